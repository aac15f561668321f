package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.registration.Finding.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 1);

    @Test
    void saysWhichKindOfThingBlocksAndUntilWhenAndNothingElse() {
        var blocks = Block.of(List.of(
                new Finding(Kind.OPEN_DEAL, "Deal D-00005 is open with this customer", UUID.randomUUID()),
                new Finding(Kind.HELD, "Registration R-00007 protects this customer", UUID.randomUUID(), UNTIL)));
        assertThat(blocks).extracting(Block::kind).containsExactly(Kind.HELD, Kind.OPEN_DEAL);
        assertThat(blocks.getFirst().until()).isEqualTo(UNTIL);
        assertThat(blocks.toString()).doesNotContain("R-00007").doesNotContain("D-00005");
    }

    @Test
    void tellsEachKindOnceAndNothingOfNamesThatAreAlike() {
        var blocks = Block.of(List.of(
                new Finding(Kind.WAITING, "R-00001", UUID.randomUUID()),
                new Finding(Kind.WAITING, "R-00002", UUID.randomUUID()),
                new Finding(Kind.SIMILAR_NAME, "R-00003", UUID.randomUUID())));
        assertThat(blocks).extracting(Block::kind).containsExactly(Kind.WAITING);
    }

    @Test
    void ofAMarketThatOthersCoverNeitherTheyNorTheMarketAreNamed() {
        var blocks = Block.of(List.of(new Finding(Kind.TERRITORY, "In DACH, which Halden covers", UUID.randomUUID())));
        assertThat(blocks).extracting(Block::kind).containsExactly(Kind.TERRITORY);
        assertThat(blocks.toString()).doesNotContain("DACH", "Halden");
    }

    @Test
    void saysWhatWouldSpeakForWhoeverIsBlocked() {
        assertThat(Block.of(List.of(new Finding(Kind.NAMED_ACCOUNT, "Because", UUID.randomUUID()))))
                .extracting(Block::wins)
                .allMatch(wins -> !wins.isEmpty());
    }
}
