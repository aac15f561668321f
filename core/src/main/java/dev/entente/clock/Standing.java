package dev.entente.clock;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a clock stands at a moment. */
public enum Standing {
    OVERDUE,
    SOON,
    RUNNING,
    PAUSED,
    KEPT,
    MISSED,
    DROPPED;

    /** Those of clocks that have not stopped. */
    public static final Set<Standing> OPEN = Set.copyOf(EnumSet.of(OVERDUE, SOON, RUNNING, PAUSED));

    /** As interfaces write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Standing> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    static Standing of(Clock clock, Instant now) {
        return switch (clock.state) {
            case RUNNING -> running(clock, now);
            case PAUSED -> PAUSED;
            case KEPT -> KEPT;
            case MISSED -> MISSED;
            case DROPPED -> DROPPED;
        };
    }

    private static Standing running(Clock clock, Instant now) {
        if (!now.isBefore(clock.dueAt)) return OVERDUE;
        return now.isBefore(clock.shortAt) ? RUNNING : SOON;
    }
}
