package dev.entente.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Measure.Window.Calendar;
import dev.entente.duty.Duty.Kind;
import dev.entente.duty.Duty.Rhythm;
import dev.entente.duty.Duty.Target;
import dev.entente.identity.Role;
import dev.entente.partner.PartnerType;
import dev.entente.problem.Problem.Finding;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DutyCheckTest {

    @Test
    void whatIsClearIsKept() {
        assertThat(found(duty("Sells", Rhythm.QUARTER, Target.of("net-revenue", "50000", "EUR"))))
                .isEmpty();
        assertThat(found(duty("Reports", Rhythm.ALWAYS, null))).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtItsPlace() {
        var nothing = duty(" ", Rhythm.MONTH, null);
        var unknown = duty("Sells", Rhythm.YEAR, Target.of("laughter", "3", "people"));
        assertThat(found(nothing, unknown)).containsExactly("/duties/0/words", "/duties/1/target/what");
    }

    @Test
    void aTargetHasAnEndAndIsMoreThanNothingAndNoMoreThanAll() {
        assertThat(found(duty("Sells", Rhythm.ALWAYS, Target.of("net-revenue", "1", "EUR"))))
                .containsExactly("/duties/0/rhythm");
        assertThat(found(duty("Sells", Rhythm.YEAR, Target.of("net-revenue", "0", "EUR"))))
                .containsExactly("/duties/0/target/least");
        assertThat(found(duty("Keeps", Rhythm.YEAR, Target.of("retention", "101", "percent"))))
                .containsExactly("/duties/0/target/least");
        assertThatThrownBy(() -> Target.of("net-revenue", "much", "EUR")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moneyThatIsFinerThanItsCurrencyIsNotGuessed() {
        assertThatThrownBy(() -> Target.of("net-revenue", "50.000", "EUR")).isInstanceOf(ArithmeticException.class);
        assertThat(Target.of("net-revenue", "50.00", "EUR").least().minor()).isEqualTo(50_00);
        assertThat(Target.of("retention", "80.5", "percent").least().minor()).isEqualTo(805);
    }

    @Test
    void thereAreNotTooMany() {
        var many = Collections.nCopies(DutyCheck.MOST + 1, duty("Reports", Rhythm.MONTH, null));
        assertThat(DutyCheck.of(many, measure -> true).all())
                .extracting(Finding::pointer)
                .containsExactly("/duties");
    }

    @Test
    void itIsCountedInTheDaysOfItsRhythm() {
        var target = Target.of("deals", "4", "deals");
        assertThat(duty("Sells", Rhythm.HALF_YEAR, target).measure())
                .extracting(measure -> measure.window())
                .isEqualTo(Calendar.FISCAL_HALF_YEAR);
        assertThat(duty("Sells", Rhythm.ALWAYS, target).measure()).isNull();
    }

    @Test
    void whatIsStoredComesOutAsItWasSaid() {
        var duties = List.of(
                duty("Sells", Rhythm.QUARTER, Target.of("net-revenue", "50000", "EUR")),
                duty("Keeps customers", Rhythm.YEAR, Target.of("retention", "80.5", "percent")),
                duty("Reports", Rhythm.ALWAYS, null));
        assertThat(new DutyList(PartnerType.RESELLER, duties).duties()).isEqualTo(duties);
    }

    private static Duty duty(String words, Rhythm rhythm, @Nullable Target target) {
        return new Duty(Kind.SALES, words, Role.PARTNER_SELLER, rhythm, target);
    }

    private static List<String> found(Duty... duties) {
        return DutyCheck.of(List.of(duties), measure -> !measure.what().equals("laughter")).all().stream()
                .map(Finding::pointer)
                .toList();
    }
}
