package dev.entente.lead;

import dev.entente.clock.Occasion;
import dev.entente.clock.Occasions;
import dev.entente.clock.RunningClocks;
import dev.entente.clock.Side;
import dev.entente.clock.Subject;
import dev.entente.clock.Within;
import dev.entente.clock.Within.Counted;
import dev.entente.deal.DealPermissions;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What each side may promise of leads: the first touch of one that the other gave it (until when is said by the routing, and kept with
 * each), and the first call of one that was accepted.
 */
@Internal
@ApplicationScoped
class LeadPromises implements Occasions {

    private static final String TOUCH = "lead.touch";
    private static final String CALL = "lead.call";
    private static final String OWN_CALL = "lead.own-call";
    private static final String ANSWER = "lead.answer";

    private static final Set<Role> VENDORS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.SALES);

    @Inject
    RunningClocks clocks;

    @Override
    public List<Occasion> occasions() {
        return List.of(
                new Occasion(
                        TOUCH,
                        "First touch of a lead",
                        "a lead is offered to the partner",
                        "it is accepted or declined",
                        Side.PARTNER,
                        Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_SELLER),
                        DealPermissions.READ,
                        null,
                        "leads"),
                new Occasion(
                        CALL,
                        "First call after a lead is accepted",
                        "the partner accepts the lead, and reads whom to call",
                        "the company was spoken to, or the lead became a deal",
                        Side.PARTNER,
                        Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_SELLER),
                        DealPermissions.READ,
                        new Within(5, Counted.BUSINESS_DAYS),
                        "leads"),
                new Occasion(
                        OWN_CALL,
                        "First call after a partner\u2019s lead is accepted",
                        "the vendor accepts a lead that a partner gave, and follows it up itself",
                        "the company was spoken to, or the lead became a deal",
                        Side.VENDOR,
                        VENDORS,
                        LeadPermissions.READ,
                        new Within(5, Counted.BUSINESS_DAYS),
                        "leads"),
                new Occasion(
                        ANSWER,
                        "Answer to a partner\u2019s lead",
                        "a partner gives the vendor a lead",
                        "it is accepted, passed on or closed",
                        Side.VENDOR,
                        VENDORS,
                        LeadPermissions.READ,
                        null,
                        "leads"));
    }

    void on(@Observes LeadChanged event) {
        var lead = event.lead();
        var share = event.share();
        switch (event.what()) {
            case OFFERED -> {
                if (share != null) clocks.start(TOUCH, subject(share));
                clocks.drop(OWN_CALL, lead.id());
                clocks.stop(ANSWER, lead.id());
            }
            case GIVEN -> {
                if (share != null) clocks.start(ANSWER, subject(share));
            }
            case ACCEPTED -> {
                clocks.stop(TOUCH, lead.id());
                clocks.stop(ANSWER, lead.id());
                if (share != null) clocks.start(share.role() == LeadShare.Role.GAVE ? OWN_CALL : CALL, accepted(share));
            }
            case DECLINED -> {
                clocks.stop(TOUCH, lead.id());
                clocks.stop(ANSWER, lead.id());
                clocks.drop(CALL, lead.id());
            }
            case CLOSED -> {
                clocks.drop(TOUCH, lead.id());
                clocks.drop(CALL, lead.id());
                clocks.drop(OWN_CALL, lead.id());
                clocks.stop(ANSWER, lead.id());
            }
            case LAPSED, RECALLED -> {
                clocks.drop(TOUCH, lead.id());
                clocks.drop(CALL, lead.id());
            }
            case WORKED -> called(lead);
            case CONVERTED -> {
                called(lead);
                clocks.stop(ANSWER, lead.id());
            }
            // Where the vendor had accepted it, it does not follow it up itself any more.
            case QUEUED -> clocks.drop(OWN_CALL, lead.id());
        }
    }

    private void called(Lead lead) {
        clocks.stop(CALL, lead.id());
        clocks.stop(OWN_CALL, lead.id());
    }

    private static Subject accepted(LeadShare share) {
        var at = Objects.requireNonNull(share.answeredAt());
        return new Subject(share.partnerId(), share.leadId(), words(share), at);
    }

    // Which company it is about is not told before it is accepted.
    private static Subject subject(LeadShare share) {
        return new Subject(share.partnerId(), share.leadId(), words(share), share.offeredAt(), share.dueAt());
    }

    private static String words(LeadShare share) {
        return share.number() + (share.product().isEmpty() ? "" : ", " + share.product());
    }
}
