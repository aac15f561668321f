package dev.entente.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionTest {

    @ParameterizedTest
    @CsvSource({
        "Brightwater came later,Brightwater",
        "as BRIGHTWATER CONSULTING LTD said,BRIGHTWATER",
        "see r-00012 of May,r-00012",
        "the code is bw-emea here,bw-emea",
    })
    void whatTellsOfACompanyIsFound(String text, String word) {
        assertThat(Discretion.told(text, "Brightwater Consulting Ltd", "bw-emea"))
                .contains(word);
    }

    @Test
    void wordsOfAnySentenceAreNobodysName() {
        assertThat(Discretion.told("It was on the first day of the month", "On It Ltd", "on"))
                .isEmpty();
        assertThat(Discretion.told("The first discovery wins", "Brightwater Consulting Ltd", "brightwater"))
                .isEmpty();
    }
}
