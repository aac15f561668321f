package dev.entente.partner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.partner.SearchTokens.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTokensTest {

    @ParameterizedTest
    @CsvSource({
        "Brightwater Consulting, bright",
        "Brightwater Consulting, CONS",
        "Brightwater Consulting, brightwater c",
        "Zoë Müller GmbH, zoe mu",
        "Zoë Müller GmbH, Müll",
        "P-00001, p-0",
        "P-00001, 00001",
        "株式会社 例, 株式",
    })
    void findsWhatPeopleBeginToType(String text, String typed) {
        assertThat(isFound(text, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Brightwater Consulting, water", "Brightwater Consulting, consulting b", "P-00001, p-1"})
    void doesNotFindTheMiddleOfAWordOrWordsOutOfOrder(String text, String typed) {
        assertThat(isFound(text, typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "%", "_", "'"})
    void nothingToLookForIsEverything(String typed) {
        assertThat(Range.of(typed).isAll()).isTrue();
    }

    @Test
    void longNamesHaveFewTokens() {
        assertThat(SearchTokens.of("word ".repeat(100))).hasSizeLessThanOrEqualTo(12);
    }

    private static boolean isFound(String text, String typed) {
        var range = Range.of(typed);
        return SearchTokens.of(text).stream()
                .anyMatch(token -> token.compareTo(range.from()) >= 0 && token.compareTo(range.until()) < 0);
    }
}
