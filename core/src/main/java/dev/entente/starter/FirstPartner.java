package dev.entente.starter;

import org.jspecify.annotations.Nullable;

/** A partner to begin with: the company, its program and tier (none: the lowest), and its first member (none: later). */
public record FirstPartner(
        String company,
        @Nullable String website,
        @Nullable String program,
        @Nullable String tier,
        @Nullable String name,
        @Nullable String email) {

    boolean hasMember() {
        return isWritten(name) || isWritten(email);
    }

    static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
