package dev.entente.quote;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MakingQuotesTest {

    private final UUID deal = UUID.randomUUID();
    private final Quote quote = new Quote();

    @Test
    void aQuoteStaysWithTheDealThatWasRegisteredWithIt() {
        quote.registrationId = UUID.randomUUID();
        quote.dealId = deal;

        assertThatThrownBy(() -> MakingQuotes.refuseToLeaveDeal(quote, null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> MakingQuotes.refuseToLeaveDeal(quote, UUID.randomUUID()))
                .isInstanceOf(Problem.class);
        assertThatCode(() -> MakingQuotes.refuseToLeaveDeal(quote, deal)).doesNotThrowAnyException();
    }

    @Test
    void aQuoteThatNoRegistrationGaveToADealMayLeaveIt() {
        quote.dealId = deal;

        assertThatCode(() -> MakingQuotes.refuseToLeaveDeal(quote, null)).doesNotThrowAnyException();
    }
}
