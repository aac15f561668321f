package dev.entente.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartnerTemplatesTest {

    @Test
    void whoeverReadsWhatItSaysMaySeeAllThatItIsTakenFrom() {
        assertThat(new PartnerTemplates().permissions())
                .containsExactlyInAnyOrder("partner.read", "sale.read", "deal.read", "clock.read", "lifecycle.read");
    }
}
