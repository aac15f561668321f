package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Condition;
import dev.entente.api.Condition.All;
import dev.entente.api.Condition.Any;
import dev.entente.api.Condition.Measured;
import dev.entente.api.Condition.Not;
import dev.entente.api.Condition.Test;
import dev.entente.api.Field;
import dev.entente.api.Operator;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.model.Allowed.Span;
import dev.entente.model.Allowed.Values;
import dev.entente.model.Part.Event;
import dev.entente.model.Situation.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which situations conditions hold, as a list of which each is enough. What a line, sale or period never has is known
 * not to be known; tiers are those of the program. Things are taken to be independent of each other, so that what is found
 * impossible is impossible, but not the other way round.
 *
 * @param on what is judged
 * @param tiers the codes of the program's tiers
 */
record Reasoning(Event on, List<String> tiers) {

    private static final long LOW = Long.MIN_VALUE;
    private static final long HIGH = Long.MAX_VALUE;

    /** More situations than people could have meant; where it gets that far nothing is said of the rule. */
    private static final int MOST = 2_000;

    private static final Set<Field> OF_LINES =
            EnumSet.of(Field.FAMILY, Field.SKU, Field.QUANTITY, Field.TERM_MONTHS, Field.LINE_NET, Field.LINE_SINCE);
    private static final Set<Field> OF_SALES = EnumSet.of(
            Field.SALE_NET,
            Field.ROUTE,
            Field.KIND,
            Field.INVOICED_BY,
            Field.CUSTOMER,
            Field.REGION,
            Field.SEGMENT,
            Field.CUSTOMER_SINCE,
            Field.SUBSCRIPTION,
            Field.SUBSCRIBED,
            Field.AGREED);
    private static final Set<Field> KNOWN_OF_SALES =
            EnumSet.of(Field.SALE_NET, Field.ROUTE, Field.KIND, Field.INVOICED_BY);

    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Where all of these hold. */
    List<Situation> all(List<Condition> conditions) {
        var situations = List.of(Situation.ANY);
        for (var each : conditions) situations = both(situations, of(each, true));
        return situations;
    }

    /** Where one of these does not hold. */
    List<Situation> notAll(List<Condition> conditions) {
        return conditions.stream().flatMap(each -> of(each, false).stream()).toList();
    }

    /** Where one of the first and one of the second holds. */
    static List<Situation> both(List<Situation> some, List<Situation> others) {
        var both = new ArrayList<Situation>();
        for (var one : some) {
            for (var other : others) {
                var together = one.and(other);
                if (together != null) both.add(together);
            }
            if (both.size() > MOST) throw new TooMany();
        }
        return both;
    }

    /** Where a condition holds, or does not. */
    List<Situation> of(Condition condition, boolean holds) {
        return switch (condition) {
            case All(var of) -> holds ? each(of, true) : any(of, false);
            case Any(var of) -> holds ? any(of, true) : each(of, false);
            case Not(var of) -> of(of, !holds);
            case Test(var field, var operator, var literals) -> test(field, operator, literals, holds);
            case Measured(var measure, var operator, var amount) ->
                spans(new Thing(null, measure), new Span(LOW, HIGH, false), operator, amount.minor(), holds);
        };
    }

    private List<Situation> each(List<Condition> of, boolean hold) {
        var situations = List.of(Situation.ANY);
        for (var each : of) situations = both(situations, of(each, hold));
        return situations;
    }

    private List<Situation> any(List<Condition> of, boolean hold) {
        return of.stream().flatMap(each -> of(each, hold).stream()).toList();
    }

    private List<Situation> test(Field field, Operator operator, List<?> literals, boolean holds) {
        if (field == Field.CERTIFICATION) return certified(literals, holds);
        boolean figure = field.type() == Long.class || field.type() == LocalDate.class || field.type() == Amount.class;
        if (!figure) return values(field, operator, literals, holds);
        if (operator == Operator.UNKNOWN) return unknown(field, holds);
        return literals.stream()
                .map(literal -> spans(thing(field, literal), figures(field), operator, steps(literal), holds))
                .reduce(holds ? Reasoning::either : Reasoning::both)
                .orElseThrow();
    }

