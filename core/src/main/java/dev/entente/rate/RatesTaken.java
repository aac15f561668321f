package dev.entente.rate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exchange rates of these currencies became known or were corrected, for this day and perhaps for later ones. */
public record RatesTaken(LocalDate first, Set<String> currencies) {

    public RatesTaken {
        currencies = Set.copyOf(currencies);
    }

    static RatesTaken of(Collection<NewRate> some) {
        var first = some.stream().map(NewRate::on).min(LocalDate::compareTo).orElseThrow();
        return new RatesTaken(
                first,
                some.stream().flatMap(each -> Stream.of(each.from(), each.to())).collect(Collectors.toSet()));
    }
}
