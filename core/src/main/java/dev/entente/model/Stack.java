package dev.entente.model;

import dev.entente.api.Percentage;
import dev.entente.model.Off.Each;
import dev.entente.model.Off.Percent;
import dev.entente.model.Off.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Discounts that can hold at once: their names, where they do, and what share of the list price is left after them; below zero
 * where they take off more than there is.
 */
record Stack(List<String> names, List<Situation> where, BigDecimal left) {

    private static final Stack NONE = new Stack(List.of(), List.of(Situation.ANY), BigDecimal.ONE);

    /** How much of the list price they take off together. */
    Percentage off() {
        return new Percentage(BigDecimal.ONE.subtract(left));
    }

    /** The one that leaves least after these steps, one after the other; where is asked in which situations a discount holds. */
    static Stack deepest(List<DiscountTerms> steps, Function<Discount, List<Situation>> where) {
        var search = new Search(
                steps.stream().flatMap(each -> Place.of(each).stream()).toList(), where);
        search.go(0, NONE, BigDecimal.ONE);
        return search.deepest;
    }

    private Stack with(Discount discount, List<Situation> both) {
        var rate = most(discount.off());
        var more = new ArrayList<>(names);
        more.add(discount.name());
        return new Stack(more, both, left.subtract(discount.isOfList() ? rate : rate.multiply(left)));
    }

    private static BigDecimal most(Off off) {
        return switch (off) {
            case Percent(var rate) -> rate.fraction();
            case Table table ->
                table.brackets().rates().stream()
                        .map(row -> row.rate().fraction())
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
            case Each _ -> BigDecimal.ZERO; // what it is of the price depends on the price
        };
    }

    /** A discount by itself, or those of one group, of which one is taken; the last place of a step ends it, with its limit. */
    private record Place(
            List<Discount> any, boolean last, @Nullable Percentage limit) {

        static List<Place> of(DiscountTerms terms) {
            var places = new LinkedHashMap<String, List<Discount>>();
            for (var each : terms.discounts()) {
                var place = each.group() == null ? "/" + each.name() : each.group();
                places.computeIfAbsent(place, _ -> new ArrayList<>()).add(each);
            }
            var all = new ArrayList<Place>();
            for (var any : places.values()) all.add(new Place(any, all.size() + 1 == places.size(), terms.most()));
            return all;
        }

        BigDecimal most() {
            return any.stream().map(each -> Stack.most(each.off())).reduce(BigDecimal.ZERO, BigDecimal::max);
        }
    }

    /** Tries all that can hold at once, and leaves out what cannot become deeper than what was found. */
    private static final class Search {

        private final List<Place> places;
        private final Function<Discount, List<Situation>> where;
        private final BigDecimal[] rest;
        private Stack deepest = NONE;

        Search(List<Place> places, Function<Discount, List<Situation>> where) {
            this.places = places;
            this.where = where;
            this.rest = new BigDecimal[places.size() + 1];
            rest[places.size()] = BigDecimal.ZERO;
            for (int i = places.size() - 1; i >= 0; i--)
                rest[i] = rest[i + 1].add(places.get(i).most());
        }

        /** From a place on; begun is what was left where its step began. */
        void go(int next, Stack stack, BigDecimal begun) {
            if (next == places.size()) {
                if (stack.left().compareTo(deepest.left()) < 0) deepest = stack;
                return;
            }
            if (stack.left().subtract(rest[next]).compareTo(deepest.left()) >= 0) return;
            var place = places.get(next);
            for (var each : place.any()) {
                var both = Reasoning.both(stack.where(), where.apply(each));
                if (!both.isEmpty()) on(next, place, stack.with(each, both), begun);
            }
            on(next, place, stack, begun);
        }

        private void on(int next, Place place, Stack stack, BigDecimal begun) {
            if (!place.last()) {
                go(next + 1, stack, begun);
                return;
            }
            var limit = place.limit();
            var least = limit == null ? stack.left() : begun.subtract(limit.fraction());
            var left = stack.left().max(least);
            go(next + 1, new Stack(stack.names(), stack.where(), left), left);
        }
    }
}
