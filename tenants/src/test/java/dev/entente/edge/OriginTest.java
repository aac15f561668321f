package dev.entente.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OriginTest {

    private static final Set<String> PROXIES = Set.of("10.0.0.1", "10.0.0.2");

    @Test
    void believesNothingThatAStrangerForwards() {
        var headers = Map.of(
                "Host", List.of("acme.localhost"),
                "X-Forwarded-Host", List.of("zen.localhost"),
                "X-Forwarded-For", List.of("127.0.0.1"));
        var origin = origin("192.0.2.7", headers);
        assertThat(origin.host()).isEqualTo("acme.localhost");
        assertThat(origin.remote()).isEqualTo("192.0.2.7");
    }

    @Test
    void believesAListedProxy() {
        var headers = Map.of(
                "Host", List.of("inside"),
                "X-Forwarded-Host", List.of("acme.example.com"),
                "X-Forwarded-For", List.of("192.0.2.7"));
        var origin = origin("10.0.0.1", headers);
        assertThat(origin.host()).isEqualTo("acme.example.com");
        assertThat(origin.remote()).isEqualTo("192.0.2.7");
    }

    @Test
    void takesTheLastHopThatIsNoProxyOfOurs() {
        var forged = Map.of("X-Forwarded-For", List.of("127.0.0.1, 198.51.100.9", "192.0.2.7, 10.0.0.2"));
        assertThat(origin("10.0.0.1", forged).remote()).isEqualTo("192.0.2.7");
    }

    @Test
    void hasNoHostWhenThereAreTwo() {
        var two = Map.of("Host", List.of("acme.localhost", "zen.localhost"));
        assertThat(origin("192.0.2.7", two).host()).isNull();
    }

    @Test
    void isThisMachineOnlyWithoutAnybodyInBetween() {
        assertThat(origin("127.0.0.1", Map.of()).isLoopback()).isTrue();
        assertThat(origin("::1", Map.of()).isLoopback()).isTrue();
        assertThat(origin("0:0:0:0:0:0:0:1", Map.of()).isLoopback()).isTrue();
        assertThat(origin("192.0.2.7", Map.of()).isLoopback()).isFalse();
        assertThat(origin("127.0.0.1", Map.of("X-Forwarded-For", List.of("192.0.2.7")))
                        .isLoopback())
                .isFalse();
        assertThat(origin("127.0.0.1", Map.of("Via", List.of("1.1 proxy"))).isLoopback())
                .isFalse();
    }

    private static Origin origin(String peer, Map<String, List<String>> headers) {
        return Origin.of(peer, PROXIES, name -> headers.getOrDefault(name, List.of()));
    }
}
