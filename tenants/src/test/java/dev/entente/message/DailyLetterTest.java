package dev.entente.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.identity.Member;
import dev.entente.identity.MemberFixtures;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DailyLetterTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Member ADA = MemberFixtures.member("ada@acme.example");
    private static final Function<String, String> WORDS = kind -> kind.equals("deal.won") ? "Deals" : "Jobs";

    @Test
    void groupsWhatWasToldByKindOldestFirst() {
        var letter = DailyLetter.of(
                ADA,
                List.of(told("job.finished", "Import done"), told("deal.won", "Won A"), told("deal.won", "Won B")),
                WORDS,
                "https://acme.example.com");
        assertThat(letter.subject()).isEqualTo("3 things to know today");
        assertThat(letter.paragraphs())
                .containsExactly("Deals\n• Won A\n• Won B", "Jobs\n• Import done", NoticeLetter.WHY);
        assertThat(letter.action()).isEqualTo(new Letter.Action("Open your inbox", "https://acme.example.com/inbox"));
    }

    @Test
    void isCalledByTheOneThingThatThereIs() {
        var letter = DailyLetter.of(ADA, List.of(told("deal.won", "Won A")), WORDS, "https://acme.example.com");
        assertThat(letter.subject()).isEqualTo("Won A");
    }

    @Test
    void countsWhatWouldBeTooMuchToList() {
        var many = IntStream.range(0, 25)
                .mapToObj(i -> told("deal.won", "Won " + i))
                .toList();
        var letter = DailyLetter.of(ADA, many, WORDS, "https://acme.example.com");
        assertThat(letter.paragraphs().getFirst()).contains("• Won 9").endsWith("\n• and 15 more");
    }

    @Test
    void goesOutAtEightWhereTheTenantIs() {
        var berlin = ZoneId.of("Europe/Berlin");
        assertThat(DailyLetter.next(NOON, berlin)).isEqualTo("2026-11-23T07:00:00Z");
        assertThat(DailyLetter.next(Instant.parse("2026-11-22T06:59:59Z"), berlin))
                .isEqualTo("2026-11-22T07:00:00Z");
        assertThat(DailyLetter.next(Instant.parse("2026-11-22T07:00:00Z"), berlin))
                .isEqualTo("2026-11-23T07:00:00Z");
        assertThat(DailyLetter.next(NOON, ZoneId.of("Pacific/Auckland"))).isEqualTo("2026-11-22T19:00:00Z");
    }

    private static Notice told(String kind, String title) {
        return new Notice(UUID.randomUUID(), ADA, new News(kind, title, "", "deals"), NOON, true);
    }
}
