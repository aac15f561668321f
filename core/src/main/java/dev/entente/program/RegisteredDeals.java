package dev.entente.program;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether deals whose registration was approved under an older version follow a version, or keep what they had: while the registration
 * holds, and for good once they are won.
 */
public enum RegisteredDeals {
    FOLLOW,
    KEEP;

    /** Follow, where nothing is said. */
    static RegisteredDeals of(@Nullable String code) {
        return code == null || code.isEmpty() ? FOLLOW : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** "keep". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "keep the terms under which they were approved". */
    public String words() {
        return switch (this) {
            case FOLLOW -> "follow it, like other business";
            case KEEP -> "keep the terms under which they were approved";
        };
    }
}
