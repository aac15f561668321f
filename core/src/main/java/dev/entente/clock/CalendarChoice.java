package dev.entente.clock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In which calendar a promise is counted: a pure function. The one that the promise names; else the one for the country of
 * whoever has to act; else the one for everywhere else. Of several the first by name, so that it is always the same.
 */
final class CalendarChoice {

    private CalendarChoice() {}

    /** A calendar, and in which countries those are who work by it. */
    record Candidate(UUID id, List<String> countries) {}

    static Optional<UUID> of(List<Candidate> byName, @Nullable UUID named, @Nullable String country) {
        if (named != null) return Optional.of(named);
        return byName.stream()
                .filter(each -> country != null && each.countries().contains(country))
                .findFirst()
                .or(() -> byName.stream()
                        .filter(each -> each.countries().isEmpty())
                        .findFirst())
                .map(Candidate::id);
    }
}
