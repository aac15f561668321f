package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegistrationTemplatesTest {

    @Test
    void theReasonIsFilledInWhenItIsDecided() {
        assertThat(RegistrationTemplates.sent("Not this time, because {reason}.", "it is $1 ours"))
                .isEqualTo("Not this time, because it is $1 ours.");
        assertThat(RegistrationTemplates.sent("Welcome. {reason}", null)).isEqualTo("Welcome.");
    }

    @Test
    void whatWasClearedIsNotWritten() {
        assertThat(RegistrationTemplates.sent(new Decision(null, "  ").message(), "Too late"))
                .isNull();
    }
}
