package dev.entente.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadsTest {

    private final Uploads uploads = new Uploads();

    @Test
    void onePublisherHandsInOneJarAtATimeAndOthersMeanwhile() throws IOException {
        var length = uploads.one(publisher("a"), jar(3), first -> {
            assertThat(refusal(() -> uploads.one(publisher("a"), jar(3), again -> 0)))
                    .isEqualTo(CatalogProblem.TOO_MANY_AT_ONCE);
            return first.length + uploads.one(publisher("b"), jar(2), second -> second.length);
        });
        assertThat(length).isEqualTo(5);
        assertThat(uploads.<Integer>one(publisher("a"), jar(1), again -> again.length))
                .isEqualTo(1);
    }

    @Test
    void allTogetherHandInNoMoreThanSoMany() throws IOException {
        assertThat(refusal(() -> nested(0))).isEqualTo(CatalogProblem.TOO_MANY_AT_ONCE);
        assertThat(uploads.<Integer>one(publisher("p0"), jar(1), again -> again.length))
                .isEqualTo(1);
    }

    private int nested(int depth) throws IOException {
        return uploads.one(publisher("p" + depth), jar(1), jar -> depth > 100 ? 0 : nested(depth + 1));
    }

    @Test
    void aJarThatIsTooLargeIsRefusedAndLetsTheNextOneIn() throws IOException {
        assertThat(refusal(() -> uploads.one(publisher("a"), jar(Uploads.LARGEST + 1), jar -> 0)))
                .isEqualTo(CatalogProblem.JAR_TOO_LARGE);
        assertThat(uploads.<Integer>one(publisher("a"), jar(Uploads.LARGEST), jar -> jar.length))
                .isEqualTo(Uploads.LARGEST);
    }

    @Test
    void allVersionsOfAPublisherHaveSoMuchRoom() {
        Uploads.refuseBeyond(Uploads.MOST_BYTES - 10, 10);
        assertThatThrownBy(() -> Uploads.refuseBeyond(Uploads.MOST_BYTES - 10, 11))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(CatalogProblem.NO_ROOM))
                .hasMessageContaining("499 of 500 MB");
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static Problem.Kind refusal(Attempt attempt) throws IOException {
        try {
            attempt.run();
        } catch (Problem problem) {
            return problem.kind();
        }
        throw new AssertionError("It was not refused");
    }

    private static InputStream jar(int length) {
        return new ByteArrayInputStream(new byte[length]);
    }

    private static Publisher publisher(String code) {
        return new Publisher(code, code, Instant.EPOCH, List.of());
    }
}
