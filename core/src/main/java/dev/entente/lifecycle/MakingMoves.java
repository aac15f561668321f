package dev.entente.lifecycle;

import static java.util.stream.Collectors.groupingBy;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.ClosingOrganisations;
import dev.entente.identity.Internal;
import dev.entente.lifecycle.MoveProposal.Course;
import dev.entente.lifecycle.MovingPartners.Wish;
import dev.entente.lifecycle.PartnersMoved.Moved;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.partner.Partners;
import dev.entente.problem.Problem;
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

/** Makes moves that were judged, with all that follows from them: as many questions however many partners are moved. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MakingMoves {

    @Inject
    Partners partners;

    @Inject
    PartnerMoves moves;

    @Inject
    MoveProposals proposals;

    @Inject
    ClosingOrganisations organisations;

    @Inject
    Pausing pausing;

    @Inject
    LifecycleNews news;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<PartnersMoved> moved;

    /** Of partners whose turns the caller has. */
    void make(List<Partner> some, Wish wish) {
        if (some.isEmpty()) return;
        some.stream().collect(groupingBy(Partner::state)).forEach((from, those) -> change(those, from, wish.to()));
        var made = some.stream().map(each -> new Moved(each, move(each, wish))).toList();
        var own = made.stream().map(Moved::move).toList();
        moves.insertAll(own);
        audit.recordAll(own.stream().map(MakingMoves::change).toList());
        pausing.moved(own, wish.lift());
        outdate(PartnersMoved.ids(made));
        organisations.open(made.stream()
                .filter(each -> each.move().from() == State.FORMER)
                .map(each -> each.partner().id())
                .toList());
        news.moved(made, wish.message());
        moved.fire(new PartnersMoved(made));
        if (wish.to() == State.FORMER) organisations.close(PartnersMoved.ids(made));
    }

    private void change(List<Partner> those, State from, State to) {
        if (partners.move(those.stream().map(Partner::id).toList(), from, to) < those.size())
            throw meanwhile(those.getFirst());
    }

    private PartnerMove move(Partner partner, Wish wish) {
        return new PartnerMove(
                partner.id(), partner.state(), wish.to(), wish.reason().strip(), wish.lastDay(), clock.instant());
    }

    private void outdate(List<UUID> partnerIds) {
        var open = proposals.openOfAll(partnerIds.toArray(UUID[]::new));
        open.forEach(proposal -> proposal.decide(Course.OUTDATED, null, clock.instant()));
        if (!open.isEmpty()) proposals.updateAll(open);
    }

    private static Change change(PartnerMove move) {
        var from = move.from();
        var before = from == null ? null : Map.of("state", from.code());
        return new Change("partner.moved", "partner", move.partnerId(), before, view(move));
    }

    private static Map<String, Object> view(PartnerMove move) {
        var view = new LinkedHashMap<String, Object>();
        view.put("state", move.to().code());
        view.put("reason", move.reason());
        if (move.lastDay() != null) view.put("lastDay", move.lastDay().toString());
        return view;
    }

    static Problem meanwhile(Partner partner) {
        var advice = partner.name() + " is " + Lifecycle.words(partner.state()) + " by now. Look at it again.";
        return new Problem(LifecycleProblem.PARTNER_MOVED_MEANWHILE, advice);
    }
}
