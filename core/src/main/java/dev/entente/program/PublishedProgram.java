package dev.entente.program;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A program with all its versions, oldest first. From its first day on, a version stands in place of all that were
 * published before it, also of those that begin later: the newest word for a day is the one that counts. Before the first
 * day of the first version nothing is promised.
 */
public record PublishedProgram(UUID id, String code, String name, List<Version> versions) {

    public PublishedProgram {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(Version::number))
                .toList();
    }

    /** The version that counts on a day: of those that have begun, the one that was published last. */
    public Optional<Version> inForce(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.from().isAfter(day))
                .findFirst();
    }

    /** As it was when the version of this number was the newest. */
    public PublishedProgram upTo(int number) {
        var known = versions.stream().filter(each -> each.number() <= number).toList();
        return new PublishedProgram(id, code, name, known);
    }

    /** Whether any version has a tier of this code. */
    public boolean knowsTier(String code) {
        return versions.stream().anyMatch(version -> version.tier(code).isPresent());
    }

    /** What a tier is called, as the newest version with it says. */
    public Optional<String> tierName(String code) {
        return versions.reversed().stream()
                .flatMap(version -> version.tier(code).stream())
                .map(Tier::name)
                .findFirst();
    }
}
