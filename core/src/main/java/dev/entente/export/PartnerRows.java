package dev.entente.export;

import dev.entente.identity.Access;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.program.ListingPartners;
import dev.entente.program.PartnerFilter;
import dev.entente.territory.ReadingTerritories;
import dev.entente.territory.TerritoryPermissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Partners with the territories that they cover today, for those who may see territories. */
@Internal
@ApplicationScoped
@Transactional
class PartnerRows {

    @Inject
    ListingPartners partners;

    @Inject
    ReadingTerritories territories;

    @Inject
    Access access;

    /** A partner, and the codes of the territories that it covers, each with its segment where it is one; empty: none. */
    public record PartnerRow(Partner partner, String covers) {}

    List<PartnerRow> after(@Nullable UUID after, PartnerFilter filter, int limit) {
        var found = partners.after(after, filter, limit);
        var covered = access.may(TerritoryPermissions.READ)
                ? territories.covered(found.stream().map(Partner::id).toList())
                : Map.<UUID, String>of();
        return found.stream()
                .map(each -> new PartnerRow(each, covered.getOrDefault(each.id(), "")))
                .toList();
    }
}
