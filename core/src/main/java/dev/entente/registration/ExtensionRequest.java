package dev.entente.registration;

import dev.entente.problem.Findings;
import java.time.Instant;
import java.time.LocalDate;

/** That a partner asks for a protection to last longer: until the end of which day, why, and since when. */
public record ExtensionRequest(LocalDate last, String because, Instant at) {

    /** What speaks against a new last day of a protection, of which the policy in force would give one until the end of the latest. */
    static Findings findings(Protection protection, LocalDate last, String because, LocalDate latest) {
        var findings = new Findings().line("/reason", because, 500);
        if (!last.isAfter(protection.last())) findings.add("/last", "Use a day after " + protection.last());
        if (last.isAfter(latest)) findings.add("/last", "The program protects until " + latest + " at most");
        return findings;
    }
}
