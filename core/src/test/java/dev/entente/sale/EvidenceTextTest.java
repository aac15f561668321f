package dev.entente.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.Evidence.Click;
import dev.entente.sale.Evidence.Contract;
import dev.entente.sale.Evidence.Part;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTextTest {

    private static final Claim ALL = new Claim(
            "cloudworks",
            Part.INFLUENCED,
            "R-00012",
            new Contract("aws", "offer-17"),
            new Click("search", "spring", "42", LocalDate.of(2026, 3, 1)),
            5,
            "resell");
    private static final Claim LITTLE = new Claim("quicksilver", Part.SELLS, null, null, null, null, null);

    @Test
    void claimsAreReadAsTheyWereWritten() {
        var text = EvidenceText.of(List.of(ALL, LITTLE));
        assertThat(EvidenceText.claims(text)).containsExactly(ALL, LITTLE);
        assertThat(EvidenceText.claims("[]")).isEmpty();
    }

    @Test
    void theyStandAsInAReport() {
        assertThat(EvidenceText.of(List.of(LITTLE))).isEqualTo("[{\"partner\":\"quicksilver\",\"part\":\"sells\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cloudworks",
                "null",
                "[null]",
                "{}",
                "[{\"partner\":\"a\",\"who\":\"b\"}]",
                "[{\"part\":\"sold\"}]",
                "[] []",
                "[{\"paid\":{\"on\":\"31.3.2026\"}}]"
            })
    void whatIsNoListOfClaimsIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceText.claims(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{\"by\":\"x\",\"on\":\"2026-01-01\",\"shares\":[null]}",
                "{\"by\":\"x\",\"on\":\"2026-01-01\",\"shares\":[],\"own\":[null]}"
            })
    void whatIsNoSplitIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceText.split(text));
    }
}
