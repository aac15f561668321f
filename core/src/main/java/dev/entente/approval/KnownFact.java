package dev.entente.approval;

import org.jspecify.annotations.Nullable;

/**
 * Something that rules may ask of a subject ("discount"), in words for people, and the permission without which its value is
 * not shown (null: none).
 */
public record KnownFact(
        String name, String words, Type type, @Nullable String permission) {

    /** What its values are. */
    public enum Type {
        PERCENT,
        AMOUNT,
        WORD,
        FLAG;

        boolean isNumber() {
            return this == PERCENT || this == AMOUNT;
        }
    }

    public KnownFact(String name, String words, Type type) {
        this(name, words, type, null);
    }
}
