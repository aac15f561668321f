package dev.entente.sale;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Measure.Per;
import dev.entente.measure.MeasureSource.Cuts;
import dev.entente.measure.MeasureSource.Fact;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.sale.SubscribedPieces.Group;
import dev.entente.sale.SubscribedPieces.Row;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is gained and lost beside new sales and expansions; those are counted elsewhere. */
class SubscribedPiecesTest {

    private static final UUID PARTNER = new UUID(0, 9);
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    /** By hand; every story is asked for at once up to the day, and on that day alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new 2025-03-01 40                                                       | 2026-02-28 | 0
            new 2025-03-01 40                                                       | 2026-03-01 | -40
            new 2025-03-01 40, renewal 2026-03-01 40                                | 2026-12-31 | 0
            new 2025-03-01 40, renewal 2026-03-01 25                                | 2026-12-31 | -15
            new 2025-03-01 40, renewal 2026-02-10 55                                | 2026-12-31 | 15
            new 2025-03-01 40, renewal 2026-04-01 25                                | 2026-03-31 | -40
            new 2025-03-01 40, renewal 2026-04-01 25                                | 2026-04-01 | -15
            renewal 2026-02-01 500                                                  | 2026-12-31 | 0
            renewal 2025-02-01 500                                                  | 2026-12-31 | -500
            new 2025-03-01 40, expansion 2025-09-01 60, renewal 2026-03-01 100      | 2026-12-31 | 0
            new 2025-03-01 40, expansion 2025-09-01 60, renewal 2026-03-01 85       | 2026-12-31 | -15
            new 2025-03-01 40, back 2025-06-01 10                                   | 2026-12-31 | -30
            new 2025-03-01 40, back 2026-06-01 10                                   | 2026-12-31 | -30
            new 2025-03-01 40, renewal 2026-03-01 40, back 2026-05-01 5             | 2026-12-31 | -5
            once 2025-03-01 40                                                      | 2026-12-31 | 0
            """)
    void whatIsRenewedForMoreOrFewerAndWhatEndsCounts(String story, LocalDate day, long pieces) {
        var rows = rows(story, "S-1");
        var until = day.plusDays(1);
        assertThat(sum(SubscribedPieces.facts(rows, Per.PARTNER, new Cuts(List.of(FROM, until), Set.of()))))
                .isEqualTo(pieces);
        var exact = new Cuts(List.of(FROM, day, until), Set.of(day));
        assertThat(sum(SubscribedPieces.facts(rows, Per.PARTNER, exact))).isEqualTo(pieces);
    }

    @Test
    void whatARenewalChangesIsItsOwn() {
        var day = LocalDate.of(2026, 3, 1);
        var rows = rows("new 2025-03-01 40, renewal 2026-03-01 25", "S-1");
        var exact = new Cuts(List.of(FROM, day, day.plusDays(1)), Set.of(day));
        assertThat(SubscribedPieces.facts(rows, Per.PARTNER, exact))
                .extracting(Fact::place)
                .containsOnly(new Place(day, Rank.SALE, rows.getLast().sale()));
    }

    @Test
    void eachSubscriptionStandsForItselfInWhateverOrderItIsRead() {
        var rows = new ArrayList<>(rows("new 2025-03-01 40, renewal 2026-03-01 25", "S-1"));
        rows.addAll(rows("new 2025-04-01 10", "S-2"));
        rows.addAll(rows("new 2025-05-01 7, renewal 2026-05-01 9", "S-3"));
        Collections.shuffle(rows, new Random(3));
        var facts = SubscribedPieces.facts(
                rows, Per.SUBSCRIPTION, new Cuts(List.of(FROM, LocalDate.of(2026, 12, 31)), Set.of()));
        for (var each : List.of("S-1=-15", "S-2=-10", "S-3=2"))
            assertThat(sum(facts.stream()
                            .filter(fact -> Objects.equals(fact.of(), each.split("=")[0]))
                            .toList()))
                    .isEqualTo(Long.parseLong(each.split("=")[1]));
    }

    /** Ten by the month and ten by the year in one sale, of one product or of two, and four of the first given back. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            hosting-month, hosting-year, P1M
            hosting-month, hosting-year, P0D
            hosting,       hosting,      P1M
            hosting,       hosting,      P0D
            """)
    void whatIsGivenBackOfOneTermIsLostOnce(String month, String year, Period back) {
        var rows = new ArrayList<>(ofTwoTerms(month, year));
        rows.add(row(2, rows.getFirst().sale(), Kind.NEW, "2026-02-10", month, back, -4));
        var all = new Cuts(List.of(FROM, LocalDate.of(2027, 12, 31)), Set.of());
        assertThat(sum(SubscribedPieces.facts(rows, Per.PARTNER, all))).isEqualTo(-(20 - 4));
        rows.add(row(3, null, Kind.RENEWAL, "2026-03-01", month, Period.ofMonths(1), 6));
        rows.add(row(4, rows.getLast().sale(), Kind.RENEWAL, "2026-03-10", month, back, -4));
        assertThat(sum(SubscribedPieces.facts(rows, Per.PARTNER, all))).isEqualTo(-(20 - 4) + (6 - 4) - (6 - 4));
    }

    @Test
    void whatIsGivenBackOfWhatHasNoTermTakesNothingFromWhatHas() {
        var rows = new ArrayList<>(ofTwoTerms("hosting", "hosting-year"));
        rows.set(0, row(1, null, Kind.NEW, "2026-02-01", "setup", Period.ZERO, 10));
        rows.add(row(2, rows.getFirst().sale(), Kind.NEW, "2026-02-10", "setup", Period.ZERO, -4));
        var all = new Cuts(List.of(FROM, LocalDate.of(2027, 12, 31)), Set.of());
        assertThat(sum(SubscribedPieces.facts(rows, Per.PARTNER, all))).isEqualTo(-10);
    }

    /** Only such subscriptions are read: whatever is found in the others lies before the window. */
    @RepeatedTest(50)
    void subscriptionsThatDoNotReachTheWindowChangeNothing(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var all = new ArrayList<Row>();
        for (int i = 0; i < 8; i++) all.addAll(rows(story(random), "S-" + i));
        var reaching = all.stream().collect(groupingBy(row -> row.group().subscription())).values().stream()
                .filter(SubscribedPiecesTest::reaches)
                .flatMap(List::stream)
                .toList();
        var cuts = new Cuts(List.of(FROM, FROM.plusMonths(3), FROM.plusYears(1)), Set.of());
        assertThat(reaching.size()).isLessThan(all.size());
        assertThat(SubscribedPieces.facts(reaching, Per.SUBSCRIPTION, cuts))
                .containsExactlyInAnyOrderElementsOf(SubscribedPieces.facts(all, Per.SUBSCRIPTION, cuts));
    }

