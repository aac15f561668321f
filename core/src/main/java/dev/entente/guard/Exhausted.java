package dev.entente.guard;

/** A plugin took more than it may, and is stopped. It is an error, so that what catches exceptions does not keep it. */
public final class Exhausted extends Error {

    private static final long serialVersionUID = 1L;

    /** What there was too much of. */
    public enum Limit {
        FUEL("it took too much work"),
        MEMORY("it asked for too much memory"),
        DEPTH("it called itself too often"),
        TIME("it took too long"),
        TEXT("it made a text that is too long"),
        FIGURE("it made a figure with too many digits"),
        STAGES("it put too many stages into one stream"),
        NAMELESS("it made a text of an object that has none of its own"),
        STATE("it keeps something that can change in a constant");

        private final String words;

        Limit(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final Limit limit;

    Exhausted(Limit limit) {
        this(limit, limit.words);
    }

    /** With words of ours: nothing that a plugin could make up. */
    Exhausted(Limit limit, String words) {
        super(words, null, false, false);
        this.limit = limit;
    }

    public Limit limit() {
        return limit;
    }
}
