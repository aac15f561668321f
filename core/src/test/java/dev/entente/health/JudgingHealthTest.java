package dev.entente.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.health.HealthWeights.Deals;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgingHealthTest {

    private static final HealthWeights USUAL = HealthWeights.USUAL;
    private static final HealthWeights OWN = new HealthWeights(
            USUAL.start(),
            USUAL.good(),
            USUAL.fair(),
            USUAL.sales(),
            new Deals(-40, 5, 15),
            USUAL.overdue(),
            USUAL.ending(),
            USUAL.broken());

    @Test
    void whatIsUsualIsNotWrittenDown() {
        assertThat(JudgingHealth.kept(null, Optional.empty())).isEmpty();
        assertThat(JudgingHealth.kept(USUAL, Optional.of(OWN.written()))).isEmpty();
    }

    @Test
    void whatSomebodySaidStaysUntilTheySayOtherwise() {
        assertThat(JudgingHealth.kept(OWN, Optional.empty())).isEqualTo(OWN.written());
        assertThat(JudgingHealth.kept(null, Optional.of("{}"))).isEqualTo("{}");
    }
}
