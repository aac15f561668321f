package dev.entente.deploy.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {

    @TempDir
    private Path folder;

    @Test
    void remembersUntilItForgets() {
        var state = new State(folder.resolve("state"));
        state.put(State.HTTP_PORT, 9080);
        state.put(State.SERVER_PID, 17);
        assertThat(new State(folder.resolve("state")).number(State.HTTP_PORT)).contains(9080L);
        state.remove(State.HTTP_PORT);
        assertThat(state.number(State.HTTP_PORT)).isEmpty();
        assertThat(state.number(State.SERVER_PID)).contains(17L);
    }

    @Test
    void takesWhatItCannotReadForAbsent() throws IOException {
        var file = folder.resolve("state");
        Files.writeString(file, "http.port=\nserver.pid=../../etc\nnonsense\n=\ndatabase.port=99999999999999999999\n");
        var state = new State(file);
        assertThat(state.number(State.HTTP_PORT)).isEmpty();
        assertThat(state.number(State.SERVER_PID)).isEmpty();
        assertThat(state.number(State.DATABASE_PORT)).isEmpty();
    }

    @Test
    void makesASecretOnceAndKeepsIt() {
        var secrets = new Secrets(folder.resolve("secrets"));
        assertThat(secrets.of("a")).hasSize(32).isEqualTo(secrets.of("a")).isNotEqualTo(secrets.of("b"));
        assertThat(secrets.find("c")).isEmpty();
    }

    @Test
    void seesThatAPortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
            assertThat(Ports.firstFree(taken.getLocalPort(), 1)).isEmpty();
        }
    }

    /** The servers of two that look at the same moment take them only much later. */
    @Test
    void keepsAPortForWhoeverLookedFirst() {
        int first = Ports.keepFirstFree(18_400, 100).orElseThrow();
        assertThat(Ports.isFree(first)).isTrue();
        assertThat(Ports.keepFirstFree(first, 1)).isEmpty();
        assertThat(Ports.keepFirstFree(18_400, 100)).isNotEqualTo(OptionalInt.of(first));
    }
}
