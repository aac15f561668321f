package dev.entente.milestone;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.milestone.MilestoneReported.Place;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityExistsException;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes reports of what partners reached, once each, and what corrects or withdraws them; those above hear of it. */
@ApplicationScoped
@Transactional
public class ReportingMilestones {

    @Inject
    Milestones milestones;

    @Inject
    Partners partners;

    @Inject
    TakingTurns turns;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<MilestoneReported> reported;

    /** The milestone as it stands, and whether the report changed anything. */
    public record Taken(Milestone milestone, boolean changed) {}

    @Requires(MilestonePermissions.REPORT)
    public Taken report(MilestoneReport report) {
        var findings = report.findings(tenant.today());
        findings.refuse(MilestoneProblem.INVALID_MILESTONE);
        var partner = partners.byCode(report.partner())
                .map(Partner::id)
                .orElseThrow(() -> Problem.field(
                        MilestoneProblem.INVALID_MILESTONE, "/partner", "There is no partner " + report.partner()));
        var known = locked(Milestone.idOf(report), partner);
        if (known == null) return new Taken(add(report, partner), true);
        if (known.says(report, partner)) return new Taken(known, false);
        var place = new Place(known.partnerId(), known.on());
        var before = seen(known);
        known.become(report, partner, clock.instant());
        milestones.update(known);
        audit.record("milestone.corrected", "milestone", known.id(), before, seen(known));
        reported.fire(new MilestoneReported(known, place, "The milestone was corrected"));
        return new Taken(known, true);
    }

    private Milestone add(MilestoneReport report, UUID partner) {
        var milestone = new Milestone(report, partner, clock.instant());
        try {
            milestones.insert(milestone);
        } catch (EntityExistsException atTheSameMoment) {
            throw new Problem(MilestoneProblem.REPORTED_MEANWHILE, "Send it again.");
        }
        audit.record("milestone.reported", "milestone", milestone.id(), null, seen(milestone));
        reported.fire(new MilestoneReported(milestone, null, "The milestone was reported"));
        return milestone;
    }

    /** As if it had never been reported; a second time does nothing. */
    @Requires(MilestonePermissions.REPORT)
    public Milestone withdraw(UUID id) {
        var partner = ReadingMilestones.open(milestones, id).partnerId();
        var milestone = Objects.requireNonNull(locked(id, partner));
        if (milestone.isWithdrawn()) return milestone;
        var before = seen(milestone);
        milestone.withdraw(clock.instant());
        milestones.update(milestone);
        audit.record("milestone.withdrawn", "milestone", id, before, null);
        reported.fire(new MilestoneReported(milestone, null, "The milestone was withdrawn"));
        return milestone;
    }

    /** As it is once it is this one's turn: whose it is may change while others have theirs. */
    private @Nullable Milestone locked(UUID id, UUID partner) {
        var concerned = new HashSet<>(Set.of(partner));
        milestones.byId(id).map(Milestone::partnerId).ifPresent(concerned::add);
        turns.with(concerned);
        var now = milestones.byId(id).orElse(null);
        if (now != null && !concerned.contains(now.partnerId()))
            throw new Problem(MilestoneProblem.REPORTED_MEANWHILE, "Send it again.");
        return now;
    }

    private static Map<String, Object> seen(Milestone milestone) {
        var seen = new LinkedHashMap<String, Object>();
        seen.put("document", milestone.externalId());
        seen.put("partner", milestone.partnerId().toString());
        seen.put("on", milestone.on().toString());
        seen.put("motion", milestone.motion());
        seen.put("name", milestone.name());
        var services = milestone.services();
        if (services != null) seen.put("services", services.toString());
        return seen;
    }
}
