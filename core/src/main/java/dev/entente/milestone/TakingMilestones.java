package dev.entente.milestone;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes reports of milestones, each once, many in one go; those above hear of all that changed together. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakingMilestones {

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
    Event<MilestonesReported> reported;

    /** What becomes of a report. */
    public sealed interface Outcome {

        /** It says something that was not known; before is what was reported until now, null where nothing counted. */
        record Taken(Milestone milestone, @Nullable MilestoneReport before) implements Outcome {}

        /** It says what is known. */
        record Same(Milestone milestone) implements Outcome {}

        /** It cannot be, for this reason. */
        record Refused(Problem problem) implements Outcome {}
    }

    /** What would become of each: empty where it is refused, and otherwise whether something new is said. */
    public enum Expected {
        NEW,
        CHANGED,
        SAME
    }

    /** What is known of what reports name. */
    private record Known(Map<UUID, Milestone> milestones, Map<String, UUID> partners, Map<UUID, String> codes) {}

    /** A report that can be, the partner that it names, and what was known. */
    private record Read(
            MilestoneReport report,
            UUID partner,
            @Nullable UUID shownBy,
            @Nullable Milestone known) {

        boolean isSame() {
            return known != null && known.says(report, partner) && Objects.equals(known.shownBy(), shownBy);
        }

        Expected expected() {
            if (known == null || known.isWithdrawn()) return Expected.NEW;
            return isSame() ? Expected.SAME : Expected.CHANGED;
        }
    }

    /** In the order given, each what would become of it or why it is refused; nothing is written. */
    public <R> List<R> rehearse(
            List<MilestoneReport> reports, Function<Expected, R> fine, Function<Problem, R> refused) {
        var known = known(reports);
        return reports.stream()
                .map(report -> {
                    try {
                        return fine.apply(read(report, known, null).expected());
                    } catch (Problem problem) {
                        return refused.apply(problem);
                    }
                })
                .toList();
    }

    /** What a certification shows to be reached. */
    record Shown(MilestoneReport report, UUID by) {}

    /** In the order given; no two of them name the same milestone. */
    public List<Outcome> take(List<MilestoneReport> reports) {
        return take(reports, Map.of());
    }

    /** The same of what certifications show. */
    List<Outcome> takeShown(List<Shown> shown) {
        return take(
                shown.stream().map(Shown::report).toList(), shown.stream().collect(toMap(Shown::report, Shown::by)));
    }

    private List<Outcome> take(List<MilestoneReport> reports, Map<MilestoneReport, UUID> shown) {
        if (reports.isEmpty()) return List.of();
        var known = locked(reports);
        var outcomes = new ArrayList<Outcome>();
        var fresh = new ArrayList<Milestone>();
        var corrected = new ArrayList<Milestone>();
        var changes = new ArrayList<Change>();
        for (var report : reports) {
            try {
                var read = read(report, known, shown.get(report));
                if (read.isSame()) {
                    outcomes.add(new Outcome.Same(requireNonNull(read.known())));
                    continue;
                }
                var taken = taken(read, known, changes);
                (read.known() == null ? fresh : corrected).add(taken.milestone());
                outcomes.add(taken);
            } catch (Problem problem) {
                outcomes.add(new Outcome.Refused(problem));
            }
        }
        write(fresh, corrected, changes);
        return outcomes;
    }

    private Outcome.Taken taken(Read read, Known known, List<Change> changes) {
        var was = read.known();
        if (was == null) {
            var milestone = new Milestone(read.report(), read.partner(), read.shownBy(), clock.instant());
            changes.add(new Change("milestone.reported", "milestone", milestone.id(), null, seen(milestone)));
            return new Outcome.Taken(milestone, null);
        }
        var before = was.isWithdrawn() ? null : was.report(known.codes().getOrDefault(was.partnerId(), ""));
        var seen = seen(was);
        was.become(read.report(), read.partner(), read.shownBy(), clock.instant());
        changes.add(new Change("milestone.corrected", "milestone", was.id(), seen, seen(was)));
        return new Outcome.Taken(was, before);
    }

    private void write(List<Milestone> fresh, List<Milestone> corrected, List<Change> changes) {
        Broken.told(
                () -> milestones.insertAll(fresh),
                () -> new Problem(MilestoneProblem.REPORTED_MEANWHILE, "Send it again."),
                "milestone_pkey");
        milestones.updateAll(corrected);
        audit.recordAll(changes);
        if (!fresh.isEmpty()) reported.fire(new MilestonesReported(fresh, "The milestone was reported"));
        if (!corrected.isEmpty()) reported.fire(new MilestonesReported(corrected, "The milestone was corrected"));
    }

    /** As if they had never been reported; what is withdrawn already stays so. */
    public void withdraw(Collection<Milestone> known) {
        var gone = locked(known).stream().filter(each -> !each.isWithdrawn()).toList();
        if (gone.isEmpty()) return;
        var changes = new ArrayList<Change>();
        for (var milestone : gone) {
            changes.add(new Change("milestone.withdrawn", "milestone", milestone.id(), seen(milestone), null));
            milestone.withdraw(clock.instant());
        }
        milestones.updateAll(gone);
        audit.recordAll(changes);
        reported.fire(new MilestonesReported(gone, "The milestone was withdrawn"));
    }

    /** By their keys. */
    public Map<UUID, Milestone> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return milestones.byIds(ids.toArray(UUID[]::new)).stream().collect(toMap(Milestone::id, each -> each));
    }

    /** By their keys, as they are once it is the turn of their partners: nothing changes them until this transaction ends. */
    public Map<UUID, Milestone> inTurn(Collection<UUID> ids) {
        turns.with(byId(ids).values().stream().map(Milestone::partnerId).toList());
        return byId(ids);
    }

    private Read read(MilestoneReport report, Known known, @Nullable UUID shownBy) {
        report.findings(tenant.today()).refuse(MilestoneProblem.INVALID_MILESTONE);
        if (shownBy == null && report.source().equals(MilestoneReport.CERTIFICATION))
            throw Problem.field(
                    MilestoneProblem.INVALID_MILESTONE, "/source", "Certifications report these themselves");
        var partner = known.partners().get(report.partner());
        if (partner == null)
            throw Problem.field(
                    MilestoneProblem.INVALID_MILESTONE, "/partner", "There is no partner " + report.partner());
        return new Read(report, partner, shownBy, known.milestones().get(Milestone.idOf(report)));
    }

    private Known known(List<MilestoneReport> reports) {
        var byId = byId(reports.stream().map(Milestone::idOf).distinct().toList());
        var codes = reports.stream()
                .map(MilestoneReport::partner)
                .filter(MilestoneReport::isCode)
                .distinct();
        var named = partners.byCodes(codes.toArray(String[]::new));
        var holders = partners.byIds(
                byId.values().stream().map(Milestone::partnerId).distinct().toArray(UUID[]::new));
        return new Known(
                byId,
                named.stream().collect(toMap(Partner::code, Partner::id)),
                holders.stream().collect(toMap(Partner::id, Partner::code)));
    }

    /** As it is once it is their turn: whose something is may change while others have theirs. */
    private Known locked(List<MilestoneReport> reports) {
        var before = known(reports);
        var concerned = new HashSet<>(before.partners().values());
        before.milestones().values().forEach(each -> concerned.add(each.partnerId()));
        turns.with(concerned);
        var now = byId(reports.stream().map(Milestone::idOf).distinct().toList());
        refuseUnless(concerned, now.values());
        return new Known(now, before.partners(), before.codes());
    }

    private List<Milestone> locked(Collection<Milestone> known) {
        var concerned = new HashSet<>(known.stream().map(Milestone::partnerId).toList());
        turns.with(concerned);
        var now = byId(known.stream().map(Milestone::id).toList());
        refuseUnless(concerned, now.values());
        return List.copyOf(now.values());
    }

    private static void refuseUnless(Collection<UUID> concerned, Collection<Milestone> now) {
        if (now.stream().allMatch(each -> concerned.contains(each.partnerId()))) return;
        throw new Problem(MilestoneProblem.REPORTED_MEANWHILE, "Send it again.");
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
        if (milestone.shownBy() != null) seen.put("certification", String.valueOf(milestone.shownBy()));
        return seen;
    }
}
