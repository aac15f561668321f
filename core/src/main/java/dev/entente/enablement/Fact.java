package dev.entente.enablement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a certification says of the days: somebody at a partner is certified in a path from a day until another, or for good. */
record Fact(
        UUID partnerId,
        String person,
        String path,
        LocalDate from,
        @Nullable LocalDate end) {

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && (end == null || day.isBefore(end));
    }

    /** The first day that looks different with the other in its place; none where every day looks the same. */
    static Optional<LocalDate> differsFrom(@Nullable Fact before, @Nullable Fact after) {
        if (before != null && after != null && before.isOfSame(after)) {
            return Objects.equals(before.end(), after.end()) ? Optional.empty() : first(before.end(), after.end());
        }
        return first(before == null ? null : before.from(), after == null ? null : after.from());
    }

    private boolean isOfSame(Fact other) {
        return person.equals(other.person) && path.equals(other.path) && from.equals(other.from);
    }

    private static Optional<LocalDate> first(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }
}
