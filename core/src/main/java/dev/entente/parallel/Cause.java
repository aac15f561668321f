package dev.entente.parallel;

import java.util.Locale;

/** Why the two differ, if they do. */
public enum Cause {
    SAME("The same", "Both come to the same amount in the same month"),
    ROUNDING("Rounded otherwise", "They differ by one smallest part"),
    PERIOD("Another month", "The amount is the same, and the month is another"),
    RATE("Another amount", "Both know it, and come to different amounts"),
    KIND("Paid and charged", "One pays what the other charges"),
    CURRENCY("Another currency", "They count in different currencies"),
    HELD("Held here", "It waits for a person here"),
    AMBIGUOUS(
            "Several here",
            "Its reference names several sales or milestones here, and none of them fits better than the others"),
    OTHER_PARTNER("Another partner", "It is another partner's here"),
    NOT_HERE("Not known here", "There is no such sale, milestone or month here"),
    ONLY_THERE("Nothing here", "It is known here, and comes to nothing"),
    ONLY_HERE("Nothing there", "It is worked out here, and the other system has no payment for it");

    private final String label;
    private final String words;

    Cause(String label, String words) {
        this.label = label;
        this.words = words;
    }

    public String label() {
        return label;
    }

    public String words() {
        return words;
    }

    /** As an address and a body write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
