package dev.entente.program;

import dev.entente.identity.Internal;
import dev.entente.lifecycle.Need;
import dev.entente.lifecycle.NeedAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who takes part in no program yet, and so is active in nothing. */
@Internal
@ApplicationScoped
class TakingPart implements NeedAnswer {

    @Inject
    LoadingEnrolments enrolments;

    @Override
    public Need need() {
        return Need.PROGRAM;
    }

    @Override
    public Map<UUID, List<String>> missing(Collection<UUID> partnerIds) {
        var enrolled = enrolments.of(partnerIds);
        var missing = new HashMap<UUID, List<String>>();
        for (var id : partnerIds) {
            if (!enrolled.containsKey(id)) missing.put(id, List.of("It takes part in no program; enrol it in one."));
        }
        return missing;
    }
}
