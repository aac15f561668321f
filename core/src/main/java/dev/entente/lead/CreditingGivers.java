package dev.entente.lead;

import dev.entente.attribution.StatingEvidence;
import dev.entente.deal.FindingDeals;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.Evidence.Part;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleReport;
import dev.entente.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/**
 * Credits the partner that gave a lead which another one sold: its claim stands on the deal's sale, as a referral whatever
 * the sale is, so that its fee is worked out like any other. Whoever sells what it gave itself is named by the sale already.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class CreditingGivers {

    private static final String SOURCE = "deal";

    @Inject
    Leads leads;

    @Inject
    StoredLeads stored;

    @Inject
    FindingDeals deals;

    @Inject
    Sales sales;

    @Inject
    StatingEvidence evidence;

    @Inject
    Partners partners;

    @Inject
    LeadNews news;

    void credit(UUID dealId) {
        for (var each : leads.ofDeal(dealId)) {
            if (each.givenBy() == null) continue;
            // A deal is won again when it is corrected: of two at once the second sees what the first stated.
            var lead = stored.turn(each.id());
            var giver = lead.givenBy();
            if (giver != null) credit(lead, giver, dealId);
        }
    }

    private void credit(Lead lead, UUID giver, UUID dealId) {
        var deal = deals.byId(dealId).orElse(null);
        if (deal == null || giver.equals(deal.partnerId())) return;
        var sale = Sale.idOf(new SaleReport.Name(SOURCE, deal.number()));
        if (sales.current(sale).filter(each -> !each.isWithdrawn()).isEmpty()) return;
        var stated = evidence.claims(sale);
        boolean isStated = stated.stream()
                .anyMatch(each -> each.partnerId().equals(giver) && LeadProfile.REFERRAL.equals(each.motion()));
        var code = partners.byId(giver).map(Partner::code).orElse(null);
        if (isStated || code == null) return;
        // Nothing changes by trying again: somebody has to make room.
        if (stated.size() >= StatingEvidence.MOST_CLAIMS) {
            news.uncredited(lead);
            return;
        }
        evidence.claim(sale, new Claim(code, Part.INFLUENCED, null, null, null, null, LeadProfile.REFERRAL));
    }
}
