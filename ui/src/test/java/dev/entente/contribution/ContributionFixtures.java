package dev.entente.contribution;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.contribution.KeepingProgramCosts.Shown;
import dev.entente.rate.FoundRate;
import dev.entente.tenant.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Contributions as they come out, and program costs as they are kept. */
public final class ContributionFixtures {

    private static final Unit EUR = Unit.currency("EUR");

    private ContributionFixtures() {}

    /** Figures of a month in euros, by name; those in another currency have no rate. */
    public static Contribution of(YearMonth month, Map<Figure, Amount> figures) {
        var same = new FoundRate(EUR, EUR, List.of());
        var parts = figures.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Part(
                        each.getKey(),
                        month,
                        each.getValue(),
                        each.getValue().unit().equals(EUR) ? Optional.of(same) : Optional.empty()))
                .collect(Collectors.toList());
        return new Contribution(EUR, parts);
    }

    public static BookedLine line(String about, Amount amount, @Nullable UUID sale, @Nullable UUID statement) {
        return new BookedLine(
                "2026-01-10 " + Ids.derived(about),
                LocalDate.of(2026, 1, 10),
                null,
                "Brightwater Consulting",
                about,
                "S-00001 \u00b7 INV-1",
                "10 \u00d7 ENT",
                amount,
                sale,
                statement == null ? null : Ids.derived("earning"),
                statement);
    }

    /** As entered; what is taken back has its own entry. */
    public static Shown entered(NewProgramCost said, String number) {
        var findings = new dev.entente.problem.Findings();
        said.check("/costs/0", findings);
        findings.refuse(ContributionProblem.UNCLEAR_PROGRAM_COST);
        return new Shown(new ProgramCost(said, number, null, null, Instant.EPOCH), "Partnership", "", false);
    }

    public static Shown takenBack(Shown shown) {
        return new Shown(shown.cost(), shown.program(), shown.partner(), true);
    }

    public static Shown takingBack(Shown shown, String because) {
        var back = shown.cost().takenBack("PC-00099", because, Instant.EPOCH);
        return new Shown(back, shown.program(), shown.partner(), false);
    }
}
