package dev.entente.message;

import java.util.Locale;

/**
 * A kind of news ("job.finished"), in words that complete "Tell me about" ("deals of ours that are won"), and whether the vendor's
 * members or guests get it.
 */
public record NewsKind(String code, String words, boolean home, boolean guest) {

    public NewsKind {
        if (!code.matches("[a-z]+(\\.[a-z-]+)+")) throw new IllegalArgumentException("Not a kind of news: " + code);
    }

    /** The words on their own. */
    String heading() {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Whether members of this side are told. */
    public boolean isFor(boolean homeSide) {
        return homeSide ? home : guest;
    }
}
