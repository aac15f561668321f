package dev.entente.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateSourceTest {

    @Test
    void itIsReadInSmallLettersAndCapitals() {
        assertThat(RateSource.read(" treasury-desk ", "/source")).isEqualTo(new RateSource("TREASURY-DESK"));
        assertThat(RateSource.read("ecb", "/source")).isEqualTo(RateSource.ECB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two words",
                "-",
                "1ST",
                "A--B",
                "M\u00dcNZE",
                "AN-INSTITUTE-WITH-A-NAME-THAT-IS-FAR-TOO-LONG"
            })
    void whatCanBeNoCodeIsRefusedAtItsField(String written) {
        var problem = catchThrowableOfType(Problem.class, () -> RateSource.read(written, "/source"));
        assertThat(problem.errors()).extracting(Problem.Finding::pointer).containsExactly("/source");
        assertThatThrownBy(() -> new RateSource(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itSaysWhatPeopleCallIt() {
        assertThat(RateSource.ECB.words()).isEqualTo("European Central Bank");
        assertThat(new RateSource("TREASURY").words()).isEqualTo("TREASURY");
        assertThat(RateSource.only(RateSource.ENTERED)).isEqualTo(" (source: entered by hand)");
        assertThat(RateSource.only(null)).isEmpty();
    }
}
