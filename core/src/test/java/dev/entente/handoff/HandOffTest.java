package dev.entente.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.clock.NotedClocks;
import dev.entente.clock.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandOffTest {

    private static HandOff handOff(Side giver) {
        var one = new HandOff();
        one.giver = giver;
        return one;
    }

    @Test
    void whereThePartnerIsNoneAnyMoreOnlyTheVendorsCallIsLeft() {
        var given = handOff(Side.VENDOR);
        given.forsaken(Instant.EPOCH);
        assertThat(given.isOpen()).isFalse();

        var back = handOff(Side.PARTNER);
        back.forsaken(Instant.EPOCH);
        assertThat(back.isOpen()).isTrue();
        back.called(LocalDate.EPOCH, null, "Jo");
        back.forsaken(Instant.EPOCH);
        assertThat(back.isOpen()).isFalse();

        var clocks = new NotedClocks();
        var promises = new HandOffPromises();
        promises.clocks = clocks;
        promises.forsaken(List.of());
        assertThat(clocks.asked).containsExactly("drop handoff.partner-summary");
    }
}
