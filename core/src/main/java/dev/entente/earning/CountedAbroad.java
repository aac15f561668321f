package dev.entente.earning;

import static java.util.stream.Collectors.toSet;

import dev.entente.api.Measure;
import dev.entente.api.Unit;
import dev.entente.identity.Internal;
import dev.entente.measure.Measures;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;

/** Knows whether terms count what was sold in other currencies, so that a rate that becomes known changes results. */
@Internal
@ApplicationScoped
class CountedAbroad {

    @Inject
    LoadingPrograms programs;

    @Inject
    BoundTerms bound;

    @Inject
    Measures measures;

    /** Of these, the currencies whose sales count by a rate; none where no terms ask for that. */
    String[] from(Set<String> currencies) {
        var into = programs.all().stream()
                .flatMap(program -> program.versions().stream())
                .flatMap(version -> version.offers().stream())
                .flatMap(this::converted)
                .map(Measure::unit)
                .map(Unit::code)
                .collect(toSet());
        if (into.isEmpty()) return new String[0];
        return currencies.stream()
                .filter(each -> into.size() > 1 || !into.contains(each))
                .toArray(String[]::new);
    }

    private Stream<Measure> converted(Offer offer) {
        return bound.tried(offer) instanceof ModelTerms terms
                ? terms.measures().stream().filter(measures::converts)
                : Stream.of();
    }
}
