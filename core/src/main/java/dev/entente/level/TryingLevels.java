package dev.entente.level;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.identity.Internal;
import dev.entente.level.Verdict.Falls;
import dev.entente.level.Verdict.Known;
import dev.entente.level.Verdict.Rises;
import dev.entente.level.Verdict.Stays;
import dev.entente.program.DatedTier;
import dev.entente.program.Enrolled;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Works out which tiers partners would have had, had another ladder been in force: as though all of them had been looked at on
 * the first day, and at each review since, and every promotion and demotion had been accepted. Nothing is proposed.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TryingLevels {

    @Inject
    Looking looking;

    @Inject
    LevelGrants grants;

    /** Tiers over time as they are, and reviews in a row below the tier. */
    private record Course(Enrolled enrolled, int below) {

        Course at(DatedTier tier) {
            var tiers = Stream.concat(
                            enrolled.tiers().stream().filter(each -> each.from().isBefore(tier.from())),
                            Stream.of(tier))
                    .toList();
            return new Course(new Enrolled(enrolled.partnerId(), enrolled.programId(), enrolled.since(), tiers), 0);
        }

        /** What it would have fallen to after the time of grace is off. */
        Course staying(LocalDate day, int below) {
            var tiers = enrolled.tiers().stream()
                    .filter(each -> !each.from().isAfter(day))
                    .toList();
            return new Course(new Enrolled(enrolled.partnerId(), enrolled.programId(), enrolled.since(), tiers), below);
        }
    }

    /** By partner; the program is the one with the other ladder. What they had before the first day stays. */
    public Map<UUID, Enrolled> during(DateRange days, PublishedProgram program, List<Enrolled> partners) {
        var courses = new HashMap<UUID, Course>();
        for (var each : partners) courses.put(each.partnerId(), begun(each, days.from()));
        for (var day : looks(days, program)) look(day, day.equals(days.from()), program, courses);
        var found = new HashMap<UUID, Enrolled>();
        courses.forEach((partner, course) -> found.put(partner, course.enrolled()));
        return found;
    }

    /** What it was given until it was first looked at. */
    private static Course begun(Enrolled each, LocalDate from) {
        var first = each.since().isAfter(from) ? each.since() : from;
        var tiers = each.tiers().stream()
                .filter(tier -> !tier.from().isAfter(first))
                .toList();
        return new Course(new Enrolled(each.partnerId(), each.programId(), each.since(), tiers), 0);
    }

    private static List<LocalDate> looks(DateRange days, PublishedProgram program) {
        var looks = new ArrayList<LocalDate>();
        for (var next = Optional.of(days.from());
                next.filter(days::contains).isPresent();
                next = program.nextReview(next.get())) looks.add(next.get());
        return looks;
    }

    private void look(LocalDate day, boolean first, PublishedProgram program, Map<UUID, Course> courses) {
        var version = program.inForce(day).filter(Looking::asksForSomething).orElse(null);
        if (version == null) return;
        var there = courses.values().stream()
                .map(Course::enrolled)
                .filter(each -> each.isOn(day))
                .toList();
        if (there.isEmpty()) return;
        var totals = looking.totals(version, there, day.minusDays(1));
        var granted = granted(program.id(), there, day);
        for (var each : there) {
            var partner = each.partnerId();
            var course = courses.getOrDefault(partner, new Course(each, 0));
            // Whoever is found below on the first day has been for long, it may be: nobody counts from there.
            int below = first ? version.review().below() - 1 : course.below();
            var known = new Known(
                    version.tiers(),
                    each.tierOn(day),
                    totals.getOrDefault(partner, Map.<Measure, Amount>of()),
                    below,
                    Optional.ofNullable(granted.get(partner)),
                    true,
                    Optional.empty());
            courses.put(partner, after(Verdict.of(known, version.review()), course, day, first ? 0 : grace(version)));
        }
    }

    private static int grace(Version version) {
        return version.review().grace();
    }

    private static Course after(Verdict verdict, Course course, LocalDate day, int grace) {
        return switch (verdict) {
            case Stays stays -> course.staying(day, stays.below());
            case Rises rises -> course.at(new DatedTier(rises.to().code(), day));
            case Falls falls -> course.at(new DatedTier(falls.to().code(), day.plusDays(grace)));
        };
    }

    private Map<UUID, LevelGrant> granted(UUID program, List<Enrolled> there, LocalDate day) {
        var ids = there.stream().map(Enrolled::partnerId).toArray(UUID[]::new);
        var found = new HashMap<UUID, LevelGrant>();
        for (var grant : grants.running(program, ids)) {
            if (!grant.from().isAfter(day)) found.putIfAbsent(grant.partnerId(), grant);
        }
        return found;
    }
}
