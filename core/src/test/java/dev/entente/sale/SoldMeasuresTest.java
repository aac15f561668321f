package dev.entente.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window;
import dev.entente.api.Unit;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names of measures stand in published terms: what they count does not change. */
class SoldMeasuresTest {

    private final SoldMeasures measures = new SoldMeasures();

    @Test
    void whatIsKeptOfNetNewPiecesHasANameOfItsOwn() {
        assertThat(measures.definitions())
                .filteredOn(each -> each.what().startsWith("net-new"))
                .extracting(each -> each.what() + ": " + each.formula())
                .satisfiesExactly(
                        asBefore -> assertThat(asBefore)
                                .isEqualTo(
                                        "net-new-pieces: The pieces of new sales and expansions in the window, less the"
                                                + " pieces of these refunded in it"),
                        kept -> assertThat(kept)
                                .startsWith("net-new-kept-pieces: ")
                                .contains("renewal"));
        assertThat(measures.looksBack(of("net-new-pieces"))).isFalse();
        assertThat(measures.looksBack(of("net-new-kept-pieces"))).isTrue();
    }

    private static Measure of(String what) {
        return new Measure(what, Unit.counted("users", 0), Map.of(), new Window.Last(Period.ofMonths(12)), Per.PARTNER);
    }
}
