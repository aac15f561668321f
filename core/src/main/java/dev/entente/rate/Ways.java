package dev.entente.rate;

import dev.entente.api.Unit;
import dev.entente.rate.FoundRate.Leg;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a way from one currency to another: by their own rate, else by that of the other direction turned round, else through a
 * third currency. Never one to one where nothing is known.
 */
final class Ways {

    private final List<ExchangeRate> rates;

    /** In the order in which they count: of each pair the first is taken. */
    Ways(List<ExchangeRate> rates) {
        this.rates = List.copyOf(rates);
    }

    /** The third currencies are tried in their order. */
    Optional<FoundRate> find(Unit from, Unit to, List<Unit> through) {
        if (from.equals(to)) return Optional.of(new FoundRate(from, to, List.of()));
        var own = leg(from, to);
        if (own.isPresent()) return own.map(leg -> new FoundRate(from, to, List.of(leg)));
        return through.stream()
                .filter(base -> !base.equals(from) && !base.equals(to))
                .flatMap(base -> crossed(from, base, to))
                .findFirst();
    }

    private Stream<FoundRate> crossed(Unit from, Unit base, Unit to) {
        return leg(from, base)
                .flatMap(first -> leg(base, to).map(second -> new FoundRate(from, to, List.of(first, second))))
                .stream();
    }

    private Optional<Leg> leg(Unit from, Unit to) {
        return row(from, to)
                .map(rate -> Leg.of(rate, false))
                .or(() -> row(to, from).map(rate -> Leg.of(rate, true)));
    }

    private Optional<ExchangeRate> row(Unit from, Unit to) {
        return rates.stream()
                .filter(rate -> rate.from().equals(from) && rate.to().equals(to))
                .findFirst();
    }
}
