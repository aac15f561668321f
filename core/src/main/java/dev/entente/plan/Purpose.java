package dev.entente.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a plan is for. */
public enum Purpose {
    /** From the day on which a partner is taken in until it is active. */
    ONBOARDING("Onboarding"),
    /** What the people of one persona do when they begin, beside the partner's onboarding. */
    PERSONA("Onboarding of a persona"),
    /** The first ninety days on the market. */
    LAUNCH("Launch"),
    OTHER("Other");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As interfaces write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Purpose> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