    // An amount is a thing of its own in each unit: whether it is known at all is asked apart from how much it is.
    private List<Situation> unknown(Field field, boolean holds) {
        var thing = new Thing(field, null);
        if (field.type() != Amount.class)
            return possible(thing, figures(field), holds ? Span.NOT_KNOWN : new Span(LOW, HIGH, false));
        var asked = new Values(false, Set.of(), true);
        return possible(thing, values(field), holds ? asked : asked.others());
    }

    private static List<Situation> certified(List<?> literals, boolean holds) {
        var each = literals.stream()
                .map(literal ->
                        List.of(Situation.of(new Thing(Field.CERTIFICATION, literal), Values.of(List.of(holds)))));
        return each.reduce(holds ? Reasoning::either : Reasoning::both).orElseThrow();
    }

    private static List<Situation> either(List<Situation> some, List<Situation> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<Situation> values(Field field, Operator operator, List<?> literals, boolean holds) {
        var asked = operator == Operator.UNKNOWN ? new Values(false, Set.of(), true) : Values.of(literals);
        return possible(new Thing(field, null), values(field), holds ? asked : asked.others());
    }

    private static List<Situation> spans(Thing thing, Allowed all, Operator operator, long at, boolean holds) {
        var asked = switch (operator) {
            case IS, ONE_OF ->
                holds
                        ? List.of(new Span(at, at, false))
                        : List.of(new Span(LOW, at - 1, false), new Span(at + 1, HIGH, true));
            case AT_LEAST -> List.of(holds ? new Span(at, HIGH, false) : new Span(LOW, at - 1, true));
            case ABOVE -> List.of(holds ? new Span(at + 1, HIGH, false) : new Span(LOW, at, true));
            case AT_MOST -> List.of(holds ? new Span(LOW, at, false) : new Span(at + 1, HIGH, true));
            case BELOW -> List.of(holds ? new Span(LOW, at - 1, false) : new Span(at, HIGH, true));
            case UNKNOWN -> throw new IllegalStateException("Whether a figure is known is asked without one");
        };
        return asked.stream()
                .flatMap(each -> possible(thing, all, each).stream())
                .toList();
    }

    private static List<Situation> possible(Thing thing, Allowed all, Allowed asked) {
        var both = all.and(asked);
        return both.isNothing() ? List.of() : List.of(Situation.of(thing, both));
    }

    private static Thing thing(Field field, Object literal) {
        return new Thing(field, literal instanceof Amount amount ? amount.unit() : null);
    }

    private static long steps(Object literal) {
        return switch (literal) {
            case Amount amount -> amount.minor();
            case LocalDate day -> day.toEpochDay();
            default -> (Long) literal;
        };
    }

    /** All that a word can be. */
    private Values values(Field field) {
        if (isNeverKnown(field)) return new Values(false, Set.of(), true);
        return switch (field) {
            case REGISTERED -> Values.of(List.of(true, false));
            case TIER -> tiers.isEmpty() ? Values.ANY : Values.of(tiers);
            case KIND -> Values.of(List.of("new", "renewal", "expansion"));
            case ROUTE -> Values.of(Stream.of(Route.values()).map(Route::name).toList());
            default -> new Values(true, Set.of(), !isAlwaysKnown(field));
        };
    }

    /** All that a figure or day can be: what is sold is not negative. */
    private Span figures(Field field) {
        if (isNeverKnown(field)) return Span.NOT_KNOWN;
        long least = field.type() == LocalDate.class ? LOW : 0;
        return new Span(least, HIGH, field.type() == Amount.class || !isAlwaysKnown(field));
    }

    private boolean isAlwaysKnown(Field field) {
        return OF_LINES.contains(field) && field != Field.LINE_SINCE
                || KNOWN_OF_SALES.contains(field)
                || Set.of(Field.DAY, Field.JOINED, Field.ROLE, Field.PROJECT, Field.MILESTONE)
                        .contains(field);
    }

    private boolean isNeverKnown(Field field) {
        if (OF_LINES.contains(field)) return on != Event.LINE;
        if (OF_SALES.contains(field)) return on != Event.LINE && on != Event.SALE && on != Event.INFLUENCED;
        return switch (field) {
            case PROJECT, SERVICES -> on != Event.DELIVERED;
            case MILESTONE -> on != Event.REACHED;
            default -> false;
        };
    }
}
