package dev.entente.clock;

import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A quarter of a calendar year, written as 2026-Q4. */
public record Quarter(int year, int number) {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d{2}|21\\d{2})-Q([1-4])");
    private static final int MONTHS = 3;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** As it is asked for; without one, that of the day. */
    public static Quarter of(@Nullable String written, LocalDate today) {
        if (written == null) return of(today);
        var parts = WRITTEN.matcher(written);
        if (!parts.matches())
            throw Problem.field(RestProblem.INVALID_PARAMETER, "/quarter", "Use a quarter such as 2026-Q4");
        return new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    public LocalDate from() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public Quarter before() {
        return of(from().minusMonths(MONTHS));
    }

    public Quarter next() {
        return of(from().plusMonths(MONTHS));
    }

    Instant begins(ZoneId zone) {
        return from().atStartOfDay(zone).toInstant();
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
