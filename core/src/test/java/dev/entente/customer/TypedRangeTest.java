package dev.entente.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedRangeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"f", "foo", "foo-", "foo-bar", "Foo-Bar.", "foo-bar.ex", "https://foo-bar", "www.foo-bar.example"
            })
    void aDomainIsFoundFromItsFirstLetterToItsLast(String typed) {
        var range = TypedRange.of(typed);
        assertThat("foo-bar.example").isBetween(range.domain(), range.domainUntil());
        assertThat("fop.example").isGreaterThan(TypedRange.of("foo-bar").domainUntil());
    }

    @Test
    void whatIsNoNameFindsNobody() {
        var range = TypedRange.of("--");
        assertThat(range.isAll()).isFalse();
        assertThat("osprey rail").isGreaterThan(range.until());
        assertThat(TypedRange.of(" ").isAll()).isTrue();
    }
}
