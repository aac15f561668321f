package dev.entente.enablement;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows what people can be certified in. */
@ApplicationScoped
@Transactional
public class ReadingPaths {

    @Inject
    CertificationPaths paths;

    /** By name, those that are retired last. */
    @Requires(EnablementPermissions.READ)
    public List<CertificationPath> all() {
        return paths.all();
    }

    @Requires(EnablementPermissions.READ)
    public CertificationPath open(String code) {
        return paths.byCode(code)
                .orElseThrow(() -> new Problem(
                        EnablementProblem.UNKNOWN_PATH, "Look for its code in the list of certification paths."));
    }
}
