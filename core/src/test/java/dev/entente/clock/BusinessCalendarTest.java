package dev.entente.clock;

import static dev.entente.clock.Calendars.at;
import static dev.entente.clock.Calendars.daily;
import static dev.entente.clock.Calendars.nineToFive;
import static dev.entente.clock.Calendars.onlyOn;
import static dev.entente.clock.Calendars.own;
import static dev.entente.clock.Calendars.read;
import static dev.entente.clock.Calendars.withDays;
import static dev.entente.clock.Calendars.withHolidaysOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void hoursRunWhilePeopleWork() {
        var calendar = nineToFive();
        assertThat(read(calendar.after(at("2026-12-03T10:00"), hours(4)))).isEqualTo("2026-12-03T14:00");
        assertThat(read(calendar.after(at("2026-12-03T15:00"), hours(8)))).isEqualTo("2026-12-04T15:00");
        assertThat(read(calendar.after(at("2026-12-05T20:00"), hours(1)))).isEqualTo("2026-12-07T10:00");
    }

    @Test
    void whatIsDoneWhenTheDayEndsIsDueThenAndNotTheNextMorning() {
        assertThat(read(nineToFive().after(at("2026-12-04T15:00"), hours(2)))).isEqualTo("2026-12-04T17:00");
        assertThat(read(nineToFive().after(at("2026-12-04T17:00"), hours(2)))).isEqualTo("2026-12-07T11:00");
    }

    @Test
    void aBreakIsNoWork() {
        var calendar = daily("Europe/Berlin", "09:00-12:00", "13:00-17:00");
        assertThat(read(calendar.after(at("2026-12-03T11:30"), hours(1)))).isEqualTo("2026-12-03T13:30");
        assertThat(read(calendar.after(at("2026-12-03T12:15"), hours(1)))).isEqualTo("2026-12-03T14:00");
        assertThat(calendar.worked(at("2026-12-03T00:00"), at("2026-12-04T00:00")))
                .isEqualTo(hours(7));
    }

    @Test
    void hoursInAnyOrderAreReadAsTheyFollow() {
        var calendar = daily("Europe/Berlin", "13:00-17:00", "09:00-12:00");
        assertThat(read(calendar.after(at("2026-12-03T08:00"), hours(4)))).isEqualTo("2026-12-03T14:00");
    }

    @Test
    void aDayMayEndAtMidnightAndTheNextOneGoOn() {
        var calendar = daily("Europe/Berlin", "00:00-06:00", "22:00-24:00");
        assertThat(read(calendar.after(at("2026-12-03T23:00"), hours(3)))).isEqualTo("2026-12-04T02:00");
    }

    @Test
    void publicHolidaysOfTheRegionAreFree() {
        assertThat(read(withHolidaysOf("DE").after(at("2026-12-24T16:00"), hours(2))))
                .isEqualTo("2026-12-28T10:00"); // two days of Christmas, and a weekend
        assertThat(withHolidaysOf("DE-BY").isWorked(LocalDate.parse("2026-01-06")))
                .isFalse();
        assertThat(withHolidaysOf("DE").isWorked(LocalDate.parse("2026-01-06"))).isTrue();
        assertThat(withHolidaysOf("DE").after(LocalDate.parse("2026-12-24"), 1)).isEqualTo("2026-12-28");
    }

    @Test
    void aDayOfOnesOwnSaysWhateverTheWeekAndHolidaysSay() {
        var calendar = withDays(
                withHolidaysOf("DE"),
                own("2026-12-24", "09:00-12:00"), // half a day
                own("2026-12-25", "10:00-11:00"), // a holiday that is worked
                own("2026-12-28")); // a day that is not
        assertThat(calendar.worked(at("2026-12-24T00:00"), at("2026-12-29T00:00")))
                .isEqualTo(hours(4));
        assertThat(read(calendar.after(at("2026-12-24T11:00"), hours(3)))).isEqualTo("2026-12-29T10:00");
    }

    @Test
    void holidaysAndOwnDaysAreListedByDayWithTheirNames() {
        var calendar = withDays(withHolidaysOf("DE"), own("2026-12-24"));
        assertThat(calendar.special(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-01-01")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        LocalDate.parse("2026-12-24"), "Own",
                        LocalDate.parse("2026-12-25"), "1st Christmas day",
                        LocalDate.parse("2026-12-26"), "2nd Christmas day"));
    }

    @Test
    void anHourThatIsLeftOutInSpringIsNobodys() {
        var night = daily("Europe/Berlin", "01:00-05:00");
        // On 29 March 2026 two o'clock is three o'clock.
        assertThat(night.worked(at("2026-03-29T00:00"), at("2026-03-30T00:00"))).isEqualTo(hours(3));
        assertThat(read(night.after(at("2026-03-29T01:30"), hours(1)))).isEqualTo("2026-03-29T03:30");
    }

    @Test
    void hoursThatBeginOrEndInTheGapAreCutThere() {
        assertThat(daily("Europe/Berlin", "02:30-04:00").worked(at("2026-03-29T00:00"), at("2026-03-30T00:00")))
                .isEqualTo(hours(1));
        assertThat(daily("Europe/Berlin", "01:00-02:30").worked(at("2026-03-29T00:00"), at("2026-03-30T00:00")))
                .isEqualTo(hours(1));
        assertThat(daily("Europe/Berlin", "02:00-03:00").isWorked(LocalDate.parse("2026-03-29")))
                .isFalse();
        assertThat(daily("Europe/Berlin", "02:15-02:45", "03:00-04:00").slots(LocalDate.parse("2026-03-29")))
                .hasSize(1);
    }

    @Test
    void anHourThatComesTwiceInAutumnIsWorkedTwice() {
        var night = daily("Europe/Berlin", "01:00-05:00");
        // On 25 October 2026 three o'clock is two o'clock again.
        assertThat(night.worked(at("2026-10-25T00:00"), at("2026-10-26T00:00"))).isEqualTo(hours(5));
        assertThat(read(night.after(at("2026-10-25T01:00"), hours(3)))).isEqualTo("2026-10-25T03:00");
    }

    @Test
    void noneOfItIsCountedTwiceWhereHoursMeetInThatHour() {
        var night = daily("Europe/Berlin", "01:00-02:30", "02:30-05:00");
        assertThat(night.worked(at("2026-10-25T00:00"), at("2026-10-26T00:00"))).isEqualTo(hours(5));
    }

    @Test
    void midnightThatComesTwiceIsNotCountedForBothDays() {
        var azores = ZoneId.of("Atlantic/Azores");
        // On 25 October 2026 one o'clock is midnight again.
        var begins = at("2026-10-24T00:00", azores);
        var ends = at("2026-10-26T00:00", azores);
        var always = daily("Atlantic/Azores", "00:00-24:00");
        assertThat(always.worked(begins, ends)).isEqualTo(hours(49));
        assertThat(always.after(begins, hours(49))).isEqualTo(ends);
        assertThat(daily("Atlantic/Azores", "16:00-24:00").worked(begins, at("2026-10-25T12:00", azores)))
                .isEqualTo(hours(8));
    }

    @Test
    void usualHoursAreAsLongOnTheDayOfTheChangeAndAnotherMoment() {
        var calendar = daily("America/New_York", "09:00-17:00");
        assertThat(calendar.worked(at("2026-03-08T00:00", NEW_YORK), at("2026-03-09T00:00", NEW_YORK)))
                .isEqualTo(hours(8));
        assertThat(calendar.after(at("2026-03-07T16:00", NEW_YORK), hours(2)).toString())
                .isEqualTo("2026-03-08T14:00:00Z"); // ten o'clock, now four hours behind
    }

    @Test
    void aDayThatAZoneLeftOutIsNoDay() {
        var apia = ZoneId.of("Pacific/Apia");
        var calendar = daily("Pacific/Apia", "09:00-17:00");
        assertThat(calendar.isWorked(LocalDate.parse("2011-12-30"))).isFalse();
        assertThat(read(calendar.after(at("2011-12-29T16:00", apia), hours(2)), apia))
                .isEqualTo("2011-12-31T10:00");
        assertThat(calendar.after(LocalDate.parse("2011-12-29"), 1)).isEqualTo("2011-12-31");
    }

    @Test
    void midnightThatDoesNotComeBeginsTheDayAtOne() {
        var beirut = ZoneId.of("Asia/Beirut");
        var calendar = daily("Asia/Beirut", "00:00-02:00");
        assertThat(calendar.worked(at("2026-03-28T23:00", beirut), at("2026-03-29T12:00", beirut)))
                .isEqualTo(hours(1));
    }

    @Test
    void whatIsWorkedOnOneDayAWeekTakesWeeks() {
        assertThat(read(onlyOn(DayOfWeek.TUESDAY, "09:00-10:00").after(at("2026-12-03T10:00"), hours(3))))
                .isEqualTo("2026-12-22T10:00");
    }

    @Test
    void workedTimeAndWhatComesAfterItAreOneAndTheSame() {
        var calendar = withDays(withHolidaysOf("DE"), own("2026-10-26", "07:00-12:00", "12:30-20:00"));
        var start = at("2026-10-23T13:17");
        for (int minutes = 1; minutes < 6_000; minutes += 37) {
            var work = Duration.ofMinutes(minutes);
            assertThat(calendar.worked(start, calendar.after(start, work))).isEqualTo(work);
        }
    }

    @Test
    void aCalendarWithoutHoursIsRefusedInsteadOfSearchedForEver() {
        var never = new BusinessCalendar(Calendars.BERLIN, Map.of(), null, Map.of());
        assertThat(never.hole(LocalDate.parse("2026-03-02"))).contains(LocalDate.parse("2026-03-02"));
        assertThatThrownBy(() -> never.after(at("2026-03-02T09:00"), hours(1)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(ClockProblem.CALENDAR_WITHOUT_HOURS);
                    assertThat(problem.detail()).contains("2026-03-02", "for a year");
                });
        assertThatThrownBy(() -> never.after(LocalDate.parse("2026-03-02"), 1)).isInstanceOf(Problem.class);
    }

    @Test
    void aHoleIsFoundAlsoBehindTheLastDayOfOnesOwn() {
        var once = withDays(
                new BusinessCalendar(Calendars.BERLIN, Map.of(), null, Map.of()), own("2026-06-01", "09:00-17:00"));
        assertThat(once.hole(LocalDate.parse("2026-03-02"))).contains(LocalDate.parse("2026-06-02"));
        assertThat(nineToFive().hole(LocalDate.parse("2026-03-02"))).isEmpty();
    }

    @Test
    void whoWorksOnOneDayInTheYearHasNoHole() {
        var yearly = withDays(
                onlyOn(DayOfWeek.MONDAY, "09:00-10:00"),
                LocalDate.parse("2026-03-03")
                        .datesUntil(LocalDate.parse("2027-02-28"))
                        .map(day -> new OwnDay(day, "Closed", List.of()))
                        .toArray(OwnDay[]::new));
        assertThat(yearly.hole(LocalDate.parse("2026-03-02"))).isEmpty();
        assertThat(yearly.after(LocalDate.parse("2026-03-02"), 1)).isEqualTo("2027-03-01");
    }

    @Test
    void hoursAreWrittenAsTheyAreRead() {
        assertThat(Hours.of("09:00-24:00")).map(Hours::written).contains("09:00-24:00");
        for (var wrong : List.of("17:00-09:00", "09:00-09:00", "9-17", "09:00-24:01", "09:60-10:00", "25:00-26:00", ""))
            assertThat(Hours.of(wrong)).isEmpty();
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
