package dev.entente.quote;

import dev.entente.deal.DealPermissions;
import dev.entente.deal.ReadingDeals;
import dev.entente.identity.Access;
import dev.entente.identity.Requires;
import dev.entente.partner.SearchTokens;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Says what there was with the customer of a quote before, as far as whoever asks may see it: a decision rests on it. */
@ApplicationScoped
@Transactional
@Requires(QuotePermissions.READ)
public class ReadingHistory {

    private static final int FEW = 10;

    @Inject
    Quotes quotes;

    @Inject
    ReadingDeals deals;

    @Inject
    Access access;

    public AccountHistory before(UUID id) {
        var quote = quotes.byId(id).orElseThrow(StoredQuotes::unknown);
        var customer = quote.customerName();
        var key = SearchTokens.key(customer);
        var most = Limit.of(FEW + 1);
        boolean seesDeals = access.may(DealPermissions.READ);
        return new AccountHistory(
                customer,
                others(quotes.named(key, most), id),
                others(quotes.approved(key, most), id),
                seesDeals ? deals.pipelineOf(customer) : List.of(),
                seesDeals ? deals.ofCustomer(customer, FEW) : List.of());
    }

    private static List<Quote> others(List<Quote> all, UUID id) {
        return all.stream().filter(each -> !each.id().equals(id)).limit(FEW).toList();
    }
}
