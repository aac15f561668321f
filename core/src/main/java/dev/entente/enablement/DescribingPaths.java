package dev.entente.enablement;

import dev.entente.audit.Audit;
import dev.entente.enablement.CertificationPath.Description;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Adds certification paths, renames and retires them; saying the same again changes nothing. */
@ApplicationScoped
@Transactional
public class DescribingPaths {

    private static final int MOST = 500;

    @Inject
    CertificationPaths paths;

    @Inject
    Audit audit;

    @Requires(EnablementPermissions.DESCRIBE)
    public CertificationPath describe(Description said) {
        return paths.byCode(said.code()).map(known -> change(known, said)).orElseGet(() -> add(said));
    }

    private CertificationPath add(Description said) {
        if (paths.count() >= MOST) {
            throw new Problem(EnablementProblem.TOO_MANY_PATHS, "Give one that is not used any more another name.");
        }
        var path = new CertificationPath(said);
        Broken.told(
                () -> paths.insert(path),
                () -> new Problem(EnablementProblem.ADDED_MEANWHILE, "Send it again to change it."),
                "certification_path_tenant_id_code_key");
        audit.record("certification-path.added", "certification-path", path.id(), null, said);
        return path;
    }

    private CertificationPath change(CertificationPath path, Description said) {
        var before = path.description();
        if (before.equals(said)) return path;
        path.become(said);
        paths.update(path);
        audit.record("certification-path.changed", "certification-path", path.id(), before, said);
        return path;
    }
}
