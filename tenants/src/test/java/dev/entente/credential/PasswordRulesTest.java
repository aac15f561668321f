package dev.entente.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"seven green apples", "Tr0ub4dor&3xyz", "пароль из слов", "ünïcödé-pässwörd"})
    void takesWhatIsLongAndOnesOwn(String password) {
        assertThat(isRefused(password)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "elevenchars",
                "password1234",
                "Password!!!!",
                "qwertyuiop12",
                "123456789012",
                "abcdefghijkl",
                "aaaaaaaaaaaaaaa",
                "abababababab",
                "finn@acme.example",
                "FINN@acme.example",
                "correct horse battery staple",
                "entente2026!"
            })
    void refusesWhatOthersTryFirst(String password) {
        assertThat(isRefused(password)).isTrue();
    }

    @Test
    void hasAnEnd() {
        assertThat(isRefused("seven green apples ".repeat(13).substring(0, 247)))
                .isFalse();
        assertThat(isRefused("seven green apples ".repeat(20))).isTrue();
    }

    private static boolean isRefused(String password) {
        var findings = new Findings();
        PasswordRules.check(findings, "/password", password, "finn@acme.example");
        return !findings.isEmpty();
    }
}
