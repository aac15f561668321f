package dev.entente.activity;

import dev.entente.activity.Activity.Kind;
import dev.entente.activity.Activity.New;
import dev.entente.audit.Audit;
import dev.entente.identity.Access;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Records what was said and done. What a partner's member records is shared: the vendor and that partner read it. */
@ApplicationScoped
@Transactional
public class RecordingActivities {

    @Inject
    Activities activities;

    @Inject
    ReadingPartners partners;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** In the name of whoever acts; only the system records what is the system's. */
    @Requires(ActivityPermissions.RECORD)
    public Activity record(New said) {
        if (said.kind() == Kind.SYSTEM) {
            throw Problem.field(ActivityProblem.UNCLEAR_ACTIVITY, "/kind", "Use note, meeting, call or mail");
        }
        if (said.kind().isSignal() && !Scope.current().isHome())
            throw Problem.field(ActivityProblem.UNCLEAR_ACTIVITY, "/kind", "The vendor records news of its partners");
        return write(said);
    }

    /** For the capability whose record it is, which has asked for its own permission. */
    @Internal
    public Activity note(New said) {
        return write(said);
    }

    /** Takes back what one has recorded oneself on a record. */
    @Requires(ActivityPermissions.RECORD)
    public void withdraw(UUID subjectId, UUID id) {
        var activity = activities
                .byId(id)
                .filter(found -> found.subjectId().equals(subjectId))
                .orElseThrow(() -> new Problem(ActivityProblem.UNKNOWN_ACTIVITY, "Look for it in the timeline."));
        if (!access.current().id().equals(activity.memberId())) {
            throw new Problem(ActivityProblem.NOT_YOURS, "Only who recorded it takes it back.");
        }
        activities.delete(id);
        audit.record("activity.withdrawn", activity.subjectKind(), activity.subjectId(), words(activity), null);
    }

    private Activity write(New said) {
        if (said.partnerId() != null) partners.open(said.partnerId());
        var scope = Scope.current();
        var shared = scope.isHome() ? said : said.with(said.details(), true);
        var by = scope.memberId() == null ? "The system" : access.current().name();
        var now = clock.instant();
        var at = said.happenedAt() == null ? now : said.happenedAt();
        refuseUnlikely(at, now);
        var activity = new Activity(shared, at, scope.memberId(), by);
        activities.insert(activity);
        audit.record("activity.recorded", said.subjectKind(), said.subjectId(), null, words(activity));
        return activity;
    }

    // A day of rounding, because clocks differ; a meeting that is still to come is no activity yet.
    private static void refuseUnlikely(Instant at, Instant now) {
        if (at.isBefore(Instant.parse("1990-01-01T00:00:00Z")) || at.isAfter(now.plusSeconds(86_400))) {
            throw Problem.field(ActivityProblem.UNCLEAR_ACTIVITY, "/at", "Say when it happened, since 1990");
        }
    }

    private static Object words(Activity activity) {
        record Said(String kind, String words, boolean shared) {}
        return new Said(activity.kind().code(), activity.words(), activity.isShared());
    }
}
