package dev.entente.scorecard;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.api.scorecard.ScorecardProvider.Facts;
import dev.entente.plugin.Scorer;
import dev.entente.plugin.Scorer.Answer;
import dev.entente.plugin.Scorer.Answer.Unfit;
import dev.entente.plugin.TermsForm;
import dev.entente.plugin.TermsForm.Findings;
import dev.entente.plugin.TermsForm.Read;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A provider with what is expected, ready to be asked; or why it cannot be. */
sealed interface Judge {

    int MOST = 50;

    /** What has to be measured for it. */
    Set<Measure> measures();

    /** By what was measured in a period. */
    Answer judge(DateRange period, Map<Measure, Amount> measured);

    /** It can be asked. */
    record Ready(Scorer<?> scorer) implements Judge {

        @Override
        public Set<Measure> measures() {
            return scorer.measures();
        }

        @Override
        public Answer judge(DateRange period, Map<Measure, Amount> measured) {
            var facts = new LinkedHashMap<>(measured);
            facts.keySet().retainAll(scorer.measures());
            return scorer.score(new Facts(period, facts));
        }
    }

    /** It cannot. */
    record Missing(String because) implements Judge {

        @Override
        public Set<Measure> measures() {
            return Set.of();
        }

        @Override
        public Answer judge(DateRange period, Map<Measure, Amount> measured) {
            return new Unfit(because);
        }
    }

    /** Of what is written; known says whether the catalog has a figure of a partner as a whole. */
    static <C extends Record> Judge of(ScorecardProvider<C> provider, JsonNode criteria, Predicate<Measure> known) {
        return switch (TermsForm.read(provider.criteria(), criteria)) {
            case Findings<C> findings ->
                new Missing("What is expected does not fit the scorecard " + provider.id() + ": "
                        + findings.findings().getFirst().detail());
            case Read<C> read -> {
                var scorer = new Scorer<>(provider, read.terms());
                yield unknown(scorer.measures(), known)
                        .<Judge>map(wrong -> new Missing("The scorecard " + provider.id() + " " + wrong))
                        .orElse(new Ready(scorer));
            }
        };
    }

    private static Optional<String> unknown(Set<Measure> measures, Predicate<Measure> known) {
        if (measures.size() > MOST) return Optional.of("asks for more than " + MOST + " figures");
        return measures.stream()
                .filter(measure -> measure.per() != Per.PARTNER || !known.test(measure))
                .map(measure -> "asks for a figure that is not counted: " + measure.what())
                .sorted()
                .findFirst();
    }
}
