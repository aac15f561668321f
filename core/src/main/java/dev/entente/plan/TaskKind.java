package dev.entente.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a task is ticked off: by a person, by a document that is handed in, or by what happens. */
public enum TaskKind {
    MANUAL("By hand", false),
    DOCUMENT("A document is handed in", false),
    /** Names the path. */
    CERTIFICATION("A certification is reached", true),
    REGISTRATION("The first registration", true),
    SALE("The first sale", true),
    /** Names the milestone, such as a first plan that is signed. */
    MILESTONE("A milestone is reached", true);

    private final String words;
    private final boolean automatic;

    TaskKind(String words, boolean automatic) {
        this.words = words;
        this.automatic = automatic;
    }

    public String words() {
        return words;
    }

    /** Whether it is ticked off by the event itself. */
    public boolean isAutomatic() {
        return automatic;
    }

    /** Whether it says of what. */
    public boolean isOfSomething() {
        return this == CERTIFICATION || this == MILESTONE;
    }

    /** As interfaces write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TaskKind> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
