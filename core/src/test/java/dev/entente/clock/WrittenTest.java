package dev.entente.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.clock.CalendarChoice.Candidate;
import dev.entente.clock.Within.Counted;
import dev.entente.clock.WrittenCalendar.WrittenDay;
import dev.entente.clock.WrittenPromise.WrittenStep;
import dev.entente.clock.WrittenPromise.WrittenTerms;
import dev.entente.clock.WrittenPromise.WrittenTime;
import dev.entente.identity.Role;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private static final WrittenTime TWO_HOURS = new WrittenTime(2, "business-hours");
    private static final Occasion ANSWER = occasion(new Within(2, Counted.BUSINESS_DAYS));
    private static final Occasion OWN = occasion(null);

    @Test
    void aCalendarIsReadAsItIsWritten() {
        var calendar = CalendarReader.kept(new WrittenCalendar(
                "Munich",
                "Europe/Berlin",
                List.of("DE"),
                "DE-BY",
                Map.of("monday", List.of("13:00-17:00", "09:00-12:00")),
                List.of(new WrittenDay(LocalDate.parse("2026-12-24"), "Christmas Eve", List.of()))));
        assertThat(calendar.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(calendar.week().get(DayOfWeek.MONDAY))
                .extracting(Hours::written)
                .contains("09:00-12:00");
        assertThat(calendar.holidays()).isEqualTo("DE-BY");
        assertThat(calendar.days()).hasSize(1);
    }

    @Test
    void allThatIsWrongWithACalendarIsSaidAtOnceAndWhere() {
        var day = new WrittenDay(LocalDate.parse("2026-12-24"), " ", List.of("12:00-09:00"));
        var findings = new Findings();
        new CalendarReader(findings)
                .read(new WrittenCalendar(
                        "",
                        "Berlin",
                        List.of("DE", "DE", "Germany"),
                        "XX",
                        Map.of("montag", List.of(), "monday", List.of("09:00-12:00", "11:00-17:00")),
                        List.of(day, day)));
        assertThat(findings.all())
                .extracting(Finding::pointer)
                .containsExactlyInAnyOrder(
                        "/name",
                        "/zone",
                        "/countries/1",
                        "/countries/2",
                        "/holidays",
                        "/week/montag",
                        "/week/monday",
                        "/days/0/name",
                        "/days/0/hours/0",
                        "/days/1/name",
                        "/days/1/hours/0",
                        "/days/1/day");
    }

    @Test
    void aPromiseSaysHowMuchTimeThereIsUnlessTheRecordDoes() {
        assertThat(wrong(terms(TWO_HOURS, 75), ANSWER)).isEmpty();
        assertThat(wrong(terms(null, 75), ANSWER)).containsExactly("/terms/within");
        assertThat(wrong(terms(null, 75), OWN)).isEmpty();
        assertThat(wrong(terms(TWO_HOURS, 75), OWN)).containsExactly("/terms/within");
        assertThat(wrong(terms(TWO_HOURS, 75), null)).containsExactly("/occasion");
    }

    @Test
    void timesAreCountedInWhatIsKnownAndWithinAYear() {
        assertThat(wrong(terms(new WrittenTime(2, "weeks"), null), ANSWER)).containsExactly("/terms/within/of");
        assertThat(wrong(terms(new WrittenTime(0, "hours"), null), ANSWER)).containsExactly("/terms/within/amount");
        assertThat(wrong(terms(new WrittenTime(261, "business-days"), 100), ANSWER))
                .containsExactly("/terms/within/amount", "/terms/warning");
    }

    @Test
    void stepsComeOneAfterTheOtherAndTellSomebody() {
        assertThat(wrong(terms(TWO_HOURS, 75, step(4, "business-hours"), step(1, "days")), ANSWER))
                .isEmpty();
        assertThat(wrong(terms(TWO_HOURS, 75, step(1, "days"), step(4, "business-hours")), ANSWER))
                .containsExactly("/terms/steps/1/after");
        var nobody = new WrittenStep(TWO_HOURS, new TreeSet<>());
        assertThat(wrong(terms(TWO_HOURS, 75, nobody), ANSWER)).containsExactly("/terms/steps/0/tells");
    }

    @Test
    void whatWouldNotBeOverForYearsInACalendarIsFound() {
        var day = LocalDate.parse("2026-11-30");
        var hardly = Calendars.onlyOn(DayOfWeek.MONDAY, "09:00-09:01");
        var hours = terms(new WrittenTime(3, "business-hours"), null, step(260, "business-days"));
        assertThat(hours.terms().far(day, hardly)).contains(new Within(3, Counted.BUSINESS_HOURS));
        assertThat(hours.terms().far(day, Calendars.nineToFive())).isEmpty();
        var days = terms(new WrittenTime(1, "business-hours"), null, step(260, "business-days"));
        assertThat(days.terms().far(day, hardly)).contains(new Within(260, Counted.BUSINESS_DAYS));
        assertThat(terms(new WrittenTime(366, "days"), null).terms().far(day, hardly))
                .isEmpty();
        assertThat(terms(null, null).terms().far(day, hardly)).isEmpty();
    }

    @Test
    void whatIsKeptComesBackEqual() {
        var terms = terms(TWO_HOURS, 75, step(1, "days"));
        assertThat(WrittenTerms.of(terms.terms())).isEqualTo(terms);
        assertThat(WrittenTerms.of(terms(null, null).terms())).isEqualTo(terms(null, null));
    }

    @Test
    void theCalendarIsThatOfWhoeverHasToAct() {
        var germany = new Candidate(new UUID(0, 1), List.of("DE", "AT"));
        var others = new Candidate(new UUID(0, 2), List.of());
        var sweden = new Candidate(new UUID(0, 3), List.of("SE"));
        var all = List.of(germany, others, sweden);
        assertThat(CalendarChoice.of(all, null, "SE")).contains(sweden.id());
        assertThat(CalendarChoice.of(all, null, "FR")).contains(others.id());
        assertThat(CalendarChoice.of(all, null, null)).contains(others.id());
        assertThat(CalendarChoice.of(all, germany.id(), "SE")).contains(germany.id());
        assertThat(CalendarChoice.of(List.of(germany, sweden), null, "FR")).isEmpty();
    }

    @Test
    void aQuarterBeginsAndEndsWithItsMonths() {
        var first = Quarter.of("2026-Q1", LocalDate.parse("2026-11-29"));
        assertThat(first.from()).isEqualTo("2026-01-01");
        assertThat(first.before()).hasToString("2025-Q4");
        assertThat(Quarter.of(null, LocalDate.parse("2026-11-29")).next().from())
                .isEqualTo("2027-01-01");
    }

    private static WrittenTerms terms(@Nullable WrittenTime within, @Nullable Integer warning, WrittenStep... steps) {
        return new WrittenTerms(within, warning, List.of(steps));
    }

    private static WrittenStep step(int amount, String of) {
        return new WrittenStep(new WrittenTime(amount, of), new TreeSet<>(Set.of(Role.ADMINISTRATOR)));
    }

    private static List<String> wrong(WrittenTerms terms, @Nullable Occasion occasion) {
        var findings = new Findings();
        new PromiseReader(findings).check(new WrittenPromise("First answer", "any", null, terms, true), occasion);
        return findings.all().stream().map(Finding::pointer).toList();
    }

    private static Occasion occasion(@Nullable Within usual) {
        var acts = Set.of(Role.ADMINISTRATOR);
        return new Occasion("any", "Any", "it begins", "it ends", Side.VENDOR, acts, "any.read", usual, "any");
    }
}
