package dev.entente.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.activity.Activity.Kind;
import dev.entente.activity.Activity.New;
import dev.entente.problem.Problem;
import dev.entente.tenant.Ids;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityTest {

    private static final UUID PARTNER = Ids.derived("partner");
    private static final Instant NOW = Instant.parse("2026-03-20T09:14:00Z");

    @Test
    void whatIsSharedNamesThePartnerAsItsReader() {
        assertThat(recorded(true).readerId).isEqualTo(PARTNER);
        assertThat(recorded(true).isShared()).isTrue();
    }

    @Test
    void whatIsNotSharedNamesNobodyAndIsStillAboutThePartner() {
        assertThat(recorded(false).readerId).isNull();
        assertThat(recorded(false).partnerId()).isEqualTo(PARTNER);
    }

    @Test
    void whatIsAboutNoPartnerCannotBeSharedWithOne() {
        var own = new New("deal", Ids.derived("deal"), null, Kind.NOTE, null, "Ours alone", true);
        assertThat(new Activity(own, NOW, null, "Ada").isShared()).isFalse();
    }

    @Test
    void linesAreKept() {
        assertThat(New.onPartner(PARTNER, Kind.NOTE, null, " One\nTwo ", false).words())
                .isEqualTo("One\nTwo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u202Ehidden", "a\u0000b"})
    void wordsCanBeRead(String words) {
        assertThatThrownBy(() -> New.onPartner(PARTNER, Kind.NOTE, null, words, false))
                .isInstanceOf(Problem.class);
    }

    @Test
    void wordsHaveAnEnd() {
        assertThatThrownBy(() -> New.onPartner(PARTNER, Kind.NOTE, null, "x".repeat(4_001), false))
                .isInstanceOf(Problem.class);
    }

    private static Activity recorded(boolean shared) {
        return new Activity(New.onPartner(PARTNER, Kind.CALL, null, "Talked", shared), NOW, null, "Ada");
    }
}
