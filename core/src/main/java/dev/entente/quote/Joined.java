package dev.entente.quote;

import dev.entente.program.Business;
import dev.entente.program.Enrolled;
import dev.entente.program.Pricing;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The program by which a partner gets prices for a motion on a day, how it takes part, and why the version is an older one (null: it is
 * the one of the day). A pure choice.
 */
record Joined(
        PublishedProgram program,
        Version version,
        Enrolled enrolled,
        @Nullable String older) {

    /**
     * Of the programs that the partner is in on the day: the one that says how the motion is priced, or else the one with an
     * offer for it, or else the first by code; empty where it is in none.
     */
    static Optional<Joined> of(
            List<PublishedProgram> programs, List<Enrolled> enrolled, String motion, LocalDate day, Business business) {
        return programs.stream()
                .flatMap(program -> enrolled.stream()
                        .filter(each -> each.programId().equals(program.id()) && each.isOn(day))
                        .flatMap(each -> program.inForce(day, business).stream()
                                .map(version -> new Joined(
                                        program,
                                        version,
                                        each,
                                        program.whyOlder(day, business).orElse(null)))))
                .min(Comparator.comparing((Joined each) -> !each.prices(motion))
                        .thenComparing(each -> each.version().offer(motion).isEmpty())
                        .thenComparing(each -> each.program().code()));
    }

    private boolean prices(String motion) {
        return version.pricing().stream().anyMatch(pricing -> pricing.motion().equals(motion));
    }

    Pricing pricing(String motion) {
        return version.pricing(motion);
    }

    /** The tier that it was given, or the program's lowest; null where there is none. */
    @Nullable
    String tierOn(LocalDate day) {
        return enrolled.tierOn(day)
                .orElseGet(() -> version.tiers().isEmpty()
                        ? null
                        : version.tiers().getFirst().code());
    }
}
