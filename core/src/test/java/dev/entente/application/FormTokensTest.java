package dev.entente.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.credential.Keys;
import dev.entente.rest.Secret;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FormTokensTest {

    private static final UUID HERE = Ids.next();
    private static final UUID ELSEWHERE = Ids.next();

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final FormTokens tokens = tokens("our key");

    @Test
    void saysHowLongTheFormWasOpen() {
        var token = in(HERE, () -> tokens.give("resell"));
        now = now.plusSeconds(90);
        assertThat(in(HERE, () -> tokens.read("resell", token)).orElseThrow().age())
                .isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void noTwoAreAlike() {
        var first = in(HERE, () -> tokens.read("resell", tokens.give("resell")).orElseThrow());
        var second = in(HERE, () -> tokens.read("resell", tokens.give("resell")).orElseThrow());
        assertThat(first.nonce()).isNotEqualTo(second.nonce());
    }

    @Test
    void isGoodForItsOwnProgramAndTenantOnly() {
        var token = in(HERE, () -> tokens.give("resell"));
        assertThat(in(HERE, () -> tokens.read("referral", token))).isEmpty();
        assertThat(in(ELSEWHERE, () -> tokens.read("resell", token))).isEmpty();
        assertThat(in(HERE, () -> tokens("their key").read("resell", token))).isEmpty();
    }

    @Test
    void cannotBeMadeOlderOrAnother() {
        var token = in(HERE, () -> tokens.give("resell"));
        var millis = token.substring(0, token.indexOf('.'));
        var older = token.replace(millis, String.valueOf(Long.parseLong(millis) - 60_000));
        for (var forged :
                List.of(older, token.substring(1), token + "0", "", "1.2.3", token.toUpperCase(Locale.ROOT))) {
            assertThat(in(HERE, () -> tokens.read("resell", forged))).as(forged).isEmpty();
        }
    }

    @Test
    void aLettersLinkEndsWhenTheAddressBecomesAnother() {
        var application = in(HERE, () -> {
            var begun = new Application(Application.idOf("x"), "A-00001", "resell", null, now);
            begun.say(1, Applicants.complete());
            return begun;
        });
        var link = in(HERE, () -> tokens.link(application));
        assertThat(tokens.named(link)).contains(application.id());
        assertThat(in(HERE, () -> tokens.opens(link, application))).isTrue();
        assertThat(in(ELSEWHERE, () -> tokens.opens(link, application))).isFalse();
        var said = Applicants.from("DE", Map.of()).as("somebody@else.example");
        in(HERE, () -> {
            application.say(1, said);
            return true;
        });
        assertThat(in(HERE, () -> tokens.opens(link, application))).isFalse();
        assertThat(tokens.named("no link")).isEmpty();
    }

    private FormTokens tokens(String key) {
        var tokens = new FormTokens();
        tokens.clock = () -> now;
        tokens.secret = new Secret() {
            @Override
            public byte[] sign(String text) {
                return Arrays.copyOf(Keys.digest(key + text), 16);
            }
        };
        return tokens;
    }

    private static <T> T in(UUID tenant, Supplier<T> work) {
        return Scope.call(Scope.nobody(tenant), work::get);
    }
}
