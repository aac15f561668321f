package dev.entente.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerKeyTest {

    @ParameterizedTest
    @CsvSource({
        "example.com, example.com",
        "Example.COM., example.com",
        "https://www.example.com/path?x=1#y, example.com",
        "http://user:secret@shop.example.com:8080, shop.example.com",
        "//example.com/x, example.com",
        "bücher.example, xn--bcher-kva.example",
        "BÜCHER.example, xn--bcher-kva.example",
        "www.com, www.com",
        "例え.テスト, xn--r8jz45g.xn--zckzah",
    })
    void readsTheRegisteredDomainFromWhatPeopleWrite(String written, String domain) {
        assertThat(CustomerKey.domain(written)).contains(domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "localhost",
                "10.0.0.1",
                "[::1]",
                "a b.example",
                "-a.example",
                "a..example",
                "https://",
                "exa_mple.com",
                "example.com\u0000",
                "a\nb.com",
                "javascript:alert(1)"
            })
    void doesNotTakeAnythingElseForADomain(String written) {
        assertThat(CustomerKey.domain(written)).isEmpty();
    }

    @Test
    void refusesLabelsAndDomainsThatAreTooLong() {
        assertThat(CustomerKey.domain("a".repeat(64) + ".example")).isEmpty();
        assertThat(CustomerKey.domain("abcdefg.".repeat(40) + "example")).isEmpty();
        assertThat(CustomerKey.domain("ü".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Nordhaven Shipping, nordhaven shipping",
        "'  NORDHAVEN   Shipping, Ltd. ', nordhaven shipping ltd",
        "Ｎｏｒｄｈａｖｅｎ, nordhaven",
        "Müller & Söhne, müller söhne",
        "株式会社 例, 株式会社 例",
    })
    void namesDifferOnlyInLettersAndDigits(String written, String key) {
        assertThat(CustomerKey.name(written)).isEqualTo(key);
    }

    @Test
    void composedAndDecomposedLettersAreOne() {
        assertThat(CustomerKey.name("Mu\u0308ller")).isEqualTo(CustomerKey.name("M\u00fcller"));
    }

    @Test
    void theDomainDecidesWhereThereIsOne() {
        assertThat(CustomerKey.of("Nordhaven", "nordhaven.example").text())
                .isEqualTo(CustomerKey.of("Nordhaven Shipping Ltd", "https://www.nordhaven.example")
                        .text())
                .isNotEqualTo(CustomerKey.of("Nordhaven", null).text());
    }

    @Test
    void aNameCannotPassForADomain() {
        assertThat(CustomerKey.of("nordhaven.example", null).text())
                .isNotEqualTo(CustomerKey.of("x", "nordhaven.example").text());
    }

    @Test
    void aCompanyNeedsALetterOrADigit() {
        assertThatThrownBy(() -> new NamedCustomer("-–-", null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new NamedCustomer("Nordhaven", "not a domain")).isInstanceOf(Problem.class);
    }
}
