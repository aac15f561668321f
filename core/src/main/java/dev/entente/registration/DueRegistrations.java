package dev.entente.registration;

import dev.entente.deal.FindingDeals;
import dev.entente.deal.Stage;
import dev.entente.identity.Internal;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** What is due for registrations. Each looks at how things stand, and does nothing where they have changed. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DueRegistrations {

    @Inject
    Registrations registrations;

    @Inject
    StoredRegistrations stored;

    @Inject
    RegistrationPromises promises;

    @Inject
    FindingDeals deals;

    @Inject
    CurrentTenant tenant;

    void lapse(UUID id) {
        registrations.byId(id).ifPresent(stored::lapse);
    }

    /** Once for each day of reminding; of several that were missed, the last alone. */
    void remind(UUID id) {
        var registration = registrations.byId(id).orElse(null);
        if (registration == null || registration.state() != State.APPROVED) return;
        var protection = registration.protection();
        var today = tenant.today();
        var due = protection == null ? null : protection.reminderDue(today).orElse(null);
        if (due == null || registration.remindedOn != null && !registration.remindedOn.isBefore(due)) return;
        var before = StoredRegistrations.view(registration);
        registration.remindedOn = today;
        stored.changed("registration.reminded", before, registration, What.REMINDED);
    }

    /** One that ended makes way for the next in line; one that has its protection back is in the way again. */
    void reconsider(UUID id) {
        registrations.byId(id).ifPresent(it -> {
            if (it.state() == State.APPROVED && it.heldOn(tenant.today())) {
                promises.standBehind(it);
                stored.shut(it);
                return;
            }
            if (it.state() == State.CONVERTED) stored.overtaken(it);
            stored.after(it);
        });
    }

    /** What the deal is now counts: it may be open again, and have its registration back. */
    void lost(UUID dealId) {
        if (deals.byId(dealId).filter(deal -> deal.stage() == Stage.LOST).isEmpty()) return;
        registrations.approvedFor(new UUID[] {dealId}).forEach(held -> stored.lost(held, null));
    }
}
