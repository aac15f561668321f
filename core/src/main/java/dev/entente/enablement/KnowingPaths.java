package dev.entente.enablement;

import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which certification paths there are, for whoever lets somebody name them. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnowingPaths {

    @Inject
    CertificationPaths paths;

    /** What each is called, by code; those that are retired are left out. */
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (var path : paths.all()) if (!path.isRetired()) names.put(path.code(), path.name());
        return names;
    }
}
