package dev.entente.export;

import dev.entente.deal.Deal;
import dev.entente.deal.DealFilter;
import dev.entente.deal.ReadingDeals;
import dev.entente.identity.Internal;
import dev.entente.partner.BringingPartners;
import dev.entente.partner.Partner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deals with the codes of the partners that lead them. */
@Internal
@ApplicationScoped
@Transactional
class DealRows {

    @Inject
    ReadingDeals deals;

    @Inject
    BringingPartners partners;

    /** A deal; no code where the vendor leads it. */
    public record DealRow(Deal deal, @Nullable String partner) {}

    public List<DealRow> after(@Nullable UUID after, DealFilter filter, int limit) {
        var found = deals.after(after, filter, limit);
        var leading = partners.byId(
                found.stream().map(Deal::partnerId).filter(Objects::nonNull).toList());
        return found.stream()
                .map(deal -> new DealRow(deal, code(deal.partnerId() == null ? null : leading.get(deal.partnerId()))))
                .toList();
    }

    private static @Nullable String code(@Nullable Partner partner) {
        return partner == null ? null : partner.code();
    }
}
