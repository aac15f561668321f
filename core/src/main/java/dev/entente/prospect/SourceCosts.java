package dev.entente.prospect;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.prospect.Prospect.State;
import dev.entente.prospect.ProspectParts.Spent;
import dev.entente.prospect.Prospects.Counted;
import dev.entente.prospect.Prospects.Won;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a source of prospects came to: how many there are, how many were spoken to, applied and became partners, what was spent,
 * and what that is for each of those who became partners (null: nobody has, so there is nothing to share it among).
 */
public record SourceCosts(
        Source source,
        long prospects,
        long contacted,
        long applied,
        long accepted,
        Amount spent,
        @Nullable Amount each) {

    /** Each source of which there is anything, in their order; only what was spent in this currency counts. */
    static List<SourceCosts> of(List<Counted> counted, List<Won> won, List<Spent> spent, Unit unit) {
        return Stream.of(Source.values())
                .map(source -> of(source, counted, won, spent, unit))
                .filter(costs -> costs.prospects() > 0 || costs.spent().minor() > 0)
                .toList();
    }

    private static SourceCosts of(Source source, List<Counted> counted, List<Won> won, List<Spent> spent, Unit unit) {
        var own = counted.stream().filter(each -> each.source() == source).toList();
        long accepted = won.stream()
                .filter(each -> each.source() == source)
                .mapToLong(Won::many)
                .sum();
        long minor = spent.stream()
                .filter(each -> each.source() == source && each.unit().equals(unit.code()))
                .mapToLong(Spent::minor)
                .sum();
        var cost = new Amount(minor, unit);
        return new SourceCosts(
                source,
                sum(own, State.values()),
                sum(own, State.CONTACTED, State.INTERESTED, State.APPLIED),
                sum(own, State.APPLIED),
                accepted,
                cost,
                share(cost, accepted));
    }

    /** To whole smallest parts, half up: a figure to look at, never posted. */
    static @Nullable Amount share(Amount cost, long among) {
        if (among == 0) return null;
        var share = cost.value().divide(BigDecimal.valueOf(among), cost.value().scale(), RoundingMode.HALF_UP);
        return Amount.exactly(share, cost.unit());
    }

    private static long sum(Collection<Counted> counted, State... states) {
        var wanted = List.of(states);
        return counted.stream()
                .filter(each -> wanted.contains(each.state()))
                .mapToLong(Counted::many)
                .sum();
    }
}
