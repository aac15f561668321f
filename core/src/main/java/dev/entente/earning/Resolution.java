package dev.entente.earning;

import dev.entente.api.DateRange;
import dev.entente.program.Business;
import dev.entente.program.Business.Approved;
import dev.entente.program.Enrolled;
import dev.entente.program.Offer;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which terms apply to a partner, a motion and a day, and why: a pure function. It never guesses. */
sealed interface Resolution {

    /** One offer applies; with the registration where that is why it is one of an older version (null: it makes no difference). */
    record Found(
            PublishedProgram program,
            Version version,
            Offer offer,
            Enrolled enrolled,
            @Nullable Approved approved) implements Resolution {

        Found(PublishedProgram program, Version version, Offer offer, Enrolled enrolled) {
            this(program, version, offer, enrolled, null);
        }

        /** The partner's tier on a day: the one it was given, or the program's lowest; null where it has none. */
        @Nullable
        String tierOn(LocalDate day) {
            var given = enrolled.tierOn(day);
            if (given.isPresent()) return given.get();
            return version.tiers().isEmpty() ? null : version.tiers().getFirst().code();
        }
    }

    /** How the reason ends where two programs have an offer. */
    String NAME_IT = "; the sale has to name its program";

    /** A partner's part in a program, and the days on which it earns nothing whatever it sells. */
    record Part(PublishedProgram program, Enrolled enrolled, List<DateRange> pauses) {

        Part(PublishedProgram program, Enrolled enrolled) {
            this(program, enrolled, List.of());
        }

        boolean isPausedOn(LocalDate day) {
            return pauses.stream().anyMatch(pause -> pause.contains(day));
        }
    }

    /** None applies, or more than one: a person decides. */
    record Open(String because) implements Resolution {}

    /** The programs are the ones the partner was ever enrolled in; only the named one counts where one is named. */
    static Resolution of(LocalDate day, String motion, @Nullable String named, List<Part> parts) {
        return of(day, Business.NEW, motion, named, parts);
    }

    /** The same for business that may have begun before, and keep older terms. */
    static Resolution of(LocalDate day, Business business, String motion, @Nullable String named, List<Part> parts) {
        var candidates = parts.stream()
                .filter(part -> named == null || part.program().code().equals(named))
                .sorted(Comparator.comparing(part -> part.program().code())) // the same words whenever it is asked
                .toList();
        if (candidates.isEmpty()) {
            return new Open(
                    named == null
                            ? "The partner is not enrolled in a program"
                            : "The partner is not enrolled in the program " + named);
        }
        if (candidates.getFirst().isPausedOn(day))
            return new Open("The partner was suspended or gone on " + day + "; lift the suspension if it is to earn");
        return among(day, business, motion, candidates);
    }

    private static Resolution among(LocalDate day, Business business, String motion, List<Part> candidates) {
        var found = new ArrayList<Found>();
        var reasons = new ArrayList<String>();
        for (var part : candidates) {
            switch (in(day, business, motion, part)) {
                case Found one -> found.add(one);
                case Open open -> reasons.add(open.because());
            }
        }
        if (found.size() == 1) return found.getFirst();
        if (found.isEmpty()) return new Open(String.join("; ", reasons));
        return new Open("Both " + found.get(0).program().name() + " and "
                + found.get(1).program().name() + " have an offer for the motion " + motion + NAME_IT);
    }

    private static Resolution in(LocalDate day, Business business, String motion, Part part) {
        var program = part.program();
        var enrolled = part.enrolled();
        var version = program.inForce(day, business);
        if (version.isEmpty())
            return new Open("No version of the program " + program.name() + " was in force on " + day);
        if (!enrolled.isOn(day)) {
            return new Open(
                    "The partner was enrolled in " + program.name() + " on " + enrolled.since() + ", after " + day);
        }
        var offer = version.get().offer(motion);
        if (offer.isPresent()) {
            var approved = business.approved();
            boolean decides = approved != null && !version.equals(program.inForce(day, business.unregistered()));
            return new Found(program, version.get(), offer.get(), enrolled, decides ? approved : null);
        }
        return new Open("The program " + program.name() + " has no offer for the motion " + motion + " on " + day);
    }
}
