package dev.entente.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConcerningTest {

    private static final List<String> TIERS = List.of("learning", "ready", "silver", "gold");
    private static final List<String> CHANGES = List.of(
            "In force from 1 Jul 2026, and the version before from 19 May 2023",
            "Tier gold asks for 300 users",
            "Offer resell: rate for enterprise at silver goes from 15 % to 16 %",
            "Offer resell: rate for enterprise at ready goes from 10 % to 11 %");

    @Test
    void changesOfItsOwnTierAndTheNextConcernAPartner() {
        assertThat(new Concerning(TIERS, "silver").of(CHANGES))
                .containsExactly(CHANGES.get(0), CHANGES.get(1), CHANGES.get(2));
        assertThat(new Concerning(TIERS, "learning").of(CHANGES)).containsExactly(CHANGES.get(0), CHANGES.get(3));
    }

    @Test
    void changesOfAllTiersConcernEverybody() {
        assertThat(new Concerning(List.of(), null).of(CHANGES)).isEqualTo(CHANGES);
    }
}
