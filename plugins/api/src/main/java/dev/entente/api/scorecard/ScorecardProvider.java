package dev.entente.api.scorecard;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pf4j.ExtensionPoint;

/**
 * Judges a partner over a period. A pure function, like a commercial model; what it throws is a bug, and no score is shown.
 *
 * @param <C> what is expected: a record whose components are a form, like a commercial model's terms
 */
public interface ScorecardProvider<C extends Record> extends ExtensionPoint {

    PluginId id();

    Class<C> criteria();

    Set<Measure> measures(C criteria);

    /** At least one reading, and why. */
    Score score(Facts facts, C criteria);

    /** What was measured in the period; a measure that is absent was not measured, which is not zero. */
    record Facts(DateRange period, Map<Measure, Amount> measured) {

        public Facts {
            measured = Collections.unmodifiableMap(new LinkedHashMap<>(measured));
        }

        public Optional<Amount> of(Measure measure) {
            return Optional.ofNullable(measured.get(measure));
        }
    }

    /** At least one reading; points count out of what could be reached. */
    record Score(List<Reading> readings) {

        public Score {
            readings = List.copyOf(readings);
            if (readings.isEmpty()) throw new IllegalArgumentException("A score needs a reading");
        }

        public int points() {
            return readings.stream().mapToInt(Reading::points).sum();
        }

        public int outOf() {
            return readings.stream().mapToInt(Reading::outOf).sum();
        }
    }

    /** One measure against its target, in points out of so many, and why. */
    record Reading(Measure measure, Amount measured, Amount target, int points, int outOf, String because) {

        public Reading {
            if (because.isBlank()) throw new IllegalArgumentException("Give a reason");
            if (points < 0 || points > outOf) throw new IllegalArgumentException(points + " points out of " + outOf);
        }
    }
}
