package dev.entente.deal;

import dev.entente.activity.Activity;
import dev.entente.activity.Activity.New;
import dev.entente.activity.Activity.Place;
import dev.entente.activity.ActivityPermissions;
import dev.entente.activity.ReadingActivities;
import dev.entente.activity.RecordingActivities;
import dev.entente.identity.Access;
import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Writes down what was said and done on deals, and shows it. The day of the next step that somebody says there becomes the deal's
 * where none is written on it.
 */
@ApplicationScoped
@Transactional
public class NotingDeals {

    @Inject
    Deals deals;

    @Inject
    StoredDeals stored;

    @Inject
    RecordingActivities recording;

    @Inject
    ReadingActivities reading;

    @Inject
    Access access;

    /** Newest first, behind this place; a partner's member finds what is shared with that partner. */
    @Requires(ActivityPermissions.READ)
    public List<Activity> on(UUID dealId, Place behind, int limit) {
        var deal = deals.byId(dealId).orElseThrow(StoredDeals::unknown);
        return reading.of("deal", deal.id(), behind, limit);
    }

    /** What is said of a deal; where no partner leads it, nobody but the vendor reads it. */
    @Requires(ActivityPermissions.RECORD)
    public Activity note(UUID dealId, Noted said) {
        var deal = deals.byId(dealId).orElseThrow(StoredDeals::unknown);
        var partner = deal.partnerId();
        var activity = recording.record(new New(
                "deal",
                dealId,
                partner,
                said.kind(),
                said.at(),
                said.words(),
                said.shared() && partner != null,
                said.details()));
        var next = said.details().nextStepOn();
        if (next != null) follow(deal, next);
        return activity;
    }

    // Where a next step is written on the deal, its day is that step's own.
    private void follow(Deal deal, LocalDate next) {
        if (deal.nextStep() != null) return;
        if (!deal.stage().isOpen() || next.equals(deal.nextStepOn()) || !access.may(DealPermissions.CHANGE)) return;
        var before = StoredDeals.view(deal);
        deal.nextStepOn = next;
        stored.update(deal);
        stored.record("deal.changed", before, deal);
    }

    /** Takes back what one has recorded oneself; the deal's next step stays. */
    @Requires(ActivityPermissions.RECORD)
    public void withdraw(UUID dealId, UUID id) {
        recording.withdraw(deals.byId(dealId).orElseThrow(StoredDeals::unknown).id(), id);
    }
}
