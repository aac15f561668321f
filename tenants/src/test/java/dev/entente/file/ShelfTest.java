package dev.entente.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

    private static final Shelf.Mark FILE = new Shelf.Mark(UUID.randomUUID(), UUID.randomUUID());

    @TempDir
    private Path folder;

    private final Shelf shelf = new Shelf();
    private final ReceivingFiles receiving = new ReceivingFiles();

    @BeforeEach
    void choose() {
        shelf.configured = Optional.of(folder);
        receiving.shelf = shelf;
    }

    @Test
    void keepsBytesUnderTheKeysOfTenantAndFile() throws IOException {
        shelf.put(FILE, receive("hello").path());
        var id = FILE.id().toString();
        assertThat(folder.resolve(FILE.tenantId().toString())
                        .resolve(id.substring(34))
                        .resolve(id))
                .hasContent("hello");
        try (var bytes = shelf.open(FILE)) {
            assertThat(bytes).hasContent("hello");
        }
    }

    @Test
    void knowsWhatIsUndecidedUntilItIsDecided() {
        shelf.put(FILE, receive("hello").path());
        assertThat(shelf.undecided(later())).containsExactly(FILE);
        assertThat(shelf.undecided(Instant.now().minusSeconds(60))).isEmpty();
        shelf.unmark(FILE);
        assertThat(shelf.undecided(later())).isEmpty();
    }

    @Test
    void leavesNothingOfWhatIsRemoved() throws IOException {
        shelf.put(FILE, receive("hello").path());
        shelf.remove(FILE);
        assertThat(files()).isEmpty();
    }

    @Test
    void throwsAwayWhatArrivedForNobody() throws IOException {
        receive("hello");
        assertThat(files()).hasSize(1);
        assertThat(shelf.undecided(later())).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesTooMuchWithoutReadingOnAndLeavesNothing() throws IOException {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 'x';
            }
        };
        assertThatThrownBy(() -> receiving.receive(endless, 2_000_000))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(FileProblem.FILE_TOO_LARGE);
                    assertThat(problem.detail()).isEqualTo("Send at most 2 MB.");
                });
        assertThat(endless.read).isLessThan(2_200_000);
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesNothing() throws IOException {
        assertThatThrownBy(() -> receive("")).isInstanceOf(Problem.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingOfAConnectionThatBreaks() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> receiving.receive(broken, 100)).hasMessageContaining("gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void countsAndDigestsWhatArrives() {
        try (var upload = receive("abc")) {
            assertThat(upload.size()).isEqualTo(3);
            assertThat(upload.digest()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    private static Instant later() {
        return Instant.now().plusSeconds(60);
    }

    private Upload receive(String text) {
        return receiving.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 100);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
