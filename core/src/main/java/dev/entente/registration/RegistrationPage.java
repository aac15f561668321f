package dev.entente.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration with its meetings. While it waits: which in line it is (null: nobody stands before it), and for the vendor
 * what was found around it.
 */
public record RegistrationPage(
        Registration registration,
        List<RegistrationMeeting> meetings,
        @Nullable Integer place,
        List<Finding> findings) {

    public RegistrationPage {
        meetings = List.copyOf(meetings);
        findings = List.copyOf(findings);
    }
}
