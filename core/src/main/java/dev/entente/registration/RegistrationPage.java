package dev.entente.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration with its meetings and the files that came with it. While it waits: which in line it is (null: nobody
 * stands before it), for the vendor what was found around it, and for its partner what stands in its way. While it protects:
 * until the end of which day it could be extended today, null where no longer than it does, and by which version its deal would be
 * paid and priced today, null where none is known. Where it ended: from which day on
 * its partner may register the customer again, null where today.
 */
public record RegistrationPage(
        Registration registration,
        List<RegistrationMeeting> meetings,
        List<EvidenceFile> evidence,
        @Nullable Integer place,
        List<Finding> findings,
        List<Block> blocks,
        List<RegistrationEdit> edits,
        @Nullable LocalDate extendable,
        @Nullable LocalDate again,
        @Nullable Applying applying) {

    /** A version of a program, by its code, and since when it holds: the one that it was approved under, or one that its deal follows. */
    public record Applying(String program, int number, LocalDate since) {}

    public RegistrationPage {
        meetings = List.copyOf(meetings);
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
        blocks = List.copyOf(blocks);
        edits = List.copyOf(edits);
    }
}
