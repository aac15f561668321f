package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final Unit USD = Unit.currency("USD");

    @Test
    void isTheSameInWhicheverOrderItIsNarrowed() {
        var one =
                new Measure("net-revenue", USD, Map.of("family", "cloud", "region", "eu"), Calendar.MONTH, Per.PARTNER);
        assertThat(one.only().keySet()).containsExactly("family", "region");
        assertThat(Measure.of("net-revenue", USD, Calendar.MONTH)).isNotEqualTo(one);
        assertThat(Measure.of("net-revenue", USD, Calendar.MONTH)
                        .only("region", "eu")
                        .only("family", "cloud"))
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
    }

    @Test
    void refusesAnIllFormedNameAndAWindowWithoutLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.of("Net revenue", USD, Calendar.MONTH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Last(Period.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Last(Period.ofMonths(-1)));
    }
}
