package dev.entente.clock;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** From one time of a day until another, in minutes since midnight; the end does not belong to it. Written as 09:00-17:00. */
public record Hours(int from, int until) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{2}):([0-5]\\d)-(\\d{2}):([0-5]\\d)");
    private static final int DAY = 24 * 60;

    public Hours {
        if (from < 0 || until > DAY || from >= until) throw new IllegalArgumentException(from + " until " + until);
    }

    /** Empty where it is written otherwise, or ends before it begins. A day ends at 24:00. */
    static Optional<Hours> of(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) return Optional.empty();
        int from = minutes(parts.group(1), parts.group(2));
        int until = minutes(parts.group(3), parts.group(4));
        return from < until && until <= DAY ? Optional.of(new Hours(from, until)) : Optional.empty();
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    /** As it is read. */
    public String written() {
        return time(from) + "-" + time(until);
    }

    private static String time(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
