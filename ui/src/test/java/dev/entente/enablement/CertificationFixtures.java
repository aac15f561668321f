package dev.entente.enablement;

import dev.entente.enablement.Certification.Details;
import dev.entente.enablement.Certification.Revocation;
import dev.entente.enablement.Certification.State;
import dev.entente.enablement.CertificationPath.Description;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certifications as they are read. */
public final class CertificationFixtures {

    private CertificationFixtures() {}

    public static CertificationPath path(Description said) {
        return new CertificationPath(said);
    }

    public static Certification certification(UUID partnerId, Details said) {
        return new Certification(partnerId, said, StoredCertifications.person(said, List.of()));
    }

    public static Certification become(Certification one, Details said, @Nullable Revocation revocation) {
        one.become(new State(said, one.person, revocation));
        return one;
    }

    public static Details again(Details of, LocalDate from, @Nullable LocalDate until, String evidence) {
        return new Details(of.contact(), of.name(), of.email(), of.path(), from, until, evidence);
    }
}
