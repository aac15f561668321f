package dev.entente.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
}
