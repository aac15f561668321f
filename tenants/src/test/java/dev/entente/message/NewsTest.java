package dev.entente.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.identity.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "inbox", "deals/0190-a", "statements?month=2026-01"})
    void opensAPageOfOurs(String path) {
        assertThat(new News("deal.won", "Won", "", path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/deals", "//evil.example", "https://evil.example", "javascript:alert(1)", "a//b", "a b", "\\\\x"
            })
    void opensNothingElse(String path) {
        assertThatThrownBy(() -> new News("deal.won", "Won", "", path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isCutToWhatAnInboxShows() {
        assertThat(new News("deal.won", "x".repeat(500), "😀".repeat(900), "").title())
                .hasSize(200);
        assertThat(new News("deal.won", "x", "😀".repeat(900), "").text())
                .hasSizeLessThanOrEqualTo(1000)
                .endsWith("😀…");
    }

    @Test
    void keepsItsAudienceUntilItIsTold() {
        for (var audience : List.of(
                new Audience.Members(Set.of(UUID.randomUUID())),
                new Audience.OfPartner(UUID.randomUUID(), Set.of(Role.PARTNER_SELLER)),
                new Audience.OfVendor(Set.of()))) {
            var bulletin = new Bulletin(
                    UUID.randomUUID(), null, audience, new News("deal.won", "Won", "", "deals"), Instant.EPOCH);
            assertThat(bulletin.audience()).isEqualTo(audience);
        }
    }

    @Test
    void aKindBelongsToOneCapability() {
        var kind = new NewsKind("deal.won", "Deals that are won", true, true);
        assertThat(KnownKinds.merge(List.of(kind))).containsKey("deal.won");
        assertThatThrownBy(() -> KnownKinds.merge(List.of(kind, kind))).hasMessageContaining("deal.won");
    }
}
