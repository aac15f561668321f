package dev.entente.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.approval.Deadline.Counted;
import dev.entente.payable.BusinessDays;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void businessHoursRunWhilePeopleWork() {
        assertThat(after(4, Counted.BUSINESS_HOURS, "2026-12-03T10:00")).isEqualTo("2026-12-03T14:00");
        assertThat(after(8, Counted.BUSINESS_HOURS, "2026-12-03T15:00")).isEqualTo("2026-12-04T15:00");
        assertThat(after(4, Counted.BUSINESS_HOURS, "2026-12-04T16:00")).isEqualTo("2026-12-07T12:00"); // a Friday
        assertThat(after(1, Counted.BUSINESS_HOURS, "2026-12-05T20:00")).isEqualTo("2026-12-07T10:00");
        assertThat(after(8, Counted.BUSINESS_HOURS, "2026-12-03T07:00")).isEqualTo("2026-12-03T17:00");
    }

    @Test
    void daysEndWhenTheDayDoes() {
        assertThat(after(2, Counted.DAYS, "2026-12-04T16:00")).isEqualTo("2026-12-07T00:00");
        assertThat(after(2, Counted.BUSINESS_DAYS, "2026-12-04T16:00")).isEqualTo("2026-12-09T00:00");
        assertThat(after(3, Counted.HOURS, "2026-12-04T23:00")).isEqualTo("2026-12-05T02:00");
    }

    @Test
    void holidaysAreNoBusinessDays() {
        assertThat(after(1, Counted.BUSINESS_DAYS, "2026-12-24T16:00", BusinessDays.of("DE")))
                .isEqualTo("2026-12-29T00:00");
        assertThat(new Deadline(1, Counted.BUSINESS_DAYS).words()).isEqualTo("1 business day");
        assertThat(new Deadline(8, Counted.BUSINESS_HOURS).words()).isEqualTo("8 business hours");
    }

    @Test
    void asMuchOfItsOwnTimeIsLeftAfterAQuestionAsBefore() {
        // Two business hours are left on Friday; the answer comes on Monday.
        assertThat(resumed(4, Counted.BUSINESS_HOURS, "2026-12-04T13:00", "2026-12-04T15:00", "2026-12-07T09:00"))
                .isEqualTo("2026-12-07T11:00");
        // A whole working day with an open question takes nothing from the eight hours.
        assertThat(resumed(8, Counted.BUSINESS_HOURS, "2026-12-07T09:00", "2026-12-07T09:00", "2026-12-07T17:00"))
                .isEqualTo("2026-12-08T17:00");
        assertThat(resumed(2, Counted.BUSINESS_DAYS, "2026-12-03T10:00", "2026-12-04T10:00", "2026-12-07T10:00"))
                .isEqualTo("2026-12-09T00:00");
        assertThat(resumed(3, Counted.DAYS, "2026-12-03T10:00", "2026-12-04T10:00", "2026-12-07T10:00"))
                .isEqualTo("2026-12-10T00:00");
        assertThat(resumed(3, Counted.HOURS, "2026-12-03T10:00", "2026-12-03T11:00", "2026-12-03T11:30"))
                .isEqualTo("2026-12-03T13:30");
    }

    private static String resumed(int amount, Counted counted, String asked, String paused, String answered) {
        var deadline = new Deadline(amount, counted);
        var days = BusinessDays.of(null);
        var due = deadline.after(at(asked), BERLIN, days);
        return deadline.resumed(due, at(paused), at(answered), BERLIN, days)
                .atZone(BERLIN)
                .toLocalDateTime()
                .toString();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static String after(int amount, Counted counted, String start) {
        return after(amount, counted, start, BusinessDays.of(null));
    }

    private static String after(int amount, Counted counted, String start, BusinessDays days) {
        var from = LocalDateTime.parse(start).atZone(BERLIN).toInstant();
        return new Deadline(amount, counted)
                .after(from, BERLIN, days)
                .atZone(BERLIN)
                .toLocalDateTime()
                .toString();
    }
}
