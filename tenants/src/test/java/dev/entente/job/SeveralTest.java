package dev.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.job.Several.Piece;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeveralTest {

    private static final UUID TENANT = UUID.fromString("0190a1b2-0000-7000-8000-000000000001");
    private static final Instant DUE = Instant.parse("2026-11-30T08:15:30.123456Z");

    @Test
    void whatIsWrittenIsReadAgain() {
        var several = new Several(
                TENANT,
                List.of(new Piece("news.tell", UUID.randomUUID()), new Piece("lead.registered", UUID.randomUUID())),
                DUE);
        assertThat(Several.read(several.written())).isEqualTo(several);
    }

    @Test
    void itBeginsWithItsTenantAsEachErrandDoes() {
        var several = new Several(TENANT, List.of(new Piece("news.tell", UUID.randomUUID())), DUE);
        assertThat(several.written()).startsWith(TENANT + ":").endsWith(":" + DUE);
    }

    /** A row's key may have some 2,700 bytes. */
    @Test
    void asManyAsThereMayBeHaveRoomInAKey() {
        var piece = new Piece("a.kind.that.is.as.long.as.none.there.is", UUID.randomUUID());
        var several = new Several(
                TENANT, Stream.generate(() -> piece).limit(Several.MOST).toList(), DUE);
        assertThat(several.written()).hasSizeLessThan(2_000);
    }
}
