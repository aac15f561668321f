package dev.entente.ui.registration;

import dev.entente.program.Offer;
import dev.entente.program.ReadingEnrolments;
import dev.entente.program.ReadingPrograms;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The motions of the programs that the visitor's partner is in. */
@Dependent
public class Ways {

    @Inject
    ReadingEnrolments enrolments;

    @Inject
    ReadingPrograms programs;

    @Inject
    Visit visit;

    /** At least one: where no program says anything, the partner resells. */
    List<Way> own() {
        var ways = new ArrayList<Way>();
        visit.partner()
                .map(partner -> enrolments.of(partner.id()))
                .orElse(List.of())
                .forEach(row -> programs.open(row.program())
                        .inForce()
                        .ifPresent(version ->
                                version.offers().forEach(offer -> ways.add(way(offer, row.program(), row.name())))));
        return ways.isEmpty() ? List.of(new Way("resell", null, "Resell")) : List.copyOf(ways);
    }

    private static Way way(Offer offer, String program, String name) {
        return new Way(offer.motion(), program, offer.name() + " (" + name + ")");
    }
}
