package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Field;
import dev.entente.api.Measure;
import dev.entente.api.Unit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may be the case at once: for each thing that conditions look at, what it may be; what is not named may be anything. */
record Situation(Map<Thing, Allowed> allowed) {

    static final Situation ANY = new Situation(Map.of());

    /** What a condition looks at: a field, in a unit where it is an amount; one certification; a running total. */
    record Thing(@Nullable Field field, @Nullable Object detail) {

        Object shown(long step) {
            if (detail instanceof Unit unit) return new Amount(step, unit);
            if (detail instanceof Measure measure) return new Amount(step, measure.unit());
            if (field == null || field.type() != LocalDate.class) return step;
            return LocalDate.ofEpochDay(step);
        }

        String words() {
            if (detail instanceof Measure measure) return measure.what().replace('-', ' ');
            var name =
                    field == null ? "" : field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return field == Field.CERTIFICATION ? name + " " + detail : name;
        }
    }

    static Situation of(Thing thing, Allowed allowed) {
        return new Situation(Map.of(thing, allowed));
    }

    /** Both at once; null where that cannot be. */
    @Nullable
    Situation and(Situation other) {
        if (allowed.isEmpty()) return other;
        var both = new LinkedHashMap<>(allowed);
        for (var each : other.allowed.entrySet()) {
            var mine = both.get(each.getKey());
            var shared = mine == null ? each.getValue() : mine.and(each.getValue());
            if (shared.isNothing()) return null;
            both.put(each.getKey(), shared);
        }
        return new Situation(both);
    }

    /** "tier is silver and registered is true". */
    String words() {
        return allowed.entrySet().stream()
                .map(each -> each.getKey().words() + " " + each.getValue().words(each.getKey()::shown))
                .collect(Collectors.joining(" and "));
    }
}
