package dev.entente.api.commercial;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;

/**
 * Says what an occurrence is worth to one credited partner, and why. A pure function: no clock, no I/O, no state; the same
 * arguments give the same earning for ever, and a result never depends on the order of a hash set or map. What it throws is
 * a bug: the host holds the item for review. A model has a public constructor without parameters.
 *
 * <p>A refund usually ends in {@link Occurrence.Refunded#undone()}, and what a model has nothing to do with in a zero with
 * its reason ({@link Step#nothing}). What it cannot decide it holds ({@link Earning.Held}); it never guesses.
 *
 * @param <T> the terms of one agreement: a public record whose components are the form that a program manager fills in,
 *     and whose constructor refuses what makes no sense together. Allowed are the values of {@code dev.entente.api}, text,
 *     whole numbers, booleans, dates and periods, enums, records of all these, and lists of them. A component that is
 *     {@code @Nullable} or a list may be left out, the others are required.
 */
public interface CommercialModel<T extends Record> extends ExtensionPoint {

    /** The name and version that results are stored with. */
    PluginId id();

    /** The ways of working together that it can be offered for. */
    Set<Motion> motions();

    Class<T> terms();

    /** The totals that {@link #calculate} will ask its {@link Standing} for. */
    default Set<Measure> measures(T terms) {
        return Set.of();
    }

    /** Whether it has something to say when a period closes; only then it gets {@link Occurrence.Closed}. */
    default boolean closes(T terms) {
        return false;
    }

    /**
     * Whether results are worked out again when an earlier sale is reported late, changed or given back. By default where
     * the model asks for measures; without it a result keeps the totals that were known when it was first worked out.
     */
    default boolean rerates(T terms) {
        return !measures(terms).isEmpty();
    }

    /**
     * Whether it looks at the days since when a customer buys, {@link Occurrence.Buyer#since} and {@link Occurrence.Line#since};
     * only then they are looked up. By default where results are worked out again, as earlier sales can change these days.
     */
    default boolean looksBack(T terms) {
        return rerates(terms);
    }

    /**
     * Whether what it answers follows the partner's share of the credit, {@link Standing#credit}. Where it does not, the host
     * asks nothing of it about a sale that several share, and holds that: each would earn on the whole of it.
     */
    default boolean shares(T terms) {
        return false;
    }

    /**
     * What is odd about these terms, though each of them can be read: rules that are never reached, sales that no rule speaks
     * of, bounds at which selling more gives less. The host shows it before they are published.
     *
     * @param tiers the codes of the program's tiers, lowest first
     */
    default List<Remark> remarks(T terms, List<String> tiers) {
        return List.of();
    }

    /**
     * The totals from which on the close of this period would give something else to a partner that stands there, reached or
     * not, in any order. While the period goes on the host shows how much is missing to the next one. By default none is known.
     */
    default List<Goal> goals(Occurrence.Closed what, Standing standing, T terms) {
        return List.of();
    }

    Earning calculate(Occurrence what, Standing standing, T terms);

    /**
     * These terms made ready to be asked many times. A model that looks something up in its terms does it here once; what
     * comes back is as pure as {@link #calculate}, answers the same, and is asked by many threads at once.
     */
    default Prepared prepare(T terms) {
        return (what, standing) -> calculate(what, standing, terms);
    }

    /** A model together with its terms. */
    @FunctionalInterface
    interface Prepared {

        Earning calculate(Occurrence what, Standing standing);

        /**
         * The amount alone, unexplained, for forecasts over many sales; {@link Long#MIN_VALUE} where it is held. In smallest
         * parts of the unit that {@link #calculate} answers in, and always the same figure.
         */
        default long minor(Occurrence what, Standing standing) {
            return calculate(what, standing) instanceof Earning.Earned earned
                    ? earned.amount().minor()
                    : Long.MIN_VALUE;
        }
    }

    /** A way of working together. An open set: a plugin may bring its own. An ill-formed code is refused. */
    record Motion(String code) {

        public static final Motion RESELL = new Motion("resell");
        public static final Motion REFERRAL = new Motion("referral");
        public static final Motion CO_SELL = new Motion("co-sell");
        public static final Motion SERVICES = new Motion("services");
        public static final Motion MARKETPLACE = new Motion("marketplace");

        public Motion {
            if (!Pattern.matches("[a-z][a-z0-9-]{0,31}", code))
                throw new IllegalArgumentException("Not a motion: " + code);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /** A total to reach: of a measure, or where another is given, of what it is more than that. All are in one unit. */
    record Goal(Measure measure, @Nullable Measure less, Amount from) {

        public Goal {
            if (!from.unit().equals(measure.unit())
                    || (less != null && !less.unit().equals(measure.unit())))
                throw new IllegalArgumentException("A goal is in the unit that is measured");
        }
    }

    /**
     * What somebody should know before terms are published.
     *
     * @param pointer the place in the terms, as a JSON Pointer such as "/parts/0/rules/2"; empty for the whole
     * @param weight whether the terms can be published all the same
     * @param words one or two sentences: what happens, with an example, and what to change
     */
    record Remark(String pointer, Weight weight, String words) {

        /** An error is never what somebody means; a warning may be, and its author says why. */
        public enum Weight {
            ERROR,
            WARNING
        }

        public Remark {
            Objects.requireNonNull(weight);
            if (!Pattern.matches("(/[^/]+)*", pointer)) throw new IllegalArgumentException("Not a pointer: " + pointer);
            if (words.isBlank()) throw new IllegalArgumentException("Say what happens");
        }

        public static Remark error(String pointer, String words) {
            return new Remark(pointer, Weight.ERROR, words);
        }

        public static Remark warning(String pointer, String words) {
            return new Remark(pointer, Weight.WARNING, words);
        }

        /** The same, seen from what these terms are a part of. */
        public Remark below(String path) {
            return new Remark(path + pointer, weight, words);
        }
    }
}
