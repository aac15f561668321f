package dev.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @ParameterizedTest
    @ValueSource(strings = {"finn@acme.example", "o'neil+sales@mail.acme.co.uk", "a@b", "finn@localhost", "x_1@a-b.de"})
    void takesPlainAddresses(String email) {
        assertThat(isRefused(email)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "finn",
                "@acme.example",
                "finn@",
                "finn@@acme.example",
                "finn@acme..example",
                ".finn@acme.example",
                "finn acme@example",
                "finn@acme.example\nbcc: all@acme.example",
                "\"finn\"@acme.example",
                "finn@[127.0.0.1]",
                "finn@-acme.example",
                "<finn@acme.example>",
                "fínn@acme.example"
            })
    void refusesOtherForms(String email) {
        assertThat(isRefused(email)).isTrue();
    }

    @Test
    void refusesWhatIsTooLongForMail() {
        assertThat(isRefused("x".repeat(65) + "@acme.example")).isTrue();
        assertThat(isRefused("x@" + "abcdefghi.".repeat(26) + "example")).isTrue();
    }

    @Test
    void knowsAMemberHoweverTheAddressIsTyped() {
        assertThat(Email.normal(" Finn@ACME.example ")).isEqualTo("finn@acme.example");
    }

    private static boolean isRefused(String email) {
        var findings = new Findings();
        Email.check(findings, "/email", email);
        return !findings.isEmpty();
    }
}
