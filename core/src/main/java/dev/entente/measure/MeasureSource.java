package dev.entente.measure;

import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contributes the measures of one capability's facts; one bean each. */
public interface MeasureSource {

    /** What it can count, for the catalog. */
    List<Definition> definitions();

    /**
     * What adds to the measure for these partners on the days that are asked for, in one query; only measures that
     * {@link #definitions} names are asked for. What lies between two cuts may be one fact, added up, on the day of the
     * first; what happened on an exact day comes one by one. A stock is asked for since ever: it is a fact on the day on which
     * it begins and a negative one on the day on which it has ended.
     */
    List<Fact> facts(Question question);

    /** Whether what happened before a window may change what counts in it. */
    default boolean looksBack(Measure measure) {
        return false;
    }

    /** Whether it counts by exchange rates, so that a rate that becomes known changes it. */
    default boolean converts(Measure measure) {
        return false;
    }

    /**
     * A share by partner, in smallest parts, as it is on a day over the window of each: shares do not add up, and so are no
     * facts. Only measures that {@link #definitions} calls shares are asked for.
     */
    default Map<UUID, Long> onDay(Measure measure, LocalDate day, Map<UUID, DateRange> windows) {
        throw new IllegalStateException("Not a share: " + measure);
    }

    /**
     * A figure's one definition: its name, what it says, how it is worked out, the fields it can be filtered by and whose it
     * can be; whether it is money or counted, whether it is the offer's own, which is in any unit and differs from offer to
     * offer, whether it is a share, which is asked for day by day, and whether it is a stock: what there is on the window's
     * last day, whatever the window.
     */
    record Definition(
            String what,
            String words,
            String formula,
            List<String> filters,
            Set<Per> pers,
            boolean money,
            boolean own,
            boolean share,
            boolean stock) {

        public Definition {
            filters = List.copyOf(filters);
            pers = Set.copyOf(pers);
        }

        /** Money, and only of the partner as a whole. */
        public Definition(String what, String words, String formula, List<String> filters) {
            this(what, words, formula, filters, Set.of(Per.PARTNER), true, false);
        }

        /** What adds up. */
        public Definition(
                String what,
                String words,
                String formula,
                List<String> filters,
                Set<Per> pers,
                boolean money,
                boolean own) {
            this(what, words, formula, filters, pers, money, own, false, false);
        }

        /** What there is on a day, counted, of the partner as a whole. */
        public static Definition stock(String what, String words, String formula, List<String> filters) {
            return new Definition(what, words, formula, filters, Set.of(Per.PARTNER), false, false, false, true);
        }

        /** What does not. */
        public static Definition share(String what, String words, String formula, Set<Per> pers) {
            return new Definition(what, words, formula, List.of(), pers, false, false, true, false);
        }
    }

    /** What is asked: a measure for some partners, over days, and what is left out since it is being worked out anew. */
    record Question(Measure measure, Collection<UUID> partners, Cuts cuts, Set<UUID> without) {}

    /**
     * One addition to a measure. Of is the customer, the subscription or the product family where the measure is per one of
     * these, and otherwise nothing; of the model's own it is led by the offer. What is finer than the smallest part, as what
     * was converted may be, is its rest in {@link #RESTS}: a total is rounded once, half up, so that it does not matter how
     * what it is made of was grouped.
     */
    record Fact(UUID partner, @Nullable String of, Place place, long minor, long rest) {

        /** So many make a smallest part. */
        public static final long RESTS = 1_000_000_000_000L;

        public Fact(UUID partner, @Nullable String of, Place place, long minor) {
            this(partner, of, place, minor, 0);
        }

        static long sum(Collection<Fact> facts) {
            long minor = 0;
            long rest = 0;
            for (var fact : facts) {
                minor = Math.addExact(minor, fact.minor());
                rest = Math.addExact(rest, fact.rest());
            }
            return rounded(minor, rest);
        }

        static long rounded(long minor, long rest) {
            return rest == 0 ? minor : Math.addExact(minor, Math.floorDiv(Math.addExact(rest, RESTS / 2), RESTS));
        }
    }

    /**
     * The days on which sums must be kept apart, in order, and those of them that are looked into. It begins with the first
     * day that counts; the last cut ends it.
     */
    record Cuts(List<LocalDate> days, Set<LocalDate> exact) {

        static Cuts of(Collection<LocalDate> from, Collection<LocalDate> until, Collection<LocalDate> exact) {
            var days = new TreeSet<>(from);
            days.addAll(until);
            for (var day : exact) {
                days.add(day);
                days.add(day.plusDays(1));
            }
            return new Cuts(List.copyOf(days), Set.copyOf(exact));
        }

        public LocalDate from() {
            return days.getFirst();
        }

        public LocalDate until() {
            return days.getLast();
        }

        public LocalDate[] array() {
            return days.toArray(LocalDate[]::new);
        }

        /** Of each stretch, whether it is an exact day: a query finds it by its number, and need not search so many days. */
        public Boolean[] exactStretches() {
            return days.stream().map(exact::contains).toArray(Boolean[]::new);
        }

        /** The first day of a stretch, by its number from 1 on. */
        public LocalDate day(int stretch) {
            return days.get(stretch - 1);
        }

        /** The stretch that a day lies in, and null where it is not asked for. */
        public @Nullable LocalDate stretchOf(LocalDate day) {
            if (day.isBefore(from()) || !day.isBefore(until())) return null;
            int found = Arrays.binarySearch(array(), day);
            return days.get(found >= 0 ? found : -found - 2);
        }
    }
}
