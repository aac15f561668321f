package dev.entente.attribution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toSet;

import dev.entente.attribution.Outcome.Credited;
import dev.entente.attribution.Outcome.Excluded;
import dev.entente.attribution.Outcome.Lost;
import dev.entente.attribution.Outcome.Nobody;
import dev.entente.attribution.Outcome.Shared;
import dev.entente.program.AttributionPolicy.Unclaimed;
import dev.entente.sale.Evidence.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides who is credited with a sale, in strict order: a pure function that does not depend on the order of its candidates. */
final class Attribution {

    private static final Comparator<Candidate> ALIKE =
            comparing(Candidate::code).thenComparing(Candidate::word).thenComparing(Attribution::campaign);

    private final Asked asked;
    private final List<Lost> lost = new ArrayList<>();

    private Attribution(Asked asked) {
        this.asked = asked;
    }

    static Outcome of(Asked asked) {
        return new Attribution(asked).decide();
    }

    private Outcome decide() {
        var all = asked.candidates().stream().sorted(ALIKE).toList();
        var exclusion = asked.exclusion();
        if (exclusion != null && asked.policy().excludes(exclusion.kind())) {
            var rule = Words.excluded(exclusion.kind());
            all.forEach(each -> lose(each, Set.of(), rule));
            loseSplit(rule, null);
            return new Excluded(rule, List.copyOf(lost));
        }
        var winner = all.stream()
                .filter(each -> level(each) != null)
                .min(comparing(Attribution.this::reached).thenComparing(this::compare));
        var agreed = asked.agreed();
        if (agreed != null) {
            var behind = winner.flatMap(this::goesFirst);
            if (behind.isEmpty()) return shared(all, agreed);
            loseSplit(behind.get(), winner.map(Candidate::partner).orElse(null));
        }
        return winner.map(first -> credited(all, first, reached(first))).orElseGet(() -> direct(all));
    }

    /**
     * Why a split that was agreed does not decide: a contract overrides it, and a registration protects its partner from what
     * others agree on without it.
     */
    private Optional<String> goesFirst(Candidate winner) {
        var agreed = asked.agreed();
        return switch (reached(winner)) {
            case MARKETPLACE -> Optional.of(Words.behind(Level.AGREED, Level.MARKETPLACE));
            case REGISTERED ->
                agreed == null || agreed.includes(winner.partner()) ? Optional.empty() : Optional.of(Words.LEFT_OUT);
            default -> Optional.empty();
        };
    }

    private Outcome shared(List<Candidate> all, Agreed agreed) {
        var winners = agreed.shares().stream().map(Agreed.Portion::partner).collect(toSet());
        for (var each : all) if (isOfTheSale(each)) lose(each, winners, behind(each, Level.AGREED));
        refuseOthers(all, winners);
        var influence = influence(all, winners);
        var together = Splitting.of(agreed, all);
        return new Shared(Words.agreed(agreed), together, influence, List.copyOf(lost));
    }

    /** Those who share in a split that does not decide are not credited by it. */
    private void loseSplit(String because, @Nullable UUID winner) {
        var agreed = asked.agreed();
        if (agreed == null) return;
        for (var each : agreed.shares())
            if (!each.partner().equals(winner))
                lost.add(new Lost(each.partner(), each.part().word(), because));
    }

    private Outcome credited(List<Candidate> all, Candidate winner, Level level) {
        var winners = Set.of(winner.partner());
        for (var each : all) if (isOfTheSale(each)) lose(each, winners, behind(each, level));
        refuseOthers(all, winners);
        var influence = influence(all, winners);
        var first = Share.whole(winner, level, Words.rule(level, winner));
        return new Credited(level, first, influence, List.copyOf(lost));
    }

    private Outcome direct(List<Candidate> all) {
        var named = asked.policy().unclaimed() == Unclaimed.NAMED ? named(all) : Optional.<Candidate>empty();
        var winners = named.map(Candidate::partner).stream().collect(toSet());
        for (var each : all) if (isOfTheSale(each)) lose(each, winners, Words.tooLittle(each, asked));
        refuseOthers(all, winners);
        var influence = influence(all, winners);
        if (named.isEmpty()) return new Nobody(influence, List.copyOf(lost));
        var first = Share.whole(named.get(), Level.DIRECT, Words.NAMED);
        return new Credited(Level.DIRECT, first, influence, List.copyOf(lost));
    }

    private Optional<Candidate> named(List<Candidate> all) {
        return all.stream()
                .filter(each -> isOfTheSale(each) && each.partner().equals(asked.named()))
                .findFirst();
    }

    /** Whoever fulfils or implements has no claim on the sale. */
    private void refuseOthers(List<Candidate> all, Set<UUID> winners) {
        for (var each : all) {
            if (each.part() != Part.FULFILS && each.part() != Part.IMPLEMENTS) continue;
            lose(each, winners, "It " + each.word() + "; that is no claim on the sale");
        }
    }

    private List<Share> influence(List<Candidate> all, Set<UUID> winners) {
        var some = all.stream().filter(each -> each.part() == Part.INFLUENCED).toList();
        for (var each : some) {
            if (winners.contains(each.partner())) lost.add(new Lost(each.partner(), each.word(), Words.HAS_THE_SALE));
        }
        var others =
                some.stream().filter(each -> !winners.contains(each.partner())).toList();
        return Splitting.of(others, asked.policy().influence(), lost::add);
    }

    /** A partner that is credited has lost nothing. */
    private void lose(Candidate candidate, Set<UUID> winners, String because) {
        if (winners.contains(candidate.partner())) return;
        lost.add(new Lost(candidate.partner(), candidate.word(), because));
    }

    private String behind(Candidate candidate, Level winner) {
        var own = level(candidate);
        return own == null ? Words.tooLittle(candidate, asked) : Words.behind(own, winner);
    }

    private static boolean isOfTheSale(Candidate candidate) {
        return candidate.part() == Part.SOURCED || candidate.part() == Part.SELLS;
    }

    private Level reached(Candidate candidate) {
        var level = level(candidate);
        return level == null ? Level.DIRECT : level;
    }

    /** The highest level that a candidate reaches by what it shows; null where that is none. */
    private @Nullable Level level(Candidate candidate) {
        if (!isOfTheSale(candidate)) return null;
        var contract = candidate.contract();
        if (contract != null && asked.policy().overrides(contract.marketplace())) return Level.MARKETPLACE;
        if (candidate.holds()) return Level.REGISTERED;
        var click = candidate.click();
        boolean paid = click != null && asked.policy().counts(click.channel(), click.on(), asked.on());
        return paid ? Level.PAID : null;
    }

    /** Of two that reach the same level: the older registration, the later click, and else the first by code. */
    private int compare(Candidate one, Candidate other) {
        return switch (reached(one)) {
            case REGISTERED ->
                comparing(Attribution::since, nullsLast(naturalOrder()))
                        .thenComparing(ALIKE)
                        .compare(one, other);
            case PAID ->
                comparing(Attribution::clicked, nullsLast(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(ALIKE)
                        .compare(one, other);
            default -> ALIKE.compare(one, other);
        };
    }

    private static @Nullable LocalDate since(Candidate candidate) {
        return candidate.registered() == null ? null : candidate.registered().since();
    }

    private static @Nullable LocalDate clicked(Candidate candidate) {
        return candidate.click() == null ? null : candidate.click().on();
    }

    private static String campaign(Candidate candidate) {
        return candidate.click() == null ? "" : candidate.click().campaign();
    }
}
