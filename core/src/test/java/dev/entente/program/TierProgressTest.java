package dev.entente.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Unit;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TierProgressTest {

    private static final Measure SALES = Measure.of("net-revenue", Unit.currency("EUR"), Calendar.FISCAL_YEAR);
    private static final Tier MEMBER = new Tier("member", "Member");
    private static final Tier SILVER = tier("silver", "50000");
    private static final Tier GOLD = tier("gold", "250000");
    private static final List<Tier> LADDER = List.of(MEMBER, SILVER, GOLD);

    @Test
    void saysWhatTheNextTierAsksForAndWhatIsMissing() {
        var progress = TierProgress.of(LADDER, Optional.of("silver"), sold("184000.00"));

        assertThat(progress.current()).isEqualTo(SILVER);
        assertThat(progress.next()).isEqualTo(GOLD);
        assertThat(progress.missing()).isEqualTo(1);
        var step = progress.steps().getFirst();
        assertThat(step.missing()).isEqualTo(Amount.of("66000.00", "EUR"));
        assertThat(step.percent()).isEqualTo(73);
    }

    @Test
    void whatIsReachedIsMetToTheCentAndNotBefore() {
        assertThat(TierProgress.of(LADDER, Optional.of("silver"), sold("249999.99"))
                        .steps()
                        .getFirst()
                        .percent())
                .isEqualTo(99);
        assertThat(TierProgress.of(LADDER, Optional.of("silver"), sold("250000.00"))
                        .missing())
                .isZero();
    }

    @Test
    void nothingSoldOrMoreGivenBackThanSoldIsTheBeginningOfTheWay() {
        assertThat(TierProgress.of(LADDER, Optional.of("member"), Map.of())
                        .steps()
                        .getFirst()
                        .percent())
                .isZero();
        assertThat(TierProgress.of(LADDER, Optional.of("member"), sold("-10.00"))
                        .steps()
                        .getFirst()
                        .missing())
                .isEqualTo(Amount.of("50010.00", "EUR"));
    }

    @Test
    void theTopAsksForNothingMore() {
        var progress = TierProgress.of(LADDER, Optional.of("gold"), sold("1.00"));

        assertThat(progress.next()).isNull();
        assertThat(progress.steps()).isEmpty();
    }

    @Test
    void withoutATierTheFirstOneIsNext() {
        assertThat(TierProgress.of(LADDER, Optional.empty(), Map.of()).next()).isEqualTo(MEMBER);
        assertThat(TierProgress.of(LADDER, Optional.of("one-that-is-gone"), Map.of())
                        .current())
                .isNull();
    }

    private static Tier tier(String code, String least) {
        return new Tier(code, code, List.of(new Requirement(SALES, Amount.of(least, "EUR"), "Sales this year")));
    }

    private static Map<Measure, Amount> sold(String value) {
        return Map.of(SALES, Amount.of(value, "EUR"));
    }

    /** Users won in a year, certified people, percent of customers kept: the highest level of which all holds. */
    private static final String LEVELS = """
            80  3 72 -> silver
            320 6 79 -> silver
            320 5 85 -> silver
            300 6 80 -> gold
            299 6 90 -> silver
            75  3 69 -> ready
            12  1 0  -> ready
            9   1 0  -> learning
            10  0 0  -> learning
            """;

    @Test
    void theHighestOfWhichAllHoldsIsEarned() {
        var ladder = List.of(
                new Tier("learning", "Learning"),
                level("ready", "10", "1", null),
                level("silver", "75", "3", "70"),
                level("gold", "300", "6", "80"));
        var found = LEVELS.lines()
                .map(row -> row.split("->")[0])
                .map(row -> row + "-> " + earned(ladder, row.split(" +")) + "\n")
                .collect(Collectors.joining());
        assertThat(found).isEqualTo(LEVELS);
    }

    @Test
    void whatAsksForNothingIsGivenAndNotEarned() {
        var ladder = List.of(SILVER, new Tier("partner-of-the-year", "Partner of the year"));
        assertThat(TierProgress.of(ladder, Optional.empty(), sold("50000.00")).earned())
                .isEqualTo(SILVER);
        assertThat(TierProgress.of(ladder, Optional.empty(), sold("49999.99")).earned())
                .isNull();
    }

    private static String earned(List<Tier> ladder, String[] figures) {
        var names = List.of("net-new-pieces", "certified-people", "retention");
        var totals = new HashMap<Measure, Amount>();
        for (int i = 0; i < names.size(); i++) totals.put(counted(names.get(i)), amount(names.get(i), figures[i]));
        var earned = TierProgress.of(ladder, Optional.empty(), totals).earned();
        return earned == null ? "none" : earned.code();
    }

    private static Tier level(String code, String users, String certified, @Nullable String kept) {
        var requires = new ArrayList<Asked>(List.of(
                new Requirement(counted("net-new-pieces"), amount("net-new-pieces", users), "Users"),
                new Requirement(counted("certified-people"), amount("certified-people", certified), "Certified")));
        if (kept != null) requires.add(new Requirement(counted("retention"), amount("retention", kept), "Retention"));
        return new Tier(code, code, requires);
    }

    private static Measure counted(String what) {
        return Measure.of(what, Unit.counted(what, 0), new Last(Period.ofMonths(12)));
    }

    private static Amount amount(String what, String figure) {
        return new Amount(Long.parseLong(figure), Unit.counted(what, 0));
    }
}
