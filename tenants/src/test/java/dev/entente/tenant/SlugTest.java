package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Findings;
import org.junit.jupiter.api.Test;
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
        assertThat(Slug.isReserved(slug)).isTrue();
        assertThat(findings(slug).all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adm1n", "supp0rt", "s-u-p-p-o-r-t", "ma1l", "a-p-i", "bi11ing", "p0rtal"})
    void keepsNamesThatOnlyLookLikeItsOwn(String slug) {
        assertThat(Slug.isReserved(slug)).isTrue();
    }

    @Test
    void suggestsAnAddressFromACompanysName() {
        assertThat(Slug.suggested("Acme Cloud, Inc.")).isEqualTo("acme-cloud-inc");
        assertThat(Slug.suggested("  Bjørn & Müller GmbH ")).isEqualTo("bjorn-muller-gmbh");
        assertThat(Slug.suggested("3M Straße")).isEqualTo("m-strasse");
        assertThat(Slug.suggested("株式会社")).isEmpty();
        assertThat(Slug.suggested("<script>alert(1)</script>")).isEqualTo("script-alert-1-script");
        assertThat(Slug.suggested("A".repeat(80))).hasSize(40);
    }

    private static Findings findings(String slug) {
        var findings = new Findings();
        Slug.check(findings, "/slug", slug);
        return findings;
    }
}
