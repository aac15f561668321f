package dev.entente.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration with its meetings and the files that came with it. While it waits: which in line it is (null: nobody
 * stands before it), and for the vendor what was found around it.
 */
public record RegistrationPage(
        Registration registration,
        List<RegistrationMeeting> meetings,
        List<EvidenceFile> evidence,
        @Nullable Integer place,
        List<Finding> findings) {

    public RegistrationPage {
        meetings = List.copyOf(meetings);
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }
}
