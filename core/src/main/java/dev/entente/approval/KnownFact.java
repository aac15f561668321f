package dev.entente.approval;

import dev.entente.customer.NamedCustomer;
import dev.entente.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something that rules may ask of a subject ("discount"), in words for people.
 *
 * @param permission without it the value is not shown (null: to everybody of the vendor's who decides)
 * @param secret partners are not to find it out, not even by trying what is asked and what is free
 */
public record KnownFact(
        String name, String words, Type type, @Nullable String permission, boolean secret) {

    /** What its values are. */
    public enum Type {
        PERCENT,
        AMOUNT,
        WORD,
        /** Of a company, compared without case, punctuation and double spaces. */
        NAME,
        FLAG;

        boolean isNumber() {
            return this == PERCENT || this == AMOUNT;
        }
    }

    /** As it is compared; empty where a name has nothing to compare. */
    String compared(String value) {
        if (type != Type.NAME) return value;
        try {
            return new NamedCustomer(value, null).nameKey();
        } catch (Problem nameless) {
            return "";
        }
    }

    public KnownFact(String name, String words, Type type) {
        this(name, words, type, null, false);
    }

    /** That partners are not to find out. */
    public static KnownFact secret(String name, String words, Type type, @Nullable String permission) {
        return new KnownFact(name, words, type, permission, true);
    }
}
