package dev.entente.ui.enablement;

import dev.entente.enablement.CertificationPath;
import dev.entente.enablement.CertifyingPeople;
import dev.entente.enablement.DescribingPaths;
import dev.entente.enablement.EnablementPermissions;
import dev.entente.enablement.ReadingCertifications;
import dev.entente.enablement.ReadingPaths;
import dev.entente.export.ExportingLists;
import dev.entente.partner.ReadingContacts;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What pages about certifications ask and tell. */
@Dependent
public class CertifiedDesk {

    @Inject
    ReadingCertifications reading;

    @Inject
    CertifyingPeople certifying;

    @Inject
    ExportingLists lists;

    @Inject
    ReadingPaths paths;

    @Inject
    DescribingPaths describing;

    @Inject
    ReadingContacts contacts;

    @Inject
    Visit visit;

    @Inject
    Today today;

    /** The certified people of a partner, to be added to and corrected by whoever may; what was done can be taken back. */
    public CertifiedPanel people(UUID partnerId, Undo undo) {
        return new CertifiedPanel(partnerId, this, undo);
    }

    /** What people of any partner can be certified in. */
    public PathsPanel paths(Undo undo) {
        return new PathsPanel(this, undo);
    }

    /** Whether whoever looks may say what people can be certified in. */
    public boolean mayDescribe() {
        return visit.may(EnablementPermissions.DESCRIBE);
    }

    boolean mayCertify() {
        return visit.may(EnablementPermissions.CERTIFY);
    }

    /** The names of paths by their codes. */
    Map<String, String> names() {
        return paths.all().stream().collect(Collectors.toMap(CertificationPath::code, CertificationPath::name));
    }
}
