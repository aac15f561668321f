package dev.entente.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void theNumberOfWhatHasAKeyAsWellIsAnotherNameOfIt() {
        var naming = Naming.of(Map.of(ONE, "A-7"), Map.of(ONE, "1001"));
        assertThat(naming.aliases()).isEqualTo(Map.of("1001", "A-7"));
        assertThat(naming.of(ONE)).containsExactly("A-7");
    }

    @Test
    void whatIsTheKeyOfSomethingElseMayBeEither() {
        var naming = Naming.of(Map.of(ONE, "A-7", OTHER, "1001"), Map.of(ONE, "1001"));
        assertThat(naming.aliases()).isEmpty();
        assertThat(naming.of(ONE)).containsExactly("A-7", "1001");
        assertThat(naming.of(OTHER)).containsExactly("1001");
    }

    @Test
    void aNumberThatTwoHaveMayBeEither() {
        var naming = Naming.of(Map.of(ONE, "A-7"), Map.of(ONE, "1001", OTHER, "1001"));
        assertThat(naming.aliases()).isEmpty();
        assertThat(naming.of(ONE)).containsExactly("A-7", "1001");
        assertThat(naming.of(OTHER)).containsExactly("1001");
    }

    @Test
    void whatHasOneNameAloneGoesByThat() {
        var naming = Naming.of(Map.of(ONE, "1001"), Map.of(ONE, "1001", OTHER, "S-2"));
        assertThat(naming.aliases()).isEmpty();
        assertThat(naming.of(ONE)).containsExactly("1001");
        assertThat(naming.of(OTHER)).containsExactly("S-2");
        assertThat(naming.of(new UUID(0, 3))).isEmpty();
    }
}
