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
import dev.entente.identity.Internal;
import dev.entente.measure.Measures;
import dev.entente.measure.Measures.Question;
import dev.entente.plugin.Models;
import dev.entente.program.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Asks models, with the standing of each partner on the day; measures are read for all of them together. */
@Internal
@ApplicationScoped
class Calculating {

    @Inject
    Models models;

    @Inject
    Measures measures;

    /** What was measured, by the measures asked for together, and by partner and day. */
    private record Totals(Map<Set<Measure>, Map<Question, Map<Measure, Amount>>> all) {

        Map<Measure, Amount> of(Ready ready, Set<Measure> measures) {
            if (measures.isEmpty()) return Map.of();
            return all.getOrDefault(measures, Map.of()).getOrDefault(question(ready), Map.of());
        }
    }

    List<Worked> all(List<Case> cases) {
        var bindings = new IdentityHashMap<Offer, Binding>();
        Function<Ready, Binding> binding =
                ready -> bindings.computeIfAbsent(ready.terms().offer(), offer -> ModelTerms.bind(models, offer));
        var totals = totals(cases, binding);
        var results = new ArrayList<Worked>(cases.size());
        for (var one : cases) {
            results.add(
                    switch (one) {
                        case Open open -> held(open);
                        case Ready ready -> worked(ready, binding.apply(ready), totals);
                    });
        }
        return results;
    }

    private static Worked worked(Ready ready, Binding binding, Totals totals) {
        return switch (binding) {
            case Unusable unusable -> Worked.unasked(ready.event(), unusable.because());
            case ModelTerms terms -> calculated(ready, terms, totals.of(ready, terms.measures()));
        };
    }

    private static Worked calculated(Ready ready, ModelTerms terms, Map<Measure, Amount> measured) {
        var found = ready.terms();
        var day = ready.what().on();
        var standing =
                new Standing(found.tierOn(day), found.enrolled().since(), ready.registered(), List.of(), measured);
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
        var asked = new HashMap<Set<Measure>, Set<Question>>();
        for (var one : cases) {
            if (one instanceof Ready ready && binding.apply(ready) instanceof ModelTerms terms) {
                if (terms.measures().isEmpty()) continue;
                asked.computeIfAbsent(terms.measures(), _ -> new HashSet<>()).add(question(ready));
            }
        }
        var totals = new HashMap<Set<Measure>, Map<Question, Map<Measure, Amount>>>();
        asked.forEach((what, questions) -> totals.put(what, measures.totals(what, questions)));
        return new Totals(totals);
    }

    private static Question question(Ready ready) {
        var joined = ready.terms().enrolled().since();
        return new Question(ready.event().partnerId(), joined, ready.what().on());
    }
}
