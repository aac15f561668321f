package dev.entente.announcement;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingPrograms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Lets the vendor say a word with what partners are told of a version. */
@ApplicationScoped
@Transactional
public class WordingAnnouncements {

    private static final int MOST = 2_000;

    @Inject
    Announcements announcements;

    @Inject
    ReadingPrograms programs;

    @Inject
    Audit audit;

    /** An empty word takes it back. */
    @Requires(ProgramPermissions.PUBLISH)
    public void say(String code, int number, String word) {
        var findings = new Findings();
        if (word.length() > MOST) findings.add("/word", "Use at most 2,000 characters");
        word.lines().forEach(line -> findings.seen("/word", line));
        findings.refuse(AnnouncementProblem.UNCLEAR_WORD);
        var version = programs.version(code, number).version().id();
        var announced = announcements.ofVersion(version);
        if (announced.isEmpty())
            throw new Problem(AnnouncementProblem.NOTHING_ANNOUNCED, "Try again once the version was announced.");
        var latest = announced.getLast();
        record Said(@Nullable String word) {}
        var before = new Said(latest.word);
        latest.word = word.isBlank() ? null : word.strip();
        announcements.update(latest);
        audit.record("announcement.worded", "announcement", latest.id(), before, new Said(latest.word));
    }
}
