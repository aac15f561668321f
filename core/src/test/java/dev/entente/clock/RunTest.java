package dev.entente.clock;

import static dev.entente.clock.Calendars.at;
import static dev.entente.clock.Calendars.nineToFive;
import static dev.entente.clock.Calendars.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.clock.Terms.Due;
import dev.entente.clock.Terms.Said;
import dev.entente.clock.Terms.Step;
import dev.entente.clock.Within.Counted;
import dev.entente.identity.Role;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final Within FOUR_HOURS = new Within(4, Counted.BUSINESS_HOURS);
    private static final Terms TERMS = new Terms(
            FOUR_HOURS,
            75,
            List.of(
                    new Step(new Within(2, Counted.BUSINESS_HOURS), Set.of(Role.PARTNER_MANAGER)),
                    new Step(new Within(1, Counted.BUSINESS_DAYS), Set.of(Role.ADMINISTRATOR))));

    @Test
    void asMuchTimeIsLeftAfterAPauseAsBefore() {
        // Of four hours that begin on Friday at one, two are left at three; it goes on on Monday at noon.
        assertThat(resumed(4, Counted.BUSINESS_HOURS, "2026-12-04T13:00", "2026-12-04T15:00", "2026-12-07T12:00"))
                .isEqualTo("2026-12-07T14:00");
        assertThat(resumed(48, Counted.HOURS, "2026-12-04T13:00", "2026-12-04T15:00", "2026-12-07T12:00"))
                .isEqualTo("2026-12-09T10:00");
        assertThat(resumed(3, Counted.DAYS, "2026-12-03T10:00", "2026-12-04T10:00", "2026-12-07T10:00"))
                .isEqualTo("2026-12-10T00:00");
        assertThat(resumed(2, Counted.BUSINESS_DAYS, "2026-12-03T10:00", "2026-12-04T10:00", "2026-12-07T10:00"))
                .isEqualTo("2026-12-09T00:00");
    }

    @Test
    void aPauseOverAWeekendTakesNoBusinessHours() {
        assertThat(resumed(4, Counted.BUSINESS_HOURS, "2026-12-04T15:00", "2026-12-04T18:00", "2026-12-07T08:00"))
                .isEqualTo("2026-12-07T11:00");
    }

    @Test
    void aPauseOfHoursDoesNotMoveWhatIsCountedInDays() {
        assertThat(resumed(2, Counted.DAYS, "2026-12-03T10:00", "2026-12-04T10:00", "2026-12-04T16:00"))
                .isEqualTo("2026-12-06T00:00");
    }

    @Test
    void aPauseAfterTheZoneHasMovedTakesNoDayAway() {
        for (var counted : List.of(Counted.DAYS, Counted.BUSINESS_DAYS)) {
            var within = new Within(2, counted);
            var run = Run.begun(at("2026-12-07T10:00"), within, nineToFive()); // until the end of the 9th in Berlin
            for (var zone : List.of("America/New_York", "Asia/Tokyo")) {
                var moved = BusinessCalendar.usual(ZoneId.of(zone));
                var paused = run.pause(at("2026-12-08T12:00"));
                assertThat(paused.resume(at("2026-12-08T12:01"), within, moved).due())
                        .isEqualTo(run.due());
                assertThat(paused.resume(at("2026-12-09T12:00"), within, moved).due())
                        .isAfterOrEqualTo(run.due().plus(Duration.ofHours(24)));
            }
        }
    }

    @Test
    void severalPausesAddUpAndWhatWasTakenLeavesThemOut() {
        var calendar = nineToFive();
        var run = Run.begun(at("2026-12-07T09:00"), FOUR_HOURS, calendar)
                .pause(at("2026-12-07T10:00"))
                .resume(at("2026-12-07T11:00"), FOUR_HOURS, calendar)
                .pause(at("2026-12-07T12:00"))
                .resume(at("2026-12-07T16:00"), FOUR_HOURS, calendar);
        assertThat(read(run.due())).isEqualTo("2026-12-08T10:00");
        assertThat(run.took(at("2026-12-08T09:30"), FOUR_HOURS, calendar)).isEqualTo(Duration.ofMinutes(210));
    }

    @Test
    void whileItStandsStillNothingIsTakenAndItIsNeverOver() {
        var calendar = nineToFive();
        var run = Run.begun(at("2026-12-07T09:00"), FOUR_HOURS, calendar).pause(at("2026-12-07T10:00"));
        assertThat(run.isOver(at("2027-12-07T10:00"))).isFalse();
        assertThat(run.took(at("2026-12-07T16:00"), FOUR_HOURS, calendar)).isEqualTo(Duration.ofHours(1));
        assertThat(TERMS.due(run, new Said(false, false, 0), at("2027-01-07T10:00"), calendar))
                .isEmpty();
    }

    @Test
    void aPauseBeforeItBeginsTakesNothing() {
        var calendar = nineToFive();
        var run = Run.begun(at("2026-12-07T09:00"), FOUR_HOURS, calendar).pause(at("2026-12-04T10:00"));
        assertThat(run.resume(at("2026-12-04T12:00"), FOUR_HOURS, calendar).due())
                .isEqualTo(at("2026-12-07T13:00"));
        assertThat(run.resume(at("2026-12-07T12:00"), FOUR_HOURS, calendar).due())
                .isEqualTo(at("2026-12-07T16:00"));
    }

    @Test
    void itIsOverAtItsEndAndNotAMomentBefore() {
        var run = Run.begun(at("2026-12-07T09:00"), FOUR_HOURS, nineToFive());
        assertThat(run.isOver(at("2026-12-07T12:59:59.999"))).isFalse();
        assertThat(run.isOver(at("2026-12-07T13:00"))).isTrue();
    }

    @Test
    void aWarningComesAtItsShareOfTheWorkingTime() {
        var calendar = nineToFive();
        var friday = Run.begun(at("2026-12-04T15:00"), FOUR_HOURS, calendar);
        assertThat(read(friday.at(75, FOUR_HOURS, calendar))).isEqualTo("2026-12-07T10:00");
        var days = new Within(2, Counted.BUSINESS_DAYS);
        var run = Run.begun(at("2026-12-03T13:00"), days, calendar); // 4 + 8 + 8 hours until Monday's end
        assertThat(read(run.at(50, days, calendar))).isEqualTo("2026-12-04T15:00");
    }

    @Test
    void afterAPauseTheWarningComesAtTheSameShare() {
        var calendar = nineToFive();
        var run = Run.begun(at("2026-12-07T09:00"), FOUR_HOURS, calendar)
                .pause(at("2026-12-07T10:00"))
                .resume(at("2026-12-07T14:00"), FOUR_HOURS, calendar);
        assertThat(read(run.at(75, FOUR_HOURS, calendar))).isEqualTo("2026-12-07T16:00");
        var late = Run.begun(at("2026-12-07T09:00"), FOUR_HOURS, calendar)
                .pause(at("2026-12-07T12:30"))
                .resume(at("2026-12-07T14:00"), FOUR_HOURS, calendar);
        assertThat(late.at(75, FOUR_HOURS, calendar)).isEqualTo(at("2026-12-07T14:00"));
    }

    @Test
    void itSaysEachThingOnceAndInItsOrder() {
        var calendar = nineToFive();
        var run = Run.begun(at("2026-12-07T09:00"), FOUR_HOURS, calendar);
        assertThat(due(run, new Said(false, false, 0), "2026-12-07T11:59")).isEmpty();
        assertThat(due(run, new Said(false, false, 0), "2026-12-07T12:00")).containsExactly(new Due.Warning());
        assertThat(due(run, new Said(true, false, 0), "2026-12-07T12:30")).isEmpty();
        assertThat(due(run, new Said(true, false, 0), "2026-12-07T13:00")).containsExactly(new Due.Breach());
        assertThat(due(run, new Said(true, true, 0), "2026-12-07T14:59")).isEmpty();
        assertThat(due(run, new Said(true, true, 0), "2026-12-07T15:00")).containsExactly(new Due.Escalation(0));
        assertThat(due(run, new Said(true, true, 1), "2026-12-09T00:00")).containsExactly(new Due.Escalation(1));
        assertThat(due(run, new Said(true, true, 2), "2026-12-31T00:00")).isEmpty();
    }

    @Test
    void afterALongStandstillOfTheServerNothingIsLostAndNobodyIsWarnedOfWhatIsOver() {
        var run = Run.begun(at("2026-12-07T09:00"), FOUR_HOURS, nineToFive());
        assertThat(due(run, new Said(false, false, 0), "2026-12-20T09:00"))
                .containsExactly(new Due.Breach(), new Due.Escalation(0), new Due.Escalation(1));
    }

    @Test
    void theMomentsToLookAreThoseAtWhichThereIsSomethingToSay() {
        var calendar = nineToFive();
        var run = Run.begun(at("2026-12-07T09:00"), FOUR_HOURS, calendar);
        assertThat(TERMS.moments(run, calendar))
                .containsExactly(
                        at("2026-12-07T12:00"), at("2026-12-07T13:00"), at("2026-12-07T15:00"), at("2026-12-09T00:00"));
        var moving = TERMS.moments(run, calendar).stream()
                .map(moment -> TERMS.due(run, new Said(true, true, 2), moment.minusMillis(1), calendar));
        assertThat(moving).allMatch(List::isEmpty);
    }

    @Test
    void afterAChangeOfTheCalendarWhatIsStillToBeSaidIsLookedForAgain() {
        var run = Run.begun(at("2026-12-10T13:00"), FOUR_HOURS, nineToFive());
        var changed = Calendars.withDays(nineToFive(), Calendars.own("2026-12-11")); // Friday, entered meanwhile
        var said = new Said(true, true, 0);
        var put = TERMS.moments(run, nineToFive()).get(2);
        assertThat(read(put)).isEqualTo("2026-12-11T11:00");
        assertThat(TERMS.due(run, said, put, changed)).isEmpty();
        var again = TERMS.later(run, put, changed);
        assertThat(again).extracting(Calendars::read).containsExactly("2026-12-14T11:00", "2026-12-15T00:00");
        assertThat(TERMS.due(run, said, again.getFirst(), changed)).containsExactly(new Due.Escalation(0));
        assertThat(TERMS.later(run, again.getLast(), changed)).isEmpty();
        assertThat(TERMS.later(run.pause(at("2026-12-10T14:00")), put, changed)).isEmpty();
    }

    private static List<Due> due(Run run, Said said, String now) {
        return TERMS.due(run, said, at(now), nineToFive());
    }

    private static String resumed(int amount, Counted counted, String start, String paused, String resumed) {
        var within = new Within(amount, counted);
        var run = Run.begun(at(start), within, nineToFive());
        return read(
                run.pause(at(paused)).resume(at(resumed), within, nineToFive()).due());
    }
}
