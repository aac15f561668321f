package dev.entente.program;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A partner in a program, with its tiers over time, earliest first. */
public record Enrolled(UUID partnerId, UUID programId, LocalDate since, List<DatedTier> tiers) {

    public Enrolled {
        tiers = tiers.stream().sorted(Comparator.comparing(DatedTier::from)).toList();
    }

    /** The one tier that counts on a day, whenever it is asked; none before the first began. */
    public Optional<String> tierOn(LocalDate day) {
        return tiers.reversed().stream()
                .filter(tier -> !tier.from().isAfter(day))
                .map(DatedTier::tier)
                .findFirst();
    }

    /** The first day on which it takes part or has a tier, and did not before, or the other way round; empty where there is none. */
    public Optional<LocalDate> differsFrom(Enrolled before) {
        return Stream.of(this, before)
                .flatMap(each ->
                        Stream.concat(Stream.of(each.since), each.tiers.stream().map(DatedTier::from)))
                .filter(day -> isOn(day) != before.isOn(day) || !tierOn(day).equals(before.tierOn(day)))
                .min(Comparator.naturalOrder());
    }

    /** Whether the partner takes part on a day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(since);
    }
}
