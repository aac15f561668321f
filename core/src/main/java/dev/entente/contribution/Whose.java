package dev.entente.contribution;

import dev.entente.problem.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All of it, or one part of a dimension by its key: a partner's or a program's id, or a motion. Without a key, what is of none. */
public record Whose(Dimension by, @Nullable String key) {

    public static final Whose ALL = new Whose(Dimension.TOTAL, null);

    private static final String NONE = "none";

    /** As an address writes it: "none" is what is of no partner, program or motion. */
    public static Whose of(@Nullable String by, @Nullable String key) {
        var dimension = Dimension.of(by);
        if (dimension == Dimension.TOTAL) return ALL;
        if (key == null) throw unclear("Say which " + dimension.code() + " it is about, or none");
        if (key.equals(NONE)) return new Whose(dimension, null);
        if (dimension != Dimension.MOTION) id(key);
        return new Whose(dimension, key);
    }

    /** The same the other way round. */
    public String address() {
        return by == Dimension.TOTAL ? "" : "by=" + by.code() + "&of=" + (key == null ? NONE : key);
    }

    /** Of a partner or a program. */
    UUID id() {
        return id(String.valueOf(key));
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw unclear("This is no key: " + key);
        }
    }

    private static Problem unclear(String words) {
        return Problem.field(ContributionProblem.UNCLEAR_REPORT, "/of", words);
    }
}
