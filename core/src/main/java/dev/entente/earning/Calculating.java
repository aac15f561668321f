package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Standing;
import dev.entente.earning.Binding.Unusable;
import dev.entente.earning.Case.Open;
import dev.entente.earning.Case.Ready;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Inputs.Pin;
import dev.entente.earning.Inputs.Undecided;
import dev.entente.enablement.Certified;
import dev.entente.enablement.KnowingCertified;
import dev.entente.identity.Internal;
import dev.entente.measure.Measures;
import dev.entente.plugin.Models;
import dev.entente.program.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Asks models, with the standing of each partner on the day; measures are read for all of a day together. */
@Internal
@ApplicationScoped
class Calculating {

    @Inject
    Models models;

    @Inject
    Measures measures;

    @Inject
    KnowingCertified knowing;

    private record Asked(LocalDate day, Set<Measure> measures) {}

    private record Totals(Map<Asked, Map<UUID, Map<Measure, Amount>>> all) {

        Map<Measure, Amount> of(Ready ready, Set<Measure> measures) {
            if (measures.isEmpty()) return Map.of();
            var partners = all.getOrDefault(new Asked(ready.what().on(), measures), Map.of());
            return partners.getOrDefault(ready.event().partnerId(), Map.of());
        }
    }

    List<Worked> all(List<Case> cases) {
        var bindings = new HashMap<Offer, Binding>();
        Function<Ready, Binding> binding =
                ready -> bindings.computeIfAbsent(ready.terms().offer(), offer -> ModelTerms.bind(models, offer));
        var totals = totals(cases, binding);
        var certified =
                knowing.at(cases.stream().map(one -> one.event().partnerId()).toList());
        var results = new ArrayList<Worked>(cases.size());
        for (var one : cases) {
            results.add(
                    switch (one) {
                        case Open open -> held(open);
                        case Ready ready -> worked(ready, binding.apply(ready), totals, certified);
                    });
        }
        return results;
    }

    private static Worked worked(Ready ready, Binding binding, Totals totals, Certified certified) {
        return switch (binding) {
            case Unusable unusable -> Worked.unasked(ready.event(), unusable.because());
            case ModelTerms terms -> calculated(ready, terms, totals.of(ready, terms.measures()), certified);
        };
    }

    private static Worked calculated(
            Ready ready, ModelTerms terms, Map<Measure, Amount> measured, Certified certified) {
        var found = ready.terms();
        var day = ready.what().on();
        var standing = new Standing(
                found.tierOn(day),
                found.enrolled().since(),
                ready.registered(),
                certified.paths(ready.event().partnerId(), day),
                measured);
        var pin = new Pin(
                found.program().id(),
                found.program().name(),
                found.version().number(),
                found.version().from(),
                found.offer().motion(),
                found.offer().name(),
                found.offer().model(),
                terms.digest());
        var inputs = new Calculated(ready.what(), standing, pin, found.offer().terms());
        return Worked.of(ready.event(), inputs, terms.calculate(ready.what(), standing));
    }

    private static Worked held(Open open) {
        return Worked.of(open.event(), new Undecided(open.because()), new Held(open.because()));
    }

    private Totals totals(List<Case> cases, Function<Ready, Binding> binding) {
        var joined = new HashMap<Asked, Map<UUID, LocalDate>>();
        for (var one : cases) {
            if (one instanceof Ready ready && binding.apply(ready) instanceof ModelTerms terms) {
                if (terms.measures().isEmpty()) continue;
                joined.computeIfAbsent(new Asked(ready.what().on(), terms.measures()), _ -> new TreeMap<>())
                        .put(ready.event().partnerId(), ready.terms().enrolled().since());
            }
        }
        var totals = new HashMap<Asked, Map<UUID, Map<Measure, Amount>>>();
        joined.forEach(
                (asked, partners) -> totals.put(asked, measures.totals(asked.measures(), partners, asked.day())));
        return new Totals(totals);
    }
}
