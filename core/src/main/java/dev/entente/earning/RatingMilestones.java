package dev.entente.earning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Booking.Changed;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Resolution.Found;
import dev.entente.earning.Resolution.Part;
import dev.entente.earning.Worked.Event;
import dev.entente.identity.Internal;
import dev.entente.measure.Place.Rank;
import dev.entente.milestone.Milestone;
import dev.entente.milestone.Milestones;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Works out what milestones and deliveries earn, and takes back what those earned that moved or were withdrawn. */
@Internal
@ApplicationScoped
class RatingMilestones {

    private static final String MOVED = "The milestone is another partner's now";
    private static final String GONE = "The milestone was withdrawn";

    @Inject
    Milestones milestones;

    @Inject
    LoadingFacts loading;

    @Inject
    Calculating calculating;

    @Inject
    Booking booking;

    @Inject
    Earnings earnings;

    @Inject
    CurrentTenant tenant;

    Changed rate(List<Milestone> batch, String reason) {
        return rate(batch, reason, false);
    }

    /** The same by the rates that are known now, whatever it was converted by before. */
    Changed again(List<Milestone> batch, String reason) {
        return rate(batch, reason, true);
    }

    private Changed rate(List<Milestone> batch, String reason, boolean anew) {
        if (batch.isEmpty()) return Changed.nothing();
        var kept = batch.stream().filter(each -> !each.isWithdrawn()).toList();
        var gone = booking.book(goneOf(batch), reason);
        return gone.and(booking.book(calculating.all(cases(kept, anew)), reason));
    }

    /** Those that count any of these days. */
    Changed refresh(Days days, String reason) {
        if (days.isEmpty()) return Changed.nothing();
        var ids = earnings.milestonesDepending(days.partners(), days.first(), days.last()).stream()
                .filter(row -> row.depends(days))
                .map(BookedEarning::sourceId)
                .distinct()
                .toArray(UUID[]::new);
        return ids.length == 0 ? Changed.nothing() : rate(milestones.byIds(ids), reason);
    }

    private List<Worked> goneOf(List<Milestone> batch) {
        var now = batch.stream().collect(toMap(Milestone::id, each -> each));
        var gone = new ArrayList<Worked>();
        for (var row : earnings.currentOf(now.keySet().toArray(UUID[]::new))) {
            var milestone = now.get(row.sourceId());
            if (milestone == null) continue;
            if (milestone.isWithdrawn()) gone.add(Worked.withdrawn(row, unit(milestone), GONE));
            else if (!milestone.partnerId().equals(row.partnerId()))
                gone.add(Worked.withdrawn(row, unit(milestone), MOVED));
        }
        return gone;
    }

    private Unit unit(Milestone milestone) {
        var services = milestone.services();
        return services == null ? Unit.currency(tenant.get().currency().getCurrencyCode()) : services.unit();
    }

    private List<Case> cases(List<Milestone> batch, boolean anew) {
        if (batch.isEmpty()) return List.of();
        var parts = loading.parts(
                batch.stream().map(Milestone::partnerId).distinct().toList());
        var rates = loading.conversions(batch, parts);
        var counted = anew ? rates.anew(ids(batch)) : rates;
        return batch.stream()
                .map(milestone -> prepare(milestone, parts.getOrDefault(milestone.partnerId(), List.of()), counted))
                .toList();
    }

    private static Set<UUID> ids(List<Milestone> batch) {
        return batch.stream().map(Milestone::id).collect(toSet());
    }

    /** What is asked for a milestone, or why nothing can be. */
    static Case prepare(Milestone milestone, List<Part> parts, Conversions rates) {
        var event = new Event(
                Source.MILESTONE,
                milestone.id(),
                milestone.revision(),
                milestone.partnerId(),
                milestone.on(),
                milestone.name(),
                milestone.document(),
                Rank.SALE,
                null,
                null);
        return switch (Resolution.of(milestone.on(), milestone.motion(), milestone.program(), parts)) {
            case Resolution.Open open -> new Case.Open(event, open.because());
            case Found found -> converted(milestone, event, found, rates);
        };
    }

    /** In the currency of its terms, as a sale is, or held for want of a rate. */
    private static Case converted(Milestone milestone, Event event, Found found, Conversions rates) {
        var what = what(milestone);
        var need = rates.of(milestone, found);
        if (need.isEmpty()) return new Case.Ready(event, what, found);
        var by = rates.by(need.get(), new Place(milestone.id(), milestone.partnerId()));
        if (by.isEmpty()) return new Case.Open(event, need.get().missing());
        return by.get().fits(what)
                ? new Case.Ready(event, what, found, by.get())
                : new Case.Open(event, by.get().tooLarge());
    }

    private static Occurrence what(Milestone milestone) {
        var services = milestone.services();
        return services == null
                ? new Reached(milestone.on(), milestone.name())
                : new Delivered(milestone.on(), milestone.name(), services);
    }
}
