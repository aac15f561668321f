package dev.entente.problem;

import dev.entente.problem.Problem.Finding;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects all that is wrong with an input before it is refused, so that people mend it in one go. */
public final class Findings {

    private static final int MOST_MONTHS = 1_200;
    private static final int MOST_DAYS = 36_600;

    private final List<Finding> found = new ArrayList<>();

    public Findings add(String pointer, String detail) {
        found.add(new Finding(pointer, detail));
        return this;
    }

    public Findings addAll(List<Finding> more) {
        found.addAll(more);
        return this;
    }

    /** A line that people read: something in it, not too long, nothing that cannot be seen. */
    public Findings line(String pointer, @Nullable String value, int most) {
        if (value == null || value.isBlank()) return add(pointer, "Write something here");
        if (value.length() > most) return add(pointer, "Use at most " + most + " characters");
        return seen(pointer, value);
    }

    /** A text without anything that cannot be seen; it may be empty and long. */
    public Findings seen(String pointer, String value) {
        int next;
        for (int i = 0; i < value.length(); i += Character.charCount(next)) {
            next = value.codePointAt(i);
            if (isUnseen(next)) return add(pointer, "Take out the characters that cannot be seen");
        }
        return this;
    }

    /** For how long something is bought: no more than a hundred years, so that there is a day on which it ends. */
    public Findings term(String pointer, Period term) {
        if (term.isNegative()) return add(pointer, "A term cannot be negative");
        boolean isEndless = term.toTotalMonths() > MOST_MONTHS || term.getDays() > MOST_DAYS;
        return isEndless ? add(pointer, "Use a term of a hundred years at most, such as P1M or P3Y") : this;
    }

    /** A text of a fixed form, with a sentence that says the form. */
    public Findings form(String pointer, @Nullable String value, Pattern form, String says) {
        return value != null && form.matcher(value).matches() ? this : add(pointer, says);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Finding> all() {
        return Collections.unmodifiableList(found);
    }

    /** Goes on only if nothing was found. */
    public void refuse(Problem.Kind kind) {
        if (!found.isEmpty()) throw problem(kind);
    }

    /** The problem that what was found is. */
    public Problem problem(Problem.Kind kind) {
        var detail = found.size() == 1 ? found.getFirst().detail() : "There are " + found.size() + " things to change";
        return new Problem(kind, detail, found);
    }

    // Direction overrides let one name look like another; half a surrogate pair cannot be stored at all.
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        };
    }
}
