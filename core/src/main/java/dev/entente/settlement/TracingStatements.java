package dev.entente.settlement;

import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Step;
import dev.entente.earning.BookedEarning;
import dev.entente.earning.Earnings;
import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lines of a statement with the steps of each: the same for both sides, in one query however many there are. */
@ApplicationScoped
@Transactional
@Requires(SettlementPermissions.READ)
public class TracingStatements {

    @Inject
    ReadingStatements reading;

    @Inject
    Earnings earnings;

    public List<TracedLine> lines(UUID statementId) {
        return lines(reading.open(statementId));
    }

    public List<TracedStep> steps(UUID statementId) {
        return lines(statementId).stream()
                .flatMap(line -> TracedStep.of(line).stream())
                .toList();
    }

    List<TracedLine> lines(StatementPage page) {
        var ids = page.lines().stream()
                .filter(StatementLine::explained)
                .map(StatementLine::earningId)
                .distinct()
                .toArray(UUID[]::new);
        var steps = ids.length == 0
                ? Map.<UUID, List<Step>>of()
                : earnings.byIds(ids).stream().collect(Collectors.toMap(BookedEarning::id, TracingStatements::steps));
        return page.lines().stream()
                .map(line -> new TracedLine(line, steps.getOrDefault(line.earningId(), List.of())))
                .toList();
    }

    private static List<Step> steps(BookedEarning booked) {
        return booked.earning() instanceof Earned earned ? earned.steps() : List.of();
    }
}
