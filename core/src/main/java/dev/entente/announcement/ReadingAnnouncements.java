package dev.entente.announcement;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingPrograms;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows partners what changes for them, and the vendor who was told what and has read it. */
@ApplicationScoped
@Transactional
@Requires(ProgramPermissions.READ)
public class ReadingAnnouncements {

    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Announcements announcements;

    @Inject
    ReadingPrograms programs;

    @Inject
    InstantSource clock;

    /** What a partner was told, with what was announced and the vendor's word. */
    public record Told(ProgramNotice notice, Announcement announcement) {}

    /** The latest of the own side first; the vendor sees everybody's. */
    public List<Told> latest(int most) {
        return told(announcements.latest(Scope.current().partnerId(), Limit.of(most)));
    }

    /** All behind a key (null: from the first on), of a program by its code or of all. */
    public List<Told> after(@Nullable UUID after, @Nullable String program, int most) {
        return told(announcements.after(after == null ? FIRST : after, program, Limit.of(most)));
    }

    /** What was told of one version, partner by partner; nothing until it was. */
    public List<Told> ofVersion(String code, int number) {
        var version = programs.version(code, number).version().id();
        return announcements.ofVersion(version).stream()
                .flatMap(each -> announcements.told(each.id()).stream().map(notice -> new Told(notice, each)))
                .toList();
    }

    public Told open(UUID id) {
        return told(List.of(announcements.notice(id).orElseThrow(ReadingAnnouncements::unknown)))
                .getFirst();
    }

    /** Somebody of the partner has read it; once is enough. */
    public void read(UUID id) {
        var notice = announcements.notice(id).orElseThrow(ReadingAnnouncements::unknown);
        if (Scope.current().isHome())
            throw new Problem(AnnouncementProblem.NOT_YOURS_TO_READ, "Ask somebody of the partner to look at it.");
        if (notice.readAt() == null)
            announcements.read(id, clock.instant(), Scope.current().memberId());
    }

    private List<Told> told(List<ProgramNotice> notices) {
        if (notices.isEmpty()) return List.of();
        var ids = notices.stream().map(ProgramNotice::announcementId).distinct().toArray(UUID[]::new);
        var byId = announcements.byIds(ids).stream().collect(Collectors.toMap(Announcement::id, Function.identity()));
        return notices.stream()
                .map(each -> new Told(each, Objects.requireNonNull(byId.get(each.announcementId()))))
                .toList();
    }

    private static Problem unknown() {
        return new Problem(AnnouncementProblem.UNKNOWN_PROGRAM_NOTICE, "Look for it among the notices of programs.");
    }
}
