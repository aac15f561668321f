package dev.entente.message;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail to one person: a subject, paragraphs of plain text (they may have several lines), and at most one thing to do.
 * What a tenant sends before its own address is verified, says so.
 */
public record Letter(
        String to,
        @Nullable UUID partnerId,
        String subject,
        List<String> paragraphs,
        @Nullable Action action,
        boolean beforeVerification) {

    private static final int LONGEST_SUBJECT = 200;
    private static final Pattern PLAIN =
            Pattern.compile("[\\x21-\\x7e&&[^\\s<>(),;:\\\\\"\\[\\]@]]{1,64}@[a-z0-9.-]{1,189}");

    /** A button: what it says, and the address of ours that it opens. */
    public record Action(String label, String address) {}

    public Letter {
        if (!PLAIN.matcher(to).matches()) throw new IllegalArgumentException("Not a plain e-mail address");
        subject = cut(line(subject));
        paragraphs = List.copyOf(paragraphs);
    }

    // Names that people chose stand in subjects: whatever would begin another header becomes a space.
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_SUBJECT) return text;
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_SUBJECT) - 1)) + "…";
    }
}
