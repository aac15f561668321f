package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Standing;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Inputs.Pin;
import dev.entente.earning.Worked.Event;
import dev.entente.guard.Guard;
import dev.entente.measure.Place.Rank;
import dev.entente.plugin.ApiJson;
import dev.entente.plugin.Models;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Results of a plugin come out again by the jar that they name; another one is as good where it answers the same. */
class RecomputingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PluginId ID = new PluginId("fixed", 1);

    private final Jars jars = new Jars();

    @Test
    void theJarThatAResultNamesIsAskedWhateverAnotherAnswers() {
        jars.put("new", "Ask us twice");
        jars.put("old", "Ask us");
        assertThat(against("old", "Ask us")).isEmpty();
        assertThat(against("new", "Ask us")).contains("comes out differently");
    }

    @Test
    void whereThatJarIsGoneAnotherIsAsGoodOnlyIfItAnswersTheSame() {
        jars.put("new", "Ask us");
        assertThat(against("old", "Ask us")).isEmpty();
        jars.put("new", "Ask us twice");
        assertThat(against("old", "Ask us"))
                .contains(
                        "cannot be worked out again: the jar that it was worked out by (SHA-256 old) is not there, and"
                                + " another one with its model answers differently");
        jars.byDigest.clear();
        assertThat(against("old", "Ask us")).contains("cannot be worked out again: The model fixed 1 is not installed");
    }

    @Test
    void behindWhichFenceAJarAnsweredIsKeptAndSaidWhereItMayBeWhy() {
        jars.put("old", "Ask us twice");
        var booked = booked("old", "Ask us");
        assertThat(booked.fence).isEqualTo(Guard.VERSION);
        assertThat(booked(null, "Ask us").fence).isNull();
        booked.fence = null;
        assertThat(Recomputing.against(booked, inputs("old"), jars))
                .contains(
                        "comes out differently; it was worked out before versions of the fence around plugins were kept");
        booked.fence = Guard.VERSION + 1;
        assertThat(Recomputing.against(booked, inputs("old"), jars))
                .contains("comes out differently; it was worked out behind version " + (Guard.VERSION + 1)
                        + " of the fence around plugins, and this is " + Guard.VERSION);
    }

    private Optional<String> against(String digest, String answered) {
        return Recomputing.against(booked(digest, answered), inputs(digest), jars);
    }

    private static BookedEarning booked(@Nullable String digest, String answered) {
        var inputs = inputs(digest);
        var event = new Event(
                Source.MILESTONE, new UUID(0, 1), 1, new UUID(0, 2), DAY, "Listed", "M-1", Rank.SALE, null, null);
        var agreed = new AgreedTerms(inputs.pin(), inputs.terms(), null, null);
        return new BookedEarning(
                Worked.of(event, inputs, agreed, new Held(answered), null), 1, "Recorded", Instant.EPOCH);
    }

    private static Calculated inputs(@Nullable String digest) {
        var pin = new Pin(new UUID(0, 3), "Cloud", 1, DAY, "resell", "Fixed", ID, digest);
        var standing = new Standing(null, DAY, false, List.of(), Map.of());
        return new Calculated(
                new Reached(DAY, "listed"), standing, pin, ApiJson.mapper().readTree("{\"unit\":\"EUR\"}"));
    }

    /** The first that was put there is the usual one. */
    private static final class Jars extends Models {

        private final Map<String, Installed> byDigest = new LinkedHashMap<>();

        void put(String digest, String words) {
            byDigest.put(digest, new Installed(new Fixed(words), new Origin("fixed", "1.0.0", digest)));
        }

        @Override
        public Optional<Installed> find(PluginId id) {
            return byDigest.values().stream().findFirst();
        }

        @Override
        public Optional<Installed> find(PluginId id, @Nullable String digest) {
            return Optional.ofNullable(digest).map(byDigest::get);
        }
    }

    /** Always says the same. */
    private record Fixed(String words) implements CommercialModel<Fixed.Terms> {

        record Terms(Unit unit) {}

        @Override
        public PluginId id() {
            return ID;
        }

        @Override
        public Set<Motion> motions() {
            return Set.of(Motion.RESELL);
        }

        @Override
        public Class<Terms> terms() {
            return Terms.class;
        }

        @Override
        public Earning calculate(Occurrence what, Standing standing, Terms terms) {
            return new Held(words);
        }
    }
}
