package dev.entente.clock;

import java.util.Locale;

/** Who owes it. */
public enum Side {
    VENDOR,
    PARTNER;

    /** As interfaces write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
