package dev.entente.registration;

import dev.entente.program.RegistrationPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For how long a registration protects: from a day until before another, and only as long as there are meetings. All days
 * are those of the tenant's zone; N days that begin on day D end with the end of day D + N.
 */
public record Protection(
        LocalDate from, LocalDate until, int meetingDays, LocalDate meetingBy, List<Integer> reminders) {

    public Protection {
        if (!from.isBefore(until)) throw new IllegalArgumentException("A protection ends after it begins");
        reminders = List.copyOf(reminders);
    }

    /** Days before an end, as they are kept: "7,2". */
    static String written(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Integer> days(@Nullable String written) {
        if (written == null || written.isEmpty()) return List.of();
        return Stream.of(written.split(",")).map(Integer::valueOf).toList();
    }

    static Protection given(LocalDate day, RegistrationPolicy policy) {
        var until = day.plusDays(policy.protection()).plusDays(1);
        return new Protection(day, until, policy.meeting(), day.plusDays(policy.meeting()), policy.reminders());
    }

    /** The last day of it, whatever meetings there are. */
    public LocalDate last() {
        return until.minusDays(1);
    }

    /** The last day on which it protects, unless there is another meeting before. */
    public LocalDate lastAsItStands() {
        return meetingBy.isBefore(last()) ? meetingBy : last();
    }

    /** Whether the want of a meeting ends it, before its time is over. */
    public boolean waitsForMeeting() {
        return meetingBy.isBefore(last());
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastAsItStands());
    }

    /** The clock starts again with the approval or the last meeting, whichever is later. */
    Protection met(LocalDate on) {
        var next = on.plusDays(meetingDays);
        return next.isAfter(meetingBy) ? new Protection(from, until, meetingDays, next, reminders) : this;
    }

    Protection extended(LocalDate last) {
        return new Protection(from, last.plusDays(1), meetingDays, meetingBy, reminders);
    }

    /** The days on which to remind of the end as it stands, earliest first. */
    List<LocalDate> reminderDays() {
        return reminders.stream()
                .map(days -> lastAsItStands().minusDays(days))
                .filter(day -> day.isAfter(from))
                .sorted()
                .toList();
    }

    /** The reminder that is due on a day: the latest that has come; none before the first, none once it is over. */
    Optional<LocalDate> reminderDue(LocalDate today) {
        if (today.isAfter(lastAsItStands())) return Optional.empty();
        return reminderDays().reversed().stream()
                .filter(day -> !day.isAfter(today))
                .findFirst();
    }
}
