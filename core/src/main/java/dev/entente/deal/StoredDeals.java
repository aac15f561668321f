package dev.entente.deal;

import dev.entente.audit.Audit;
import dev.entente.customer.Customer;
import dev.entente.customer.KnowingCustomers;
import dev.entente.customer.NamedCustomer;
import dev.entente.identity.Internal;
import dev.entente.partner.Partners;
import dev.entente.problem.Problem;
import dev.entente.tenant.Bulk;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deals with all that belongs to them, as they are read and written. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredDeals {

    @Inject
    Deals deals;

    @Inject
    DealParts parts;

    @Inject
    Partners partners;

    @Inject
    KnowingCustomers customers;

    @Inject
    Bulk bulk;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<DealsMoved> moved;

    @Inject
    Event<DealsHandedOver> handed;

    /** The deal as it was seen (without a revision: as it stands); a problem when there is none, or when it has changed since. */
    Deal seen(UUID id, @Nullable Integer revision) {
        var deal = deals.byId(id).orElseThrow(StoredDeals::unknown);
        if (revision != null && deal.revision() != revision) throw meanwhile();
        return deal;
    }

    /** Only the vendor reaches customers. */
    Customer customer(NamedCustomer named) {
        var known = customers.know(List.of(named)).get(named);
        if (known == null) throw new IllegalStateException("The customer is not known after all");
        return known;
    }

    void refuseUnknownPartner(@Nullable UUID partnerId) {
        if (partnerId == null || partners.byId(partnerId).isPresent()) return;
        throw Problem.field(DealProblem.UNCLEAR_DEAL, "/partner", "There is no such partner");
    }

    void refuseUnknownInfluence(@Nullable SharedFields shared) {
        var partner = shared == null ? null : shared.influencedBy();
        if (partner == null || partners.byId(partner).isPresent()) return;
        throw Problem.field(DealProblem.UNCLEAR_DEAL, "/shared/influencedBy", "There is no such partner");
    }

    void replaceLines(Deal deal, List<DealItem> items) {
        parts.deleteLinesOf(deal.id());
        if (!items.isEmpty()) parts.insertLines(DealLine.of(deal, items));
    }

    List<DealItem> lines(UUID dealId) {
        return parts.linesOf(dealId).stream().map(DealLine::item).toList();
    }

    void replaceTokens(Deal deal) {
        parts.deleteTokensOf(deal.id());
        bulk.insert(DealToken.of(deal));
    }

    /** Keeps the step from a stage to the deal's own, and tells whoever listens. */
    void moved(Deal deal, @Nullable Stage before, @Nullable String note) {
        var move = new DealMove(deal, before, note, clock.instant());
        parts.insertMoves(List.of(move));
        moved.fire(new DealsMoved(List.of(new DealMoved(deal, move))));
    }

    /** Tells whoever listens that another side or partner leads it now. */
    void handed(Deal deal, @Nullable UUID from) {
        handed.fire(DealsHandedOver.of(deal, from));
    }

    void update(Deal deal) {
        try {
            deals.update(deal);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
    }

    void record(String action, @Nullable Map<String, Object> before, Deal deal) {
        audit.record(action, "deal", deal.id(), before, view(deal));
    }

    /** What the trail shows of a deal. */
    static Map<String, Object> view(Deal deal) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", deal.number());
        view.put("name", deal.name());
        view.put("customer", deal.customerName());
        view.put("stage", deal.stage().name());
        view.put("amount", deal.amount().toString());
        view.put("motion", deal.motion());
        putIfSaid(view, "partner", deal.partnerId());
        putIfSaid(view, "program", deal.program());
        putIfSaid(view, "expectedClose", deal.expectedClose());
        putIfSaid(view, "owner", deal.ownerId());
        putIfSaid(view, "nextStep", deal.nextStep());
        putIfSaid(view, "nextStepOn", deal.nextStepOn());
        putIfSaid(view, "blockers", deal.blockers());
        var shared = SharedFields.read(deal.shared);
        if (!shared.equals(SharedFields.NONE)) view.put("shared", shared);
        putIfSaid(view, "closedOn", deal.closedOn());
        putIfSaid(view, "because", deal.closedBecause());
        return view;
    }

    private static void putIfSaid(Map<String, Object> view, String name, @Nullable Object value) {
        if (value != null) view.put(name, value.toString());
    }

    static Problem unknown() {
        return new Problem(DealProblem.UNKNOWN_DEAL, "Look for it in the list of deals.");
    }

    static Problem meanwhile() {
        return new Problem(DealProblem.DEAL_CHANGED_MEANWHILE, "Look at it again, and change what you see then.");
    }
}
