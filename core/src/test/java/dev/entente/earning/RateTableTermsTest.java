package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.RateTable.Basis;
import dev.entente.earning.RateTable.Measured;
import dev.entente.earning.RateTable.Reading;
import dev.entente.earning.RateTable.Row;
import dev.entente.earning.RateTable.Terms;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RateTableTermsTest {

    private static final Unit USD = Unit.currency("USD");
    private static final Unit EUR = Unit.currency("EUR");

    @ParameterizedTest
    @EnumSource(Calendar.class)
    void onlyWholeMonthsCanBeMeasured(Calendar window) {
        boolean whole = EnumSet.range(Calendar.MONTH, Calendar.YEAR).contains(window);
        if (whole) assertThat(usage(window).window()).isEqualTo(window);
        else assertThatIllegalArgumentException().isThrownBy(() -> usage(window));
    }

    @Test
    void termsThatDoNotFitTogetherAreRefused() {
        var usage = usage(Calendar.MONTH);
        var cap = new RateTableCap(null, null, Amount.of("1", "EUR"));
        var dollars = List.of(new Row(null, null, null, Brackets.flat(Percentage.of("1"), USD), Reading.WHOLE));
        refused(Basis.EACH_LINE, null, dollars, List.of());
        refused(Basis.EACH_LINE, usage, List.of(row(null)), List.of());
        refused(Basis.EACH_LINE, null, List.of(), List.of());
        refused(Basis.PERIOD, null, List.of(row(null)), List.of());
        refused(Basis.PERIOD, usage, List.of(row("hosting")), List.of());
        refused(Basis.PERIOD, usage, List.of(row(null)), List.of(cap));
        var registered = new Row(null, null, true, Brackets.flat(Percentage.of("1"), EUR), Reading.WHOLE);
        refused(Basis.PERIOD, usage, List.of(registered), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> usage(new Window.Last(Period.ofMonths(1))));
    }

    @Test
    void tiersThatNoRowOfAFamilySpeaksOfAreSaid() {
        var tiers = List.of("silver", "gold");
        assertThat(odd(tiers, of("software", null, null), of("hosting", "gold", null)))
                .containsExactly("For hosting at silver no rate is agreed, and each case waits for a person. Add a row,"
                        + " or let one hold for any tier");
        assertThat(odd(tiers, of("software", "gold", null), of(null, null, null)))
                .isEmpty();
        assertThat(odd(List.of(), of("software", "gold", null))).isEmpty();
        assertThat(odd(List.of("gold"), of(null, "gold", true)))
                .containsExactly("At gold, where no deal is registered, no rate is agreed, and each case waits for a"
                        + " person. Add a row, or let one hold for any tier");
    }

    private static List<String> odd(List<String> tiers, Row... rows) {
        var terms =
                new Terms(Kind.PAYS, EUR, Basis.EACH_LINE, null, List.of(rows), List.of(), null, Rounding.halfUp(2));
        return new RateTable().remarks(terms, tiers).stream().map(Remark::words).toList();
    }

    private static Row of(@Nullable String family, @Nullable String tier, @Nullable Boolean registered) {
        return new Row(family, tier, registered, Brackets.flat(Percentage.of("1"), EUR), Reading.WHOLE);
    }

    private static void refused(Basis basis, @Nullable Measured measure, List<Row> rows, List<RateTableCap> caps) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(Kind.PAYS, EUR, basis, measure, rows, caps, null, Rounding.halfUp(2)));
    }

    private static Measured usage(Window window) {
        return new Measured("net-revenue", Map.of("family", "cloud-usage"), window);
    }

    private static Row row(@Nullable String family) {
        return new Row(family, null, null, Brackets.flat(Percentage.of("1"), EUR), Reading.WHOLE);
    }
}
