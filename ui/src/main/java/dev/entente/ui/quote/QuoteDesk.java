package dev.entente.ui.quote;

import dev.entente.approval.ApprovalPermissions;
import dev.entente.approval.ApprovalRequest;
import dev.entente.approval.ReadingApprovals;
import dev.entente.deal.Deal;
import dev.entente.deal.DealFilter;
import dev.entente.deal.DealPage;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.ReadingDeals;
import dev.entente.deal.Stage;
import dev.entente.product.Product;
import dev.entente.product.Product.Description;
import dev.entente.quote.Cart;
import dev.entente.quote.ChoosingProducts;
import dev.entente.quote.MakingQuotes;
import dev.entente.quote.PricedCart;
import dev.entente.quote.PricingCarts;
import dev.entente.quote.Quote;
import dev.entente.quote.QuotePage;
import dev.entente.quote.QuoteProfile;
import dev.entente.quote.ReadingQuotes;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a quote is made: prices for a cart, products and deals to choose from, and the making itself. */
@Dependent
public class QuoteDesk {

    private static final List<Stage> OPEN =
            Stream.of(Stage.values()).filter(Stage::isOpen).toList();

    @Inject
    PricingCarts pricing;

    @Inject
    MakingQuotes making;

    @Inject
    ReadingQuotes quotes;

    @Inject
    ReadingApprovals approvals;

    @Inject
    ChoosingProducts products;

    @Inject
    ReadingDeals deals;

    @Inject
    PartnerChoice partners;

    @Inject
    Today today;

    @Inject
    Visit visit;

    PricedCart price(Cart cart) {
        return pricing.price(cart);
    }

    Quote make(QuoteProfile profile) {
        return making.make(profile);
    }

    Quote revise(Quote seen, QuoteProfile profile) {
        return making.revise(seen.id(), seen.revision(), profile);
    }

    /** Why its special price was asked for: what the vendor says of a partner's quote stands in its request alone. */
    @Nullable
    String reason(Quote quote) {
        if (quote.reason() != null || !visit.may(ApprovalPermissions.READ)) return quote.reason();
        return approvals.about(quote.id()).stream()
                .findFirst()
                .map(ApprovalRequest::reason)
                .orElse(null);
    }

    QuotePage open(UUID id) {
        return quotes.open(id);
    }

    List<Product> products(String typed, int offset, int limit) {
        return products.list(typed, offset, limit);
    }

    int countProducts(String typed) {
        return products.count(typed);
    }

    Map<String, Description> known(Collection<String> skus) {
        return products.known(skus);
    }

    boolean seesDeals() {
        return visit.may(DealPermissions.READ);
    }

    DealPage deal(UUID id) {
        return deals.open(id);
    }

    List<Deal> deals(String typed, int offset, int limit) {
        return deals.list(new DealFilter(OPEN, null, null, typed), offset, limit);
    }

    int countDeals(String typed) {
        return deals.count(new DealFilter(OPEN, null, null, typed));
    }

    PartnerChoice partners() {
        return partners;
    }

    String currency() {
        return today.currency().code();
    }
}
