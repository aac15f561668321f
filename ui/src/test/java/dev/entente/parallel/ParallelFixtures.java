package dev.entente.parallel;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.job.Job;
import dev.entente.parallel.ComparedQuery.Row;
import dev.entente.parallel.Comparison.OfPartner;
import dev.entente.parallel.Comparison.Sum;
import dev.entente.parallel.Verdict.Known;
import dev.entente.parallel.Verdict.There;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An old system that paid twelve percent where ten are agreed. */
public final class ParallelFixtures {

    private static final Unit EUR = Unit.currency("EUR");
    private static final UUID PARTNER = new UUID(0, 4);

    private ParallelFixtures() {}

    /** Compared by a job; by none: not yet. */
    public static Comparison of(@Nullable Job job) {
        var run = new ParallelRun();
        run.id = ParallelRun.idOf("old-commissions");
        run.system = "old-commissions";
        run.madeAt = Instant.parse("2026-03-20T09:14:00Z");
        if (job == null || job.isActive()) return new Comparison(run, 40, job, List.of());
        run.comparedAt = Instant.parse("2026-03-20T09:20:00Z");
        var sums = List.of(sum(Cause.SAME, 39, 3_900_00, 3_900_00), sum(Cause.RATE, 1, 120_00, 100_00));
        return new Comparison(run, 40, job, sums);
    }

    private static Sum sum(Cause cause, long lines, long there, long here) {
        return new Sum(cause, lines, eur(there), eur(here), eur(there - here));
    }

    public static List<OfPartner> partners() {
        return List.of(new OfPartner(PARTNER, "Northwind", 40, 1, eur(4_020_00), eur(4_000_00), eur(20_00)));
    }

    public static List<Row> lines(Comparison of) {
        var month = YearMonth.of(2026, 2);
        var there = new There(PARTNER, "INV-1001", month, Kind.PAYS, eur(120_00));
        var here = new Here(
                new UUID(0, 5),
                new UUID(0, 6),
                Source.SALE,
                PARTNER,
                month.atDay(3),
                "Nordhaven Shipping",
                "S-00017 · INV-1001",
                Kind.PAYS,
                100_00L,
                "EUR",
                2,
                null);
        var verdict = Verdict.of(there, new Known(List.of(here), eur(1_000_00)), _ -> "");
        return List.of(new Row(new Compared(of.run().id(), there, verdict), "Northwind"));
    }

    private static Amount eur(long minor) {
        return new Amount(minor, EUR);
    }
}
