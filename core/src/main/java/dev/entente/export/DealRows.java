package dev.entente.export;

import dev.entente.deal.Deal;
import dev.entente.deal.DealFilter;
import dev.entente.deal.DealItem;
import dev.entente.deal.ReadingDeals;
import dev.entente.deal.SharedFields;
import dev.entente.identity.Internal;
import dev.entente.partner.BringingPartners;
import dev.entente.partner.Partner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** A deal; no code where the vendor leads it, and none where nobody else has influence on it. */
    public record DealRow(
            Deal deal,
            @Nullable String partner,
            @Nullable String influence,
            SharedFields shared,
            List<DealItem> lines) {}

    public List<DealRow> after(@Nullable UUID after, DealFilter filter, int limit) {
        var found = deals.after(after, filter, limit);
        var shared = deals.shared(found);
        var lines = deals.lines(found);
        var known = partners.byId(found.stream()
                .flatMap(deal -> Stream.of(deal.partnerId(), get(shared, deal).influencedBy()))
                .filter(Objects::nonNull)
                .toList());
        return found.stream()
                .map(deal -> row(deal, get(shared, deal), lines.getOrDefault(deal.id(), List.of()), known))
                .toList();
    }

    private static SharedFields get(Map<UUID, SharedFields> shared, Deal deal) {
        return Objects.requireNonNull(shared.get(deal.id()));
    }

    private static DealRow row(Deal deal, SharedFields shared, List<DealItem> lines, Map<UUID, Partner> known) {
        return new DealRow(deal, code(deal.partnerId(), known), code(shared.influencedBy(), known), shared, lines);
    }

    private static @Nullable String code(@Nullable UUID id, Map<UUID, Partner> known) {
        var partner = id == null ? null : known.get(id);
        return partner == null ? null : partner.code();
    }
}
