package dev.entente.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.catalog.PluginVersion.State;
import dev.entente.catalog.Publisher.SigningKey;
import dev.entente.catalog.ReviewingPlugins.Decision;
import dev.entente.guard.Keys;
import dev.entente.operator.Operator;
import dev.entente.problem.Problem;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operator's word is about: the jar that was looked at, and a key that is one publisher's alone. */
class TrustingTest {

    private static final String KEY = Keys.text(Keys.pair().getPublic());

    private final List<Decided> decided = new ArrayList<>();
    private final List<String> trusted = new ArrayList<>();
    private final ReviewingPlugins reviewing = new ReviewingPlugins();
    private final ManagingPublishers managing = new ManagingPublishers();
    private String digest = "aa";

    @BeforeEach
    void wire() {
        reviewing.clock = InstantSource.fixed(Instant.EPOCH);
        reviewing.registrar = new Registrar() {
            @Override
            <R> R whole(Whole<R> work) {
                return work.call();
            }
        };
        reviewing.versions = new PluginVersions() {
            @Override
            public Optional<PluginVersion> find(String plugin, String version) {
                return Optional.of(standing());
            }

            @Override
            public Optional<PluginVersion> lock(String plugin, String version) {
                return Optional.of(standing());
            }

            @Override
            public boolean decide(PluginVersion it, Decided said) {
                return decided.add(said);
            }
        };
        managing.clock = InstantSource.fixed(Instant.EPOCH);
        managing.publishers = new Publishers() {
            @Override
            public List<Publisher> all() {
                return List.of(publisher("first", List.of(new SigningKey(KEY, Instant.EPOCH, null, null))), other());
            }

            @Override
            public Optional<Publisher> find(String code) {
                return all().stream().filter(it -> it.code().equals(code)).findFirst();
            }

            @Override
            public boolean trust(String code, String key, @Nullable LocalDate until, Instant now) {
                return trusted.add(code);
            }
        };
    }

    private static Publisher publisher(String code, List<SigningKey> keys) {
        return new Publisher(code, code, Instant.EPOCH, keys);
    }

    private static Publisher other() {
        return publisher("second", List.of());
    }

    private PluginVersion standing() {
        return new PluginVersion(
                "five",
                "1.0.0",
                "first",
                "First",
                digest,
                "",
                List.of(),
                List.of(),
                State.IN_REVIEW,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                1,
                0);
    }

    private static <R> R asOperator(ScopedValue.CallableOp<R, RuntimeException> work) {
        return Operator.call(work);
    }

    private static void refused(CatalogProblem kind, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.kind()).isEqualTo(kind));
    }

    @Test
    void aDecisionIsOfTheJarThatWasLookedAt() {
        var seen = new Decision("Mara", "Not yet", digest);
        digest = "bb";
        refused(CatalogProblem.NOT_IN_THIS_STATE, () -> asOperator(() -> reviewing.refuse("five", "1.0.0", seen)));
        refused(CatalogProblem.NOT_IN_THIS_STATE, () -> asOperator(() -> reviewing.list("five", "1.0.0", seen)));
        refused(
                CatalogProblem.NO_REASON,
                () -> asOperator(() -> reviewing.refuse("five", "1.0.0", new Decision("Mara", "Not yet", ""))));
        assertThat(decided).isEmpty();
        asOperator(() -> reviewing.refuse("five", "1.0.0", new Decision("Mara", "Not yet", "bb")));
        assertThat(decided)
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(State.REFUSED));
    }

    @Test
    void aKeyIsOnePublishersAlone() {
        refused(CatalogProblem.KEY_TAKEN, () -> asOperator(() -> managing.trust("second", " " + KEY, null)));
        assertThat(trusted).isEmpty();
        asOperator(() -> managing.trust("first", KEY, null));
        asOperator(() -> managing.trust("second", Keys.text(Keys.pair().getPublic()), null));
        assertThat(trusted).containsExactly("first", "second");
    }
}
