package dev.entente.quote;

import dev.entente.api.Unit;
import dev.entente.customer.MarkingAccounts;
import dev.entente.customer.NamedCustomer;
import dev.entente.deal.ReadingDeals;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.problem.Problem;
import dev.entente.rate.FindingRates;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what rules of approval ask of an offer, with the vendor's reach: costs and strategic accounts are the vendor's alone. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WeighingOffers {

    @Inject
    CostingPieces costs;

    @Inject
    FindingRates rates;

    @Inject
    MarkingAccounts accounts;

    @Inject
    ReadingDeals deals;

    @Inject
    Partners partners;

    @Inject
    CurrentTenant tenant;

    /** What is not known is left out. */
    Map<String, String> facts(Offer offer) {
        var facts = new HashMap<String, String>();
        put(facts, QuoteFacts.DISCOUNT, Margin.off(offer.list(), offer.net()));
        put(facts, QuoteFacts.SPECIAL, Margin.off(offer.usual(), offer.net()));
        put(facts, QuoteFacts.MARGIN, margin(offer));
        put(facts, QuoteFacts.SIZE, size(offer));
        put(facts, QuoteFacts.MOTION, offer.motion());
        put(facts, QuoteFacts.KIND, offer.kind().name().toLowerCase(Locale.ROOT));
        put(facts, QuoteFacts.REGION, offer.region());
        put(facts, QuoteFacts.SEGMENT, offer.segment());
        put(
                facts,
                QuoteFacts.PARTNER,
                offer.partnerId() == null
                        ? null
                        : partners.byId(offer.partnerId()).map(Partner::code).orElse(null));
        var account = account(offer);
        put(facts, QuoteFacts.ACCOUNT, account.map(NamedCustomer::nameKey).orElse(null));
        boolean isStrategic = account.flatMap(accounts::find).isPresent();
        put(facts, QuoteFacts.STRATEGIC, String.valueOf(isStrategic));
        return facts;
    }

    /** In percent; empty where a cost is not known. */
    Optional<BigDecimal> margin(Offer offer) {
        var skus = offer.lines().stream().map(PricedLine::sku).toList();
        return Margin.of(offer.lines(), costs.on(offer.day(), offer.unit(), skus));
    }

    private Optional<BigDecimal> size(Offer offer) {
        var own = Unit.currency(tenant.get().currency().getCurrencyCode());
        if (offer.unit().equals(own)) return Optional.of(offer.net().value());
        return rates.find(List.of(offer.unit()), own, offer.day(), FindingRates.USUAL_DAYS)
                .getOrDefault(offer.unit(), Optional.empty())
                .map(rate -> rate.of(offer.net()).value());
    }

    private Optional<NamedCustomer> account(Offer offer) {
        var domain = offer.dealId() == null
                ? null
                : deals.open(offer.dealId()).deal().domain();
        try {
            return Optional.of(new NamedCustomer(offer.customer(), domain));
        } catch (Problem withoutLetters) {
            return Optional.empty();
        }
    }

    private static void put(Map<String, String> facts, String name, Optional<BigDecimal> value) {
        value.ifPresent(number -> facts.put(name, number.toPlainString()));
    }

    private static void put(Map<String, String> facts, String name, @Nullable String value) {
        if (value != null) facts.put(name, value);
    }
}
