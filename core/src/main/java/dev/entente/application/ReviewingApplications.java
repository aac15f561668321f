package dev.entente.application;

import dev.entente.application.Application.State;
import dev.entente.application.ApplicationChanged.What;
import dev.entente.identity.FindingMembers;
import dev.entente.identity.Member;
import dev.entente.identity.Requires;
import dev.entente.identity.Role;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks into applications: who sees to it, what was checked, what was said, and what the applicant is asked. */
@ApplicationScoped
@Transactional
@Requires(ApplicationPermissions.REVIEW)
public class ReviewingApplications {

    private static final int LONGEST = 4_000;

    @Inject
    StoredApplications stored;

    @Inject
    ApplicationLetters letters;

    @Inject
    FindingMembers members;

    @Inject
    InstantSource clock;

    /** Who sees to one thing that is looked into (null: nobody in particular), whether it is done, what was found, and where that can be seen. */
    public record Looked(
            @Nullable UUID owner,
            boolean done,
            @Nullable String note,
            @Nullable String link) {}

    /** Those who can look after applications, by name. */
    public List<Member> reviewers() {
        return members.atHome(Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS));
    }

    /** Nobody where the owner is null. */
    public Application assign(UUID id, @Nullable Integer revision, @Nullable UUID owner) {
        var application = stored.open(id, revision);
        if (Objects.equals(application.ownerId(), owner)) return application;
        refuseStrangers("/owner", owner);
        var before = StoredApplications.view(application);
        application.ownerId = owner;
        stored.changed("application.assigned", before, application);
        return application;
    }

    /** Says of the item at a place (from 0) how far it is. */
    public Application look(UUID id, @Nullable Integer revision, int place, Looked looked) {
        var application = stored.open(id, revision);
        var items = new ArrayList<>(application.items());
        if (place < 0 || place >= items.size())
            throw Problem.field(ApplicationProblem.UNCLEAR_CHECKLIST, "/item", "Use 0 to " + (items.size() - 1));
        check(looked);
        refuseStrangers("/owner", looked.owner());
        var before = StoredApplications.view(application);
        items.set(place, after(items.get(place), looked));
        application.lookInto(items);
        stored.changed("application.looked-into", before, application);
        return application;
    }

    private ChecklistItem after(ChecklistItem item, Looked looked) {
        boolean stays = item.isDone() && looked.done();
        return new ChecklistItem(
                item.words(),
                item.required(),
                looked.owner(),
                !looked.done() ? null : stays ? item.doneAt() : clock.instant(),
                !looked.done() ? null : stays ? item.doneBy() : Scope.current().memberId(),
                blank(looked.note()),
                blank(looked.link()));
    }

    private static void check(Looked looked) {
        var findings = new Findings();
        if (looked.note() != null && !looked.note().isBlank())
            findings.line("/note", looked.note().replaceAll("\\R", " "), 1_000);
        var link = blank(looked.link());
        if (link != null && !isLink(link)) findings.add("/link", "Use an address that begins with https:// or http://");
        findings.refuse(ApplicationProblem.UNCLEAR_CHECKLIST);
    }

    private static boolean isLink(String link) {
        try {
            var uri = URI.create(link);
            return link.length() <= 500
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** A word that stays inside. */
    public Application note(UUID id, String words) {
        var application = stored.seen(id, null);
        var before = StoredApplications.view(application);
        application.did(clock.instant(), "noted", words("/words", words));
        stored.changed("application.noted", before, application);
        return application;
    }

    /** Asks the applicant by letter; until the answer comes, it waits for that. */
    public Application ask(UUID id, @Nullable Integer revision, String question) {
        var application = stored.open(id, revision);
        var before = StoredApplications.view(application);
        var words = words("/words", question);
        application.state = State.ASKED;
        application.did(clock.instant(), "asked", words);
        stored.changed("application.asked", before, application, What.ASKED);
        letters.ask(application, words);
        return application;
    }

    private void refuseStrangers(String pointer, @Nullable UUID owner) {
        if (owner != null
                && reviewers().stream().noneMatch(member -> member.id().equals(owner)))
            throw Problem.field(
                    ApplicationProblem.UNCLEAR_DECISION, pointer, "Name a member who may review applications");
    }

    static String words(String pointer, String said) {
        var words = said.strip();
        if (words.isEmpty() || words.length() > LONGEST)
            throw Problem.field(ApplicationProblem.UNCLEAR_DECISION, pointer, "Write 1 to " + LONGEST + " characters");
        new Findings().seen(pointer, words.replaceAll("\\R|\\t", " ")).refuse(ApplicationProblem.UNCLEAR_DECISION);
        return words;
    }

    static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
