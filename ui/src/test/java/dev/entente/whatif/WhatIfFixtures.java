package dev.entente.whatif;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.drafting.ProgramDraft;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Tried;
import dev.entente.earning.Tried.Tiers;
import dev.entente.earning.Tried.Worth;
import dev.entente.job.Job;
import dev.entente.tenant.Scope;
import dev.entente.whatif.Example.Seen;
import dev.entente.whatif.OutcomeQuery.Row;
import dev.entente.whatif.Result.Move;
import dev.entente.whatif.Result.OfPartner;
import dev.entente.whatif.Result.Total;
import dev.entente.whatif.WhatIf.Extent;
import dev.entente.whatif.WhatIf.Levels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A draft that pays twelve percent in place of ten, tried on a year of two partners. */
public final class WhatIfFixtures {

    public static final UUID GAINS = new UUID(0, 11);
    public static final UUID LOSES = new UUID(0, 12);

    private static final Unit EUR = Unit.currency("EUR");
    private static final Instant AT = Instant.parse("2026-03-20T09:14:00Z");
    private static final DateRange YEAR = new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

    private WhatIfFixtures() {}

    /** As its job says that it is. */
    public static Result of(ProgramDraft draft, Job job) {
        var whatIf = Scope.call(
                Scope.nobody(new UUID(0, 1)),
                () -> new WhatIf(new UUID(0, 5), draft, YEAR, Levels.KEPT, new Extent(2, 300), job.id(), AT));
        if (job.isActive()) return new Result(whatIf, job, false, List.of(), List.of(), List.of(), List.of());
        whatIf.finishedAt = AT;
        var gained = new Amount(200_00, EUR);
        var lost = new Amount(-50_00, EUR);
        var money = new Money(2_000_00, 2_150_00, 0, 0, 0, 0);
        return new Result(
                whatIf,
                job,
                false,
                List.of(new Total(EUR, money, new Counts(300, 120, 1, 3), 1, 1, gained, lost)),
                List.of(new Move("silver", "gold", 1)),
                List.of(new Reason.Total("Resale: 10 % → 12 % of … for software", 120, new Amount(150_00, EUR))),
                Assumptions.of(whatIf));
    }

    public static List<Row> partners(Result result) {
        return List.of(
                row(result, GAINS, "Northwind", new Money(1_000_00, 1_200_00, 0, 0, 0, 0)),
                row(result, LOSES, "Fjordtek", new Money(1_000_00, 950_00, 0, 0, 0, 0)));
    }

    private static Row row(Result result, UUID partner, String name, Money money) {
        var sums = new Sums.InUnit(money, new Counts(150, 60, 0, 1));
        return new Row(new PartnerOutcome(result.whatIf().id(), partner, EUR, sums).at("silver", "gold"), name);
    }

    public static OfPartner partner(Result result) {
        var row = partners(result).getFirst();
        var tried = new Tried(
                Source.SALE,
                new UUID(0, 21),
                GAINS,
                LocalDate.of(2025, 6, 3),
                "Nordhaven Shipping",
                "S-2025-00017",
                new Tiers("silver", "gold"),
                worth("10"),
                worth("12"));
        var example =
                new Example(result.whatIf().id(), 1, new Seen(tried, "Resale: 10 % → 12 %", new Amount(20_00, EUR)));
        return new OfPartner(GAINS, row.partner(), List.of(row.outcome()), result.reasons(), List.of(example));
    }

    private static Worth worth(String rate) {
        var base = new Amount(1_000_00, EUR);
        var percent = Percentage.of(rate);
        var step = Step.of("{0} of {1} for {2}", percent.of(base), percent, base, "software");
        return new Worth(Earning.pays(Rounding.halfUp(2), List.of(step)), new UUID(0, 1), "resell", "Resale", null);
    }
}
