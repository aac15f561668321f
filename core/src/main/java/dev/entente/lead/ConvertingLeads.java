package dev.entente.lead;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.deal.BringingDeals;
import dev.entente.deal.Deal;
import dev.entente.deal.DealProfile;
import dev.entente.deal.OpeningDeals.NewDeal;
import dev.entente.deal.Origin;
import dev.entente.identity.Internal;
import dev.entente.lead.LeadChanged.What;
import dev.entente.milestone.MilestoneReport;
import dev.entente.milestone.TakingMilestones;
import dev.entente.milestone.TakingMilestones.Outcome;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/**
 * Turns leads into what they became: a deal that a partner leads; or, where a referral fee is agreed for a lead of the vendor's
 * that a technology partner sold its own product to, the milestone that the fee is worked out of. What a partner gave earns by
 * the motion of the deal's sale, or by a claim on it where another partner sells.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConvertingLeads {

    private static final String SOURCE = "lead";

    @Inject
    StoredLeads stored;

    @Inject
    BringingDeals deals;

    @Inject
    TakingMilestones milestones;

    @Inject
    Partners partners;

    @Inject
    CurrentTenant tenant;

    Deal toDeal(Lead lead, UUID partner, Conversion said) {
        var profile = lead.profile();
        var name = said.name() == null || said.name().isBlank() ? named(profile) : said.name();
        var deal = deals.bring(List.of(new NewDeal(
                        partner.equals(lead.givenBy()) ? Origin.PARTNER : Origin.VENDOR,
                        new DealProfile(
                                partner,
                                profile.company(),
                                profile.domain().isEmpty() ? null : profile.domain(),
                                name,
                                motion(lead, partner),
                                said.program(),
                                Route.DIRECT,
                                amount(profile, said),
                                said.expectedClose(),
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                null))))
                .getFirst();
        lead.dealId = deal.id();
        end(lead);
        return deal;
    }

    // What one partner referred, another one resells: each earns by what it did.
    private static String motion(Lead lead, UUID partner) {
        var motion = lead.profile().motion();
        boolean isAnothers = lead.givenBy() != null && !partner.equals(lead.givenBy());
        return isAnothers && motion.equals(LeadProfile.REFERRAL) ? LeadProfile.RESELL : motion;
    }

    private static String named(LeadProfile profile) {
        return profile.product().isEmpty() ? profile.company() : profile.product() + " for " + profile.company();
    }

    /** The partner sold its own product to a company that the vendor named: it owes the fee, once. */
    void toMilestone(Lead lead, UUID partner, Conversion said) {
        var profile = lead.profile();
        var code = partners.byId(partner).map(Partner::code).orElseThrow();
        var on = said.soldOn() == null ? tenant.today() : said.soldOn();
        var report = new MilestoneReport(
                SOURCE,
                lead.number(),
                on,
                code,
                said.program(),
                profile.motion(),
                profile.company(),
                amount(profile, said));
        if (milestones.take(List.of(report)).getFirst() instanceof Outcome.Refused refused) throw refused.problem();
        end(lead);
    }

    /** The partner registered the company, and that was approved for this deal. */
    void toRegistration(Lead lead, String number, UUID deal) {
        lead.registration = number;
        lead.dealId = deal;
        end(lead);
    }

    private void end(Lead lead) {
        var before = StoredLeads.view(lead);
        lead.ends(Lead.State.CONVERTED, "");
        stored.write(lead, before, "lead.converted");
        stored.tell(lead, stored.current(lead).orElse(null), What.CONVERTED);
    }

    private static Amount amount(LeadProfile profile, Conversion said) {
        var amount = said.amount() == null ? profile.worth() : said.amount();
        if (amount == null)
            throw Problem.field(LeadProblem.UNCLEAR_ANSWER, "/amount", "Say for how much, such as 12000.00 EUR");
        return amount;
    }
}
