package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Ends all registrations of a partner that leaves, as if it had withdrawn them; whoever stands in line behind is looked at. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EndingRegistrations {

    private static final int MOST = 1_000;

    @Inject
    Registrations registrations;

    @Inject
    StoredRegistrations stored;

    @Inject
    CurrentTenant tenant;

    /** How many ended; where there are very many, the oldest of them, and the rest when it is asked for again. */
    public int endAll(UUID partnerId, String reason) {
        var open = registrations.after(StoredRegistrations.ALIVE, partnerId, new UUID(0, 0), Limit.of(MOST));
        for (var registration : open) {
            var before = StoredRegistrations.view(registration);
            registration.end(State.WITHDRAWN, tenant.today(), reason);
            stored.changed("registration.withdrawn", before, registration, What.WITHDRAWN);
        }
        return open.size();
    }
}
