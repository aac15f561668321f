package dev.entente.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.approval.KnownFact;
import org.junit.jupiter.api.Test;

class QuoteFactsTest {

    @Test
    void aPartnerFindsOutNeitherCostsNorWhichAccountsAreStrategicByTrying() {
        assertThat(QuoteFacts.ALL.stream().filter(KnownFact::secret))
                .extracting(KnownFact::name)
                .containsExactly(QuoteFacts.MARGIN, QuoteFacts.STRATEGIC);
    }
}
