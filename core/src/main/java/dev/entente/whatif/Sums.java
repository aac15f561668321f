package dev.entente.whatif;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.earning.Tried;
import dev.entente.earning.Tried.Worth;
import dev.entente.whatif.Example.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was seen of one partner so far, kept small: sums, reasons as far as they fit, and what changes most. */
final class Sums {

    static final int MOST_EXAMPLES = 20;
    static final int MOST_REASONS = 40;

    private static final String REST = "Other reasons";
    private static final Comparator<Candidate> LEAST_FIRST =
            Comparator.comparingLong(seen -> Math.abs(seen.difference().minor()));

    /** Sums in one unit. */
    record InUnit(Money money, Counts counts) {

        static final InUnit NONE = new InUnit(Money.NONE, Counts.NONE);

        InUnit plus(InUnit more) {
            return new InUnit(money.plus(more.money), counts.plus(more.counts));
        }
    }

    private record Of(String words, Unit unit) {}

    private final UUID partner;
    private final Unit usual;
    private final Map<Unit, InUnit> units = new LinkedHashMap<>();
    private final Map<Of, Reason.Total> reasons = new LinkedHashMap<>();
    private final PriorityQueue<Candidate> most = new PriorityQueue<>(LEAST_FIRST);

    /** What comes to nothing, or is held, counts with the usual unit. */
    Sums(UUID partner, Unit usual) {
        this.partner = partner;
        this.usual = usual;
    }

    void add(Tried tried) {
        boolean changed = !tried.isSame();
        var first = unit(tried.then());
        if (first == null) first = unit(tried.now());
        var unit = first == null ? usual : first;
        add(unit, new InUnit(Money.then(tried.then(), unit), Counts.of(tried, changed)));
        var before = unit(tried.now());
        if (before != null) add(before, new InUnit(Money.now(tried.now(), before), Counts.NONE));
        if (!changed) return;
        add(tried, unit);
        if (before != null && !before.equals(unit)) add(tried, before);
    }

    private void add(Unit unit, InUnit more) {
        units.merge(unit, more, InUnit::plus);
    }

    private static @Nullable Unit unit(@Nullable Worth worth) {
        return worth != null && worth.result() instanceof Earned earned
                ? earned.amount().unit()
                : null;
    }

    private void add(Tried tried, Unit unit) {
        var words = Why.of(tried);
        var money = Money.then(tried.then(), unit).plus(Money.now(tried.now(), unit));
        var key = new Of(words, unit);
        boolean fits = reasons.containsKey(key) || reasons.size() < MOST_REASONS;
        var of = fits ? key : new Of(REST, unit);
        var none = new Reason.Total(of.words(), 0, Amount.zero(unit));
        reasons.put(of, reasons.getOrDefault(of, none).plus(money.difference()));
        add(new Example.Seen(tried, words, new Amount(money.difference(), unit)));
    }

    private void add(Candidate candidate) {
        most.add(candidate);
        if (most.size() > MOST_EXAMPLES) most.poll();
    }

    /** What was seen on earlier pages, as it was written then: from there it goes on. */
    void restore(List<PartnerOutcome> outcomes, List<Reason> before, List<Example> examples) {
        outcomes.forEach(each -> add(each.unit(), new InUnit(each.money(), each.counts())));
        before.stream()
                .map(Reason::total)
                .forEach(each ->
                        reasons.put(new Of(each.words(), each.difference().unit()), each));
        examples.forEach(each -> add(new Example.Kept(each)));
    }

    UUID partner() {
        return partner;
    }

    /** Whether nothing was seen of it. */
    boolean isEmpty() {
        return units.isEmpty();
    }

    /** One for each unit; of a partner of whom nothing was seen, one of nothing. */
    Stream<PartnerOutcome> outcomes(UUID whatIf, Tried.Tiers last) {
        if (units.isEmpty()) units.put(usual, InUnit.NONE);
        return units.entrySet().stream()
                .map(each -> new PartnerOutcome(whatIf, partner, each.getKey(), each.getValue())
                        .at(last.now(), last.then()));
    }

    /** What comes to most first. */
    List<Reason> reasons(UUID whatIf) {
        var sorted = reasons.values().stream()
                .sorted(Comparator.comparingLong(
                                (Reason.Total of) -> Math.abs(of.difference().minor()))
                        .reversed())
                .toList();
        var all = new ArrayList<Reason>();
        for (var each : sorted) all.add(new Reason(whatIf, partner, all.size() + 1, each));
        return all;
    }

    /** What changes most first. */
    List<Example> examples(UUID whatIf) {
        var sorted = most.stream()
                .sorted(LEAST_FIRST.reversed().thenComparing(Candidate::on))
                .toList();
        var all = new ArrayList<Example>();
        for (var each : sorted) all.add(each.at(whatIf, all.size() + 1));
        return all;
    }
}
