package dev.entente.problem;

import java.util.List;
import java.util.Locale;

/**
 * A rule's refusal. Shown as RFC 9457 problem+json over REST and as the same sentence on a screen. A bug is not a
 * problem: it throws a state exception.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A way to be refused; each capability has one enum of them. Names are for ever: clients match on them. */
    public interface Kind {

        String name();

        /** The HTTP status, 400 to 499; 503 where the same may go well a little later. */
        int status();

        /** One short sentence that is the same for all problems of this kind. */
        String title();

        /** The stable part of the problem's address: UNKNOWN_PARTNER is "unknown-partner". */
        default String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is wrong with one field, named by its JSON Pointer ("/lines/0/net"). */
    public record Finding(String pointer, String detail) {}

    private final transient Kind kind;
    private final transient List<Finding> errors;

    public Problem(Kind kind, String detail) {
        this(kind, detail, List.of());
    }

    public Problem(Kind kind, String detail, List<Finding> errors) {
        super(detail, null, false, false);
        this.kind = kind;
        this.errors = List.copyOf(errors);
    }

    /** One field is to blame. */
    public static Problem field(Kind kind, String pointer, String detail) {
        return new Problem(kind, detail, List.of(new Finding(pointer, detail)));
    }

    public Kind kind() {
        return kind;
    }

    /** The sentence that says what happened and what to change. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Finding> errors() {
        return errors;
    }
}
