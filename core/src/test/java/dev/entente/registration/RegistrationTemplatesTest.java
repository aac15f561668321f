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
        assertThat(new Decision(null, "  ").message()).isEmpty();
        assertThat(RegistrationTemplates.sent("", "Too late")).isNull();
    }
}
