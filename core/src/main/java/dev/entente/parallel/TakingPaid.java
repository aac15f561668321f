package dev.entente.parallel;

import static java.util.stream.Collectors.toMap;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes what another system paid, each line once; nothing is posted for it. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakingPaid {

    @Inject
    ParallelRuns runs;

    @Inject
    Partners partners;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** What would become of a report. */
    public enum Expected {
        NEW,
        CHANGED,
        SAME
    }

    /** What becomes of a report. */
    public sealed interface Outcome {

        /** It says something that was not known; before is what was reported until now, null where nothing was. */
        record Taken(UUID id, String content, @Nullable PaidReport before) implements Outcome {}

        /** It says what is known. */
        record Same() implements Outcome {}

        /** It cannot be, for this reason. */
        record Refused(Problem problem) implements Outcome {}
    }

    private record Known(Map<UUID, PaidLine> lines, Map<String, UUID> partners, Map<UUID, String> codes) {

        UUID partner(PaidReport report) {
            var partner = partners.get(report.partner());
            if (partner == null)
                throw Problem.field(
                        ParallelProblem.UNCLEAR_PAYMENT, "/partner", "There is no partner " + report.partner());
            return partner;
        }

        Expected expected(PaidReport report) {
            report.findings().refuse(ParallelProblem.UNCLEAR_PAYMENT);
            var partner = partner(report);
            var line = lines.get(PaidLine.idOf(report));
            if (line == null) return Expected.NEW;
            return line.says(report, partner) ? Expected.SAME : Expected.CHANGED;
        }
    }

    /** In the order given, each what would become of it or why it is refused; nothing is written. */
    public <R> List<R> rehearse(List<PaidReport> reports, Function<Expected, R> fine, Function<Problem, R> refused) {
        var known = known(reports);
        return reports.stream()
                .map(report -> {
                    try {
                        return fine.apply(known.expected(report));
                    } catch (Problem problem) {
                        return refused.apply(problem);
                    }
                })
                .toList();
    }

    /** In the order given; no two of them are of the same line. */
    public List<Outcome> take(List<PaidReport> reports) {
        if (reports.isEmpty()) return List.of();
        begin(reports);
        var known = known(reports);
        var outcomes = new ArrayList<Outcome>();
        var fresh = new ArrayList<PaidLine>();
        var corrected = new ArrayList<PaidLine>();
        var changes = new ArrayList<Change>();
        for (var report : reports) {
            try {
                outcomes.add(
                        switch (known.expected(report)) {
                            case SAME -> new Outcome.Same();
                            case NEW -> {
                                var line = new PaidLine(report, known.partner(report));
                                fresh.add(line);
                                changes.add(
                                        new Change("paid-line.reported", "paid-line", line.id(), null, seen(report)));
                                yield new Outcome.Taken(line.id(), line.content(), null);
                            }
                            case CHANGED -> changed(report, known, corrected, changes);
                        });
            } catch (Problem problem) {
                outcomes.add(new Outcome.Refused(problem));
            }
        }
        runs.insertAll(fresh);
        runs.updateAll(corrected);
        audit.recordAll(changes);
        return outcomes;
    }

    private static Outcome changed(PaidReport report, Known known, List<PaidLine> corrected, List<Change> changes) {
        var line = known.lines().get(PaidLine.idOf(report));
        if (line == null) throw new IllegalStateException("Known just now");
        var before = line.report(report.system(), known.codes().getOrDefault(line.partnerId(), ""));
        line.become(report, known.partner(report));
        corrected.add(line);
        changes.add(new Change("paid-line.corrected", "paid-line", line.id(), seen(before), seen(report)));
        return new Outcome.Taken(line.id(), line.content(), before);
    }

    private void begin(List<PaidReport> reports) {
        var tenant = Scope.current().tenantId();
        reports.stream()
                .filter(report -> report.findings().isEmpty())
                .map(PaidReport::system)
                .distinct()
                .sorted()
                .forEach(system -> runs.insertUnlessKnown(tenant, ParallelRun.idOf(system), system, clock.instant()));
    }

    /** What the lines say now, by key; those that are gone are left out. */
    public Map<UUID, String> contents(Collection<UUID> ids) {
        return runs.lines(ids.toArray(UUID[]::new)).stream().collect(toMap(PaidLine::id, PaidLine::content));
    }

    /** As if they had never been reported. */
    public void remove(Collection<UUID> ids) {
        var lines = runs.lines(ids.toArray(UUID[]::new));
        if (lines.isEmpty()) return;
        audit.recordAll(lines.stream()
                .map(line ->
                        new Change("paid-line.removed", "paid-line", line.id(), Map.of("id", line.externalId), null))
                .toList());
        runs.deleteAll(lines);
    }

    private Known known(List<PaidReport> reports) {
        var lines = runs.lines(reports.stream().map(PaidLine::idOf).distinct().toArray(UUID[]::new));
        var codes = reports.stream()
                .map(PaidReport::partner)
                .filter(PaidReport::isCode)
                .distinct()
                .toArray(String[]::new);
        var holders = lines.stream().map(PaidLine::partnerId).distinct().toArray(UUID[]::new);
        return new Known(
                lines.stream().collect(toMap(PaidLine::id, line -> line)),
                partners.byCodes(codes).stream().collect(toMap(Partner::code, Partner::id)),
                partners.byIds(holders).stream().collect(toMap(Partner::id, Partner::code)));
    }

    private static Map<String, Object> seen(PaidReport report) {
        return Map.of(
                "system", report.system(),
                "id", report.id(),
                "partner", report.partner(),
                "reference", report.reference(),
                "month", report.month().toString(),
                "amount", report.kind() + " " + report.amount());
    }
}
