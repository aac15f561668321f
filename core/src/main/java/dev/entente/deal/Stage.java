package dev.entente.deal;

import java.util.List;
import java.util.stream.Stream;

/** How far a deal is. */
public enum Stage {
    QUALIFIED,
    PROPOSAL,
    NEGOTIATION,
    WON,
    LOST;

    /** Whether it may still be won or lost. */
    public boolean isOpen() {
        return this != WON && this != LOST;
    }

    static String[] names(List<Stage> stages) {
        return stages.stream().map(Enum::name).toArray(String[]::new);
    }

    static String[] open() {
        return names(Stream.of(values()).filter(Stage::isOpen).toList());
    }
}
