package dev.entente.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.catalog.PluginVersion.State;
import dev.entente.guard.Trust;
import dev.entente.plugin.Models;
import dev.entente.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stays of jars that are handed in again and again. */
class HandingInTest {

    private final PublishingPlugins publishing = new PublishingPlugins();
    private final Kept kept = new Kept();

    /** One version, in memory. */
    private static final class Kept extends PluginVersions {

        private Optional<PluginVersion> standing = Optional.empty();
        private final List<PluginVersion> others = new ArrayList<>();
        private int forgotten;
        private final List<Decided> noted = new ArrayList<>();
        private long handedIn;

        @Override
        public List<PluginVersion> of(String publisher) {
            return Stream.concat(standing.stream(), others.stream()).toList();
        }

        @Override
        public Optional<PluginVersion> find(String plugin, String version) {
            return standing;
        }

        @Override
        public Optional<PluginVersion> lock(String plugin, String version) {
            return standing;
        }

        @Override
        public String own(String plugin, String publisher) {
            return publisher;
        }

        @Override
        public void keep(String digest, byte[] bytes) {}

        @Override
        public void forget(String digest) {
            forgotten++;
        }

        @Override
        public void remove(PluginVersion it) {
            standing = Optional.empty();
        }

        @Override
        public boolean put(PluginVersion it) {
            standing = Optional.of(it);
            return true;
        }

        @Override
        public void move(PluginVersion it, State state) {}

        @Override
        public void note(PluginVersion it, Decided decided) {
            noted.add(decided);
        }

        @Override
        public long handedIn(String publisher, Instant since) {
            return handedIn;
        }
    }

    @BeforeEach
    void wire() {
        publishing.clock = InstantSource.fixed(Instant.EPOCH);
        publishing.uploads = new Uploads();
        publishing.versions = kept;
        publishing.publishers = new Publishers() {
            @Override
            public Optional<Publisher> byToken(String token) {
                return Optional.of(new Publisher("labs", "Labs", Instant.EPOCH, List.of()));
            }
        };
        publishing.registrar = new Registrar() {
            @Override
            <R> R whole(Whole<R> work) {
                return work.call();
            }
        };
        publishing.trying = new TryingJars() {
            @Override
            public Tried look(byte[] jar, Function<String, Trust> trust, Predicate<State> taking) {
                return new Tried("five", "1.0.0", "", List.of(), List.of(), List.of());
            }
        };
        publishing.models = new Models() {
            @Override
            public List<Brought> jars() {
                return List.of();
            }
        };
    }

    private void handIn(int jar) throws IOException {
        publishing.upload("token", new ByteArrayInputStream(new byte[] {(byte) jar}));
    }

    @Test
    void theSameJarAgainLeavesNothingBehind() throws IOException {
        for (int i = 0; i < 5; i++) handIn(1);
        assertThat(kept.noted).hasSize(1);
        handIn(2);
        handIn(1);
        assertThat(kept.noted).hasSize(3).allMatch(it -> it.state() == State.CHECKED);
    }

    @Test
    void aPublisherHandsInSoManyADay() throws IOException {
        handIn(1);
        kept.handedIn = 100;
        handIn(1);
        assertThatThrownBy(() -> handIn(2))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.kind()).isEqualTo(CatalogProblem.TOO_MANY_AT_ONCE));
        assertThat(kept.noted).hasSize(1);
    }

    @Test
    void whatWasNeverListedIsTakenBackAndItsHistoryStays() throws IOException {
        handIn(1);
        publishing.takeBack("token", "five", "1.0.0");
        assertThat(kept.standing).isEmpty();
        assertThat(kept.forgotten).isEqualTo(1);
        assertThat(kept.noted).extracting(Decided::state).containsExactly(State.CHECKED, State.TAKEN_BACK);
        for (var state : List.of(State.IN_REVIEW, State.LISTED, State.RETIRED)) {
            kept.standing = Optional.of(of("labs", state));
            assertThatThrownBy(() -> publishing.takeBack("token", "five", "1.0.0"))
                    .isInstanceOfSatisfying(
                            Problem.class, it -> assertThat(it.kind()).isEqualTo(CatalogProblem.NOT_IN_THIS_STATE));
        }
        kept.standing = Optional.of(of("others", State.CHECKED));
        assertThatThrownBy(() -> publishing.takeBack("token", "five", "1.0.0"))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.kind()).isEqualTo(CatalogProblem.UNKNOWN_PLUGIN));
    }

    @Test
    void anOlderVersionThanIsListedIsReviewedOnlyWhereItIsMeant() throws IOException {
        handIn(1);
        kept.others.add(of("labs", State.RETIRED, "2.0.0"));
        kept.others.add(of("labs", State.LISTED, "1.10.0"));
        kept.others.add(of("labs", State.LISTED, "1.9.0"));
        assertThatThrownBy(() -> publishing.askReview("token", "five", "1.0.0", false))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.kind()).isEqualTo(CatalogProblem.OLDER_THAN_LISTED))
                .hasMessageContaining("The version 1.10.0 is listed");
        assertThat(kept.noted).hasSize(1);
        publishing.askReview("token", "five", "1.0.0", true);
        assertThat(kept.noted).extracting(Decided::state).containsExactly(State.CHECKED, State.IN_REVIEW);
    }

    @Test
    void whatIsListedLeavesRoomForWhatIsTriedAndIsNotInItsWay() throws IOException {
        for (int i = 0; i < 199; i++) kept.others.add(of("labs", State.LISTED));
        for (int i = 0; i < 199; i++) kept.others.add(of("labs", State.REFUSED));
        handIn(1);
        kept.standing = Optional.empty();
        kept.others.add(of("labs", State.CHECKED));
        assertThatThrownBy(() -> handIn(2)).hasMessageContaining("never listed");
        kept.others.removeLast();
        kept.others.add(of("labs", State.IN_REVIEW));
        assertThatThrownBy(() -> handIn(2)).hasMessageContaining("wait for a review");
    }

    private static PluginVersion of(String publisher, State state) {
        return of(publisher, state, "1.0.0");
    }

    private static PluginVersion of(String publisher, State state, String version) {
        return new PluginVersion(
                "five",
                version,
                publisher,
                "Labs",
                "aa",
                "",
                List.of(),
                List.of(),
                state,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                1,
                0);
    }
}