    /** As they are asked for: the last day for each term. */
    private static boolean reaches(List<Row> rows) {
        return rows.stream().collect(groupingBy(Row::term)).entrySet().stream().anyMatch(of -> {
            var last = of.getValue().stream().map(Row::on).max(LocalDate::compareTo);
            return SubscribedPieces.reaches(
                    FROM, last.orElseThrow(), of.getKey().toString());
        });
    }

    /** Years that follow each other, some with a gap or early, and pieces that come back; it ends in 2023 to 2026. */
    private static String story(Random random) {
        var on = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(365));
        var story = new StringBuilder("new " + on + " 40");
        for (int i = random.nextInt(5); i > 0; i--) {
            on = on.plusDays(330 + random.nextInt(70));
            var kind = List.of("renewal", "expansion", "back").get(random.nextInt(3));
            story.append(", ").append(kind).append(' ').append(on).append(' ').append(1 + random.nextInt(30));
        }
        return story.toString();
    }

    private static List<Row> ofTwoTerms(String month, String year) {
        return List.of(
                row(1, null, Kind.NEW, "2026-02-01", month, Period.ofMonths(1), 10),
                row(1, null, Kind.NEW, "2026-02-01", year, Period.ofYears(1), 10));
    }

    private static Row row(
            int sale, @Nullable UUID refundOf, Kind kind, String on, String sku, Period term, long pieces) {
        var group = new Group(PARTNER, new UUID(0, 7), "S-1", "hosting");
        return new Row(group, new UUID(0, sale), refundOf, kind, LocalDate.parse(on), sku, term, pieces);
    }

    private static long sum(List<Fact> facts) {
        return facts.stream().mapToLong(Fact::minor).sum();
    }

    private static List<Row> rows(String story, String subscription) {
        var rows = new ArrayList<Row>();
        for (var each : story.split(", *")) {
            var words = each.strip().split(" ");
            boolean isBack = words[0].equals("back");
            var of = isBack ? rows.getLast() : null;
            rows.add(new Row(
                    new Group(PARTNER, new UUID(0, 7), subscription, "enterprise"),
                    new UUID(subscription.hashCode(), rows.size() + 1),
                    of == null ? null : of.sale(),
                    of == null ? kind(words[0]) : of.kind(),
                    LocalDate.parse(words[1]),
                    "enterprise",
                    words[0].equals("once") ? Period.ZERO : Period.ofYears(1),
                    Long.parseLong(words[2]) * (isBack ? -1 : 1)));
        }
        return rows;
    }

    private static Kind kind(@Nullable String word) {
        return "once".equals(word)
                ? Kind.NEW
                : Kind.valueOf(String.valueOf(word).toUpperCase(Locale.ROOT));
    }
}
