package dev.entente.program;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says whether somebody else has to approve a program version before it is published. */
@ApplicationScoped
@Transactional
public class SettingReviews {

    @Inject
    ProgramVersions versions;

    @Inject
    Audit audit;

    /** What the tenant has said; nobody has to approve, where it has said nothing. */
    @Requires(ProgramPermissions.READ)
    public boolean isRequired() {
        return versions.versionReview().map(VersionReview::isRequired).orElse(false);
    }

    @Requires(ProgramPermissions.PUBLISH)
    public void require(boolean required) {
        boolean before = isRequired();
        if (before == required) return;
        var tenant = Scope.current().tenantId();
        versions.setVersionReview(tenant, VersionReview.id(tenant), required);
        record Said(boolean required) {}
        audit.record("version-review.set", "program", VersionReview.id(tenant), new Said(before), new Said(required));
    }
}
