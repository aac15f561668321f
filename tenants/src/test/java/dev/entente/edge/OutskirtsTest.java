package dev.entente.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets to the pages at the installation's own address. */
class OutskirtsTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path folder;

    private static <T> T answering(Class<T> type, Map<String, ?> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> answers.get(method.getName())));
    }

    private static HttpServletRequest with(@Nullable Owner owner) {
        var session = answering(HttpSession.class, owner == null ? Map.of() : Map.of("getAttribute", owner));
        return answering(HttpServletRequest.class, Map.of("getSession", session));
    }

    @Test
    void aSessionOfATenantsPageIsTurnedAway() {
        for (var owner : new Owner[] {new Owner(new UUID(1, 1), new UUID(2, 2)), new Owner(new UUID(1, 1), null)})
            assertThatThrownBy(() -> Outskirts.refuseOwned(with(owner)))
                    .isInstanceOfSatisfying(
                            Problem.class, it -> assertThat(it.kind()).isEqualTo(EdgeProblem.MISDIRECTED));
        assertThatCode(() -> Outskirts.refuseOwned(with(null))).doesNotThrowAnyException();
        assertThatCode(() -> Outskirts.refuseOwned(answering(HttpServletRequest.class, Map.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void strangersKeepNobodyElseFromShowingAToken() {
        var tries = new TokenTries();
        tries.clock = InstantSource.fixed(Instant.EPOCH);
        for (int i = 0; i < 1_000; i++) tries.take(from("2001:db8:" + Integer.toHexString(i) + "::1"));
        assertThat(tries.take(from("127.0.0.1"))).isTrue();
        for (int i = 1; i < 10; i++) assertThat(tries.take(from("127.0.0.1"))).isTrue();
        assertThat(tries.take(from("127.0.0.1"))).isFalse();
    }

    private static HttpServletRequest from(String remote) {
        return answering(HttpServletRequest.class, Map.of("getAttribute", remote, "getRemoteAddr", remote));
    }

    @Test
    void nobodyIsTheOperatorWithoutATokenThatIsFit() throws IOException {
        var gate = new OperatorGate();
        gate.file = Optional.empty();
        assertThat(gate.isSet()).isFalse();
        var file = folder.resolve("operator-token");
        gate.file = Optional.of(file);
        assertThat(gate.isSet()).isFalse();
        assertThat(gate.knows("")).isFalse();
        Files.writeString(file, "short");
        assertThat(gate.isSet()).isFalse();
        assertThat(gate.knows("short")).isFalse();
        Files.writeString(file, TOKEN + "\n");
        assertThat(gate.isSet()).isTrue();
        assertThat(gate.knows(TOKEN)).isTrue();
        assertThat(gate.knows(TOKEN + "0")).isFalse();
        Files.delete(file);
        assertThat(gate.isSet()).isFalse();
        assertThat(gate.knows(TOKEN)).isFalse();
    }
}
