package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"acme", "a1b", "north-star-42", "abcdefghijklmnopqrstuvwxyzabcdefghijklmn"})
    void takesNamesThatAHostCanHave(String slug) {
        assertThat(Slug.isPossible(slug)).isTrue();
        assertThat(findings(slug).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "ab",
                "Acme",
                "1acme",
                "-acme",
                "acme-",
                "ac me",
                "acme.com",
                "acmé",
                "аcme",
                "ac_me",
                "../x",
                "acme\n",
                "acme\u0000",
                "'; drop table tenant; --",
                "<script>",
                "%2e%2e",
                "abcdefghijklmnopqrstuvwxyzabcdefghijklmno"
            })
    void refusesWhatIsNoHostName(String slug) {
        assertThat(Slug.isPossible(slug)).isFalse();
        assertThat(findings(slug).all())
                .singleElement()
                .satisfies(f -> assertThat(f.pointer()).isEqualTo("/slug"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xn--acme", "xn--80ak6aa92e", "ab--cd"})
    void refusesNamesThatSpellOthers(String slug) {
        assertThat(Slug.isPossible(slug)).isFalse();
        assertThat(findings(slug).all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"www", "api", "admin", "localhost", "entente", "operator", "mail", "static"})
    void keepsSomeNamesForItself(String slug) {
        assertThat(Slug.isPossible(slug)).isFalse();
        assertThat(findings(slug).all()).hasSize(1);
    }

    private static Findings findings(String slug) {
        var findings = new Findings();
        Slug.check(findings, "/slug", slug);
        return findings;
    }
}
