package dev.entente.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @BeforeEach
    void weaken() {
        passwords.memoryKib = 256;
        passwords.iterations = 1;
        passwords.prepare();
    }

    @Test
    void knowsTheRightOne() {
        assertThat(passwords.matches("seven green apples", passwords.hash("seven green apples")))
                .isTrue();
    }

    @Test
    void knowsAWrongOne() {
        assertThat(passwords.matches("seven green apple", passwords.hash("seven green apples")))
                .isFalse();
    }

    @Test
    void refusesWhateverIsSaidWhenThereIsNone() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("x", null)).isFalse();
    }

    @Test
    void refusesWhatIsTooLongToBeOne() {
        var text = "seven green apples".repeat(100);
        assertThat(passwords.matches(text, passwords.hash(text))).isFalse();
    }

    @Test
    void doesNotCareHowAnAccentIsTyped() {
        assertThat(passwords.matches("cafe\u0301 au lait, s'il", passwords.hash("caf\u00e9 au lait, s'il")))
                .isTrue();
    }

    @Test
    void keepsAlgorithmAndCostWithTheHash() {
        assertThat(passwords.hash("seven green apples")).startsWith("$argon2id$v=19$m=256,t=1,p=1$");
    }

    @Test
    void saltsEachAnew() {
        assertThat(passwords.hash("seven green apples")).isNotEqualTo(passwords.hash("seven green apples"));
    }
}
