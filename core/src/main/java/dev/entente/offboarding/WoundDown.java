package dev.entente.offboarding;

import dev.entente.identity.Internal;
import dev.entente.lifecycle.Need;
import dev.entente.lifecycle.NeedAnswer;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What keeps partnerships from ending. */
@Internal
@ApplicationScoped
class WoundDown implements NeedAnswer {

    @Inject
    Gathering gathering;

    @Inject
    CurrentTenant tenant;

    @Override
    public Need need() {
        return Need.WIND_DOWN;
    }

    @Override
    public Map<UUID, List<String>> missing(Collection<UUID> partnerIds) {
        var missing = new HashMap<UUID, List<String>>();
        gathering
                .of(partnerIds)
                .forEach((id, windDown) -> missing.put(id, windDown.leaving().missing(tenant.today())));
        return missing;
    }
}
