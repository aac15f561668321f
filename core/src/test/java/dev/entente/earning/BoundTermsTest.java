package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.earning.ModelTerms.Why;
import dev.entente.plugin.Models.Installed;
import dev.entente.plugin.Models.Origin;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoundTermsTest {

    private static final UUID ACME = new UUID(1, 1);
    private static final UUID GLOBEX = new UUID(2, 2);

    private final BoundTerms bound = new BoundTerms();

    /** Answers in its own words, so that it can be told from another, and breaks once if it is told to. */
    private static final class Saying implements CommercialModel<Saying.Terms> {

        record Terms(Unit unit) {}

        private final String words;
        private boolean breaks;

        Saying(String words, boolean breaks) {
            this.words = words;
            this.breaks = breaks;
        }

        @Override
        public PluginId id() {
            return new PluginId("saying", 1);
        }

        @Override
        public Set<Motion> motions() {
            return Set.of(new Motion("resell"));
        }

        @Override
        public Class<Terms> terms() {
            return Terms.class;
        }

        @Override
        public Prepared prepare(Terms terms) {
            boolean fails = breaks;
            breaks = false;
            if (fails) throw new IllegalStateException("not now");
            return (_, _) -> new Held(words);
        }

        @Override
        public Earning calculate(Occurrence what, Standing standing, Terms terms) {
            return new Held(words);
        }
    }

    private static Installed installed(String words, @Nullable String digest) {
        return new Installed(new Saying(words, false), digest == null ? null : new Origin("saying", "1.0.0", digest));
    }

    private static JsonNode terms(String unit) {
        return JsonMapper.shared().readTree("{\"unit\":\"" + unit + "\"}");
    }

    @Test
    void readsTheTermsOfAnOfferOnceForAllThatAskLater() {
        var model = installed("one", null);
        assertThat(bound.of(ACME, 0, model, terms("EUR"), Why.BOOKED))
                .isSameAs(bound.of(ACME, 0, model, terms("EUR"), Why.BOOKED));
        assertThat(bound.of(ACME, 0, model, terms("USD"), Why.BOOKED))
                .isNotSameAs(bound.of(ACME, 0, model, terms("EUR"), Why.BOOKED));
    }

    @Test
    void whatIsOnlyTriedIsNeverAskedAsWhatIsBooked() {
        var model = installed("one", null);
        var booked = bound.of(ACME, 0, model, terms("EUR"), Why.BOOKED);
        assertThat(bound.of(ACME, 0, model, terms("EUR"), Why.TRIED)).isNotSameAs(booked);
    }

    @Test
    void twoTenantsNeverMeetInOne() {
        var model = installed("one", null);
        assertThat(bound.of(GLOBEX, 0, model, terms("EUR"), Why.BOOKED))
                .isNotSameAs(bound.of(ACME, 0, model, terms("EUR"), Why.BOOKED));
    }

    @Test
    void aChangedJarIsAskedInPlaceOfTheOneBefore() {
        bound.of(ACME, 0, installed("one", "aa"), terms("EUR"), Why.BOOKED);
        var changed = (ModelTerms) bound.of(ACME, 0, installed("two", "bb"), terms("EUR"), Why.BOOKED);
        assertThat(changed.digest()).isEqualTo("bb");
        assertThat(said(changed)).isEqualTo("two");
    }

    @Test
    void whatFailedWhileItWasMadeReadyIsTriedAgainAMinuteLater() {
        var model = new Installed(new Saying("now", true), null);
        var now = new AtomicLong();
        bound.nanos = now::get;
        assertThat(said(bound.of(ACME, 0, model, terms("EUR"), Why.BOOKED))).contains("failed");
        now.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(said(bound.of(ACME, 0, model, terms("EUR"), Why.BOOKED))).contains("failed");
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(said(bound.of(ACME, 0, model, terms("EUR"), Why.BOOKED))).isEqualTo("now");
    }

    @Test
    void whatIsResumedIsTriedAgainAtOnce() {
        var model = new Installed(new Saying("now", true), null);
        assertThat(said(bound.of(ACME, 0, model, terms("EUR"), Why.BOOKED))).contains("failed");
        assertThat(said(bound.of(ACME, 1, model, terms("EUR"), Why.BOOKED))).isEqualTo("now");
    }

    @Test
    void termsThatDoNotFitSayWhyEachTime() {
        var model = installed("one", null);
        for (int i = 0; i < 2; i++)
            assertThat(bound.of(ACME, 0, model, terms("euro?"), Why.BOOKED)).isInstanceOf(Binding.Unusable.class);
    }

    @Test
    void oldOnesLeaveRoomForNewOnes() {
        var model = installed("one", null);
        var first = bound.of(ACME, 0, model, terms("EUR"), Why.BOOKED);
        for (int i = 0; i < 600; i++) bound.of(new UUID(3, i), 0, model, terms("EUR"), Why.BOOKED);
        assertThat(bound.of(ACME, 0, model, terms("EUR"), Why.BOOKED)).isNotSameAs(first);
    }

    private static String said(Binding binding) {
        var day = LocalDate.of(2026, 3, 2);
        var line = new Line("crm", "crm", 1, Period.ZERO, null, Amount.of("10.00", "EUR"));
        var won = new Won(day, Route.DIRECT, List.of(line));
        var standing = new Standing(null, day, false, List.of(), Map.of());
        return ((Held) ((ModelTerms) binding).calculate(won, standing)).because();
    }
}
