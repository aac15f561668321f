package dev.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.partner.SearchTokens;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource({
        "0, brightwater consulting, Brightwater Consulting, P-00001",
        "0, p-00001, Brightwater Consulting, P-00001",
        "1, brightwater c, Brightwater Consulting, P-00001",
        "1, P-0, Brightwater Consulting, P-00001",
        "2, cons, Brightwater Consulting, P-00001",
        "3, consulting bright, Brightwater Consulting, P-00001",
        "3, 00001 bright, Brightwater Consulting, P-00001",
        "4, water, Brightwater Consulting, P-00001",
        "4, bright north, Brightwater Consulting, P-00001",
        "0, zoe muller gmbh, Zoë Müller GmbH, ''",
        "2, MULL, Zoë Müller GmbH, ''",
        "1, شركة, شركة المثال, ''",
        "2, المثال, شركة المثال, ''",
        "1, ｎｏｒｄ, Nordhaven, ''",
    })
    void whatWasTypedExactlyIsBestAndThenWhatBeginsLikeIt(int rank, String typed, String title, String number) {
        assertThat(Typed.of(typed).rank(title, number)).isEqualTo(rank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "_", "%_%", "'", "\\", "\u0000\u0007", "\u202e\u200f", "\ud800", "---"})
    void thereIsNothingToLookForInSigns(String typed) {
        assertThat(Typed.of(typed).isNothing()).isTrue();
        assertThat(Typed.of(typed).isNumber()).isFalse();
    }

    @Test
    void signsThatADatabaseReadsOtherwiseStandForNothing() {
        assertThat(Typed.of("50%_off\u0000'; --").words()).containsExactly("off", "50");
    }

    @Test
    void theLongestWordLeadsAndNoneIsLookedForTwice() {
        assertThat(Typed.of("of the of Nordhaven The").words()).containsExactly("nordhaven", "the", "of");
    }

    @Test
    void aLetterByItselfCountsAsTheWordThatIsBeingTypedAlone() {
        assertThat(Typed.of("q x z w j k").words()).containsExactly("k");
        assertThat(Typed.of("international h ag x").words()).containsExactly("international", "ag", "x");
        assertThat(Typed.of("b").words()).containsExactly("b");
        assertThat(Typed.of("Johnson & J").words()).containsExactly("johnson", "j");
        assertThat(Typed.of("a a").words()).containsExactly("a");
    }

    @Test
    void moreThanAnybodyTypesIsCutOff() {
        var words = IntStream.range(0, 10_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        var typed = Typed.of(words);
        assertThat(typed.raw()).hasSizeLessThanOrEqualTo(200);
        assertThat(typed.words()).hasSizeLessThanOrEqualTo(6);
        assertThat(Typed.of("x".repeat(199) + "\ud83d\ude00").raw()).hasSize(199);
    }

    @ParameterizedTest
    @CsvSource({
        "INV-2025/17, true",
        "st-00012, true",
        "4711, true",
        "nordhaven, false",
        "INV 17, false",
        "1\u00007, false",
    })
    void aNumberHasADigitAndNoSpaces(String typed, boolean isNumber) {
        assertThat(Typed.of(typed).isNumber()).isEqualTo(isNumber);
    }

    @Test
    void eachWordIsARangeThatHoldsTheTokensThatBeginLikeIt() {
        var tokens = SearchTokens.of("Nordhaven Shipping Lines");
        for (var range : Typed.of("ship nord").ranges()) {
            assertThat(tokens)
                    .anyMatch(token -> token.compareTo(range.from()) >= 0 && token.compareTo(range.until()) < 0);
        }
    }
}
