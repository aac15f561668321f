package dev.entente.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TryingPartsTest {

    private static final UUID LARGE = new UUID(0, 1);
    private static final UUID SMALL = new UUID(0, 2);
    private static final UUID SMALLEST = new UUID(0, 3);
    private static final List<Pending> PENDING = List.of(pending(LARGE, 50), pending(SMALL, 5), pending(SMALLEST, 1));

    @Test
    void partnersAreLookedAtTogetherAsLongAsTheyDidNoMoreThanAPart() {
        assertThat(TryingParts.some(PENDING, false, 55)).containsExactly(LARGE, SMALL);
        assertThat(TryingParts.some(PENDING, false, 20)).containsExactly(LARGE);
        assertThat(TryingParts.some(PENDING.subList(1, 3), false, 20)).containsExactly(SMALL, SMALLEST);
        assertThat(TryingParts.some(List.of(), false, 20)).isEmpty();
    }

    @Test
    void oneThatIsBegunIsGoneOnWithAloneWhateverAPartIsByNow() {
        assertThat(TryingParts.some(PENDING, true, 6000)).containsExactly(LARGE);
    }

    private static Pending pending(UUID partner, long things) {
        return new Pending(new UUID(0, 9), partner, things);
    }
}
