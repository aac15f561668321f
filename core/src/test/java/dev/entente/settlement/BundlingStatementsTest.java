package dev.entente.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.earning.ProvingEarnings.Proof;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BundlingStatementsTest {

    @Test
    void aPartnerTakesNoInputsThatShowWhatOthersSold() {
        var theirs = BundlingStatements.proof(proof(true), false);
        assertThat(theirs.toString()).doesNotContain("INV-1", "\"inputs\"").contains("14.14");
        assertThat(theirs.path(BundledEarnings.LEFT_OUT).asString()).contains("a sale that others made");

        var own = BundlingStatements.proof(proof(false), false);
        assertThat(own.at("/inputs/what/id").asString()).isEqualTo("INV-1");
        assertThat(own.has(BundledEarnings.LEFT_OUT)).isFalse();
    }

    @Test
    void theVendorTakesAll() {
        assertThat(BundlingStatements.proof(proof(true), true))
                .isEqualTo(BundlingStatements.proof(proof(false), false));
    }

    private static Proof proof(boolean showsOthers) {
        return new Proof(
                new UUID(0, 1),
                new UUID(0, 2),
                1,
                null,
                LocalDate.of(2026, 3, 31),
                "Osprey Rail",
                "ST-1",
                "{\"what\": {\"id\": \"INV-1\"}}",
                "{\"amount\": {\"value\": \"14.14\", \"unit\": \"EUR\"}}",
                null,
                true,
                showsOthers);
    }
}
