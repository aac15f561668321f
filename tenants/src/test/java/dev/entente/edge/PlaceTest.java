package dev.entente.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"acme.localhost", "acme.localhost:9080", "ACME.LocalHost:1"})
    void findsTheTenantsName(String host) {
        assertThat(Place.of(host, "localhost")).isEqualTo(new Place.Tenants("acme"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:9080", "127.0.0.1:80", "[::1]:9080", "[::1]"})
    void knowsTheInstallationItself(String host) {
        assertThat(Place.of(host, "localhost")).isEqualTo(new Place.Base());
        assertThat(Place.of(host, "partners.example.com")).isEqualTo(new Place.Base());
    }

    @Test
    void standsAtAHostOfItsOwn() {
        assertThat(Place.of("partners.example.com", "partners.example.com")).isEqualTo(new Place.Base());
        assertThat(Place.of("acme.partners.example.com", "partners.example.com"))
                .isEqualTo(new Place.Tenants("acme"));
        assertThat(Place.of("acme.localhost", "partners.example.com")).isEqualTo(new Place.Elsewhere());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                ".localhost",
                "a.b.localhost",
                "acme.localhost.",
                "acme.localhost.evil.example",
                "acmelocalhost",
                "acme.localhost:",
                "acme.localhost:port",
                "acme.localhost:9080:9080",
                "user@acme.localhost",
                "acme.localhost/..",
                "acme.localhost, zen.localhost",
                "acme.localhost\r\nX: y",
                "аcme.localhost",
                "evil.example",
                "10.0.0.1",
                "http://acme.localhost",
                "acme .localhost",
                "acme\u0000.localhost"
            })
    void standsNowhereElse(String host) {
        assertThat(Place.of(host, "localhost")).isEqualTo(new Place.Elsewhere());
    }
}
