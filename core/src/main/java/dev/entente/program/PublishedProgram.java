package dev.entente.program;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A program with all its versions, oldest first. From its first day on, a version stands in place of all that were
 * published before it, also of those that begin later: the newest word for a day is the one that counts. Before the first
 * day of the first version nothing is promised.
 */
public record PublishedProgram(UUID id, String code, String name, List<Version> versions) {

    private static final int LONGEST = 130;

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

    /**
     * The version whose offers and prices count on a day for some business. What began before a version keeps what it had until that
     * version's own date for it, and what an approved registration stands behind always where that version says so; where it had nothing,
     * the version holds for it as for all.
     */
    public Optional<Version> inForce(LocalDate day, Business business) {
        return versions.reversed().stream()
                .filter(version -> !version.from().isAfter(day) && version.holdsFor(code, business, day))
                .findFirst()
                .or(() -> inForce(day));
    }

    /** Why that is not the version that counts for what begins on the day, for people; empty where it is. */
    public Optional<String> whyOlder(LocalDate day, Business business) {
        var now = inForce(day);
        var then = inForce(day, business);
        return now.equals(then) ? Optional.empty() : now.map(version -> why(version, business));
    }

    private String why(Version newer, Business business) {
        var approved = business.approved();
        if (approved != null
                && newer.deals() == RegisteredDeals.KEEP
                && business.isApprovedBefore(code, newer.number()))
            return "Registration " + approved.registration() + " was approved on " + approved.on() + " under version "
                    + approved.version() + "; its deal keeps what it had before version " + newer.number();
        return "It began on " + business.began() + ", before version " + newer.number() + " (" + newer.from()
                + "), which holds for existing business from " + newer.existing();
    }

    /** The first review after a day, by the versions that are in force then; none where no version of the next years asks for one. */
    public Optional<LocalDate> nextReview(LocalDate day) {
        var start =
                versions.stream().map(Version::from).min(LocalDate::compareTo).orElse(day);
        var first = (start.isAfter(day) ? start : day).withDayOfMonth(1);
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(LONGEST)
                .filter(each -> each.isAfter(day) && isReviewed(each))
                .findFirst();
    }

    /** The last review up to a day, that day included, if there was one after another day. */
    public Optional<LocalDate> lastReview(LocalDate after, LocalDate day) {
        return Stream.iterate(day.withDayOfMonth(1), month -> month.isAfter(after), month -> month.minusMonths(1))
                .filter(this::isReviewed)
                .findFirst();
    }

    private boolean isReviewed(LocalDate day) {
        return inForce(day)
                .filter(version -> version.review().isOn(day, version.from()))
                .isPresent();
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
