package dev.entente.holdback;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.ledger.Posting;
import dev.entente.ledger.Way;
import dev.entente.payable.Payable.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of one event and partner, and what it has to say once the result is another one: a pure function.
 * What is due is payable on its day; what was released before its day by earlier terms stays released and counts for the
 * parts that come next; the rest is held back.
 */
record Books(Map<Place, Long> entries) {

    /** Where something stands: between which accounts, on which day, in which unit. */
    record Place(Way way, LocalDate on, Unit unit) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::way)
                .thenComparing(Place::on)
                .thenComparing(place -> place.unit().code())
                .thenComparing(place -> place.unit().scale());

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** One entry more. */
    record Move(Way way, LocalDate on, Amount amount) {}

    /** The books as they have to be, and the parts of it that are held. */
    record Next(Books books, List<Part> held) {}

    Books {
        entries = new TreeMap<>(entries);
        entries.values().removeIf(minor -> minor == 0);
    }

    static Books of(Collection<Posting> postings) {
        var entries = new TreeMap<Place, Long>();
        for (var posting : postings) {
            var place = new Place(posting.way(), posting.on(), posting.amount().unit());
            entries.merge(place, posting.along().minor(), Math::addExact);
        }
        return new Books(entries);
    }

    /** What has to be posted so that these become those. */
    List<Move> to(Books next) {
        var places = new TreeMap<>(next.entries);
        entries.forEach((place, minor) -> places.merge(place, -minor, Math::addExact));
        var moves = new ArrayList<Move>();
        places.forEach((place, minor) -> {
            if (minor != 0) moves.add(new Move(place.way(), place.on(), new Amount(minor, place.unit())));
        });
        return List.copyOf(moves);
    }

    /** As things stand on a day; nothing stands in them where there is no result, or one that is not posted. */
    Next after(@Nullable Result result, LocalDate today) {
        if (result == null || result.kind() == Kind.RETAINS) return new Next(new Books(Map.of()), List.of());
        var unit = result.amount().unit();
        long whole = result.amount().minor();
        if (result.parts().isEmpty()) {
            var way = result.kind() == Kind.PAYS ? Way.PAYS : Way.CHARGES;
            return new Next(new Books(Map.of(new Place(way, result.on(), unit), whole)), List.of());
        }
        var due = new TreeMap<LocalDate, Long>();
        for (var part : result.parts())
            if (isDue(part, result, today)) due.merge(part.on(), part.amount().minor(), Math::addExact);
        var payable = payable(due, released(unit), whole);
        long early = sum(payable) - sum(due);
        var held = result.parts().stream()
                .filter(part -> !isDue(part, result, today))
                .toList();
        return new Next(written(result, payable), rest(held, early));
    }

    private static boolean isDue(Part part, Result result, LocalDate today) {
        return part.on().equals(result.on()) || !part.on().isAfter(today);
    }

    /** By day, what is payable now. */
    private TreeMap<LocalDate, Long> released(Unit unit) {
        var released = new TreeMap<LocalDate, Long>();
        entries.forEach((place, minor) -> {
            boolean counts = place.way() == Way.PAYS || place.way() == Way.RELEASES;
            if (counts && place.unit().equals(unit)) released.merge(place.on(), minor, Math::addExact);
        });
        return released;
    }

    /** What is due, or what is payable already where that is more; never more than the whole, and the latest is taken back first. */
    private static TreeMap<LocalDate, Long> payable(
            TreeMap<LocalDate, Long> due, TreeMap<LocalDate, Long> released, long whole) {
        int sign = Long.signum(whole);
        if (sign * sum(released) <= sign * sum(due)) return due;
        long surplus = Math.max(0, sign * sum(released) - sign * whole);
        var kept = new TreeMap<>(released);
        for (var day : released.descendingKeySet()) {
            long taken = Math.clamp(sign * kept.getOrDefault(day, 0L), 0, surplus);
            kept.merge(day, -sign * taken, Math::addExact);
            surplus -= taken;
        }
        return kept;
    }

    private static long sum(TreeMap<LocalDate, Long> byDay) {
        return byDay.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All of it is earned on the day; what of it is payable on other days is held back between. */
    private static Books written(Result result, TreeMap<LocalDate, Long> payable) {
        var unit = result.amount().unit();
        var entries = new TreeMap<Place, Long>();
        long atOnce = payable.getOrDefault(result.on(), 0L);
        entries.put(new Place(Way.PAYS, result.on(), unit), atOnce);
        entries.put(new Place(Way.HOLDS, result.on(), unit), result.amount().minor() - atOnce);
        payable.forEach((day, minor) -> {
            if (!day.equals(result.on())) entries.put(new Place(Way.RELEASES, day, unit), minor);
        });
        return new Books(entries);
    }

    /** Parts without what was released early, the first ones first. */
    private static List<Part> rest(List<Part> parts, long early) {
        var rest = new ArrayList<Part>();
        long left = early;
        for (var part : parts) {
            long minor = part.amount().minor();
            long taken = Long.signum(minor) * Math.min(Math.abs(minor), Math.abs(left));
            left -= taken;
            if (minor != taken) {
                var amount = new Amount(minor - taken, part.amount().unit());
                rest.add(new Part(part.number(), part.portion(), part.on(), amount));
            }
        }
        return List.copyOf(rest);
    }
}
