package dev.entente.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAlikeTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Osprey Rail Ltd, OSPREY RAIL GmbH, true",
        "Osprey Rail, Osprey, true",
        "Müller Werke AG, Muller-Werke, true",
        "Osprey Rail Freight, Osprey Rail Leasing, true",
        "Osprey Rail, Heron Rail, false",
        "Osprey, Ospreys, false",
        "The Group, The Group, true",
        "The Group, The Holding, false",
        "日本, 日本, true",
    })
    void tellsCompaniesApartByTheirTellingWords(String one, String other, boolean alike) {
        assertThat(NamesAlike.are(one, other)).isEqualTo(alike);
        assertThat(NamesAlike.are(other, one)).isEqualTo(alike);
    }

    @Test
    void namesThatDifferInLegalFormsHaveTheSameCore() {
        assertThat(NamesAlike.core("The Osprey Rail Ltd.")).isEqualTo(NamesAlike.core("OSPREY-RAIL GmbH"));
        assertThat(NamesAlike.core("Osprey Rail")).isNotEqualTo(NamesAlike.core("Osprey"));
        assertThat(NamesAlike.core("The Group")).isEqualTo("the group");
    }

    @Test
    void looksByAtMostFourWordsTheLongestFirst() {
        assertThat(NamesAlike.telling("An Osprey Rail and Maritime Freight of Bristol Ltd"))
                .containsExactly("maritime", "freight", "bristol", "osprey");
        assertThat(NamesAlike.telling("The Group")).containsExactly("the group");
    }
}
