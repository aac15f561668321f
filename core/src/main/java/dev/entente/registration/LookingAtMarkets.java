package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.registration.Around.Market;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.OneTrip.Question;
import dev.entente.territory.Coverage;
import dev.entente.territory.KnowingTerritories;
import dev.entente.territory.Place;
import dev.entente.territory.Territory;
import dev.entente.territory.TerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the territory that a customer is in, and who covers it today. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LookingAtMarkets {

    @Inject
    KnowingTerritories territories;

    @Inject
    Partners partners;

    @Inject
    CurrentTenant tenant;

    /** Null where nothing is said of the place, or no territory is for it: then there is nothing to look up. */
    @Nullable
    Market market(Place place, UUID partnerId) {
        if (place.country() == null && place.segment().isEmpty()) return null;
        var map = territories.map();
        var territory = map.find(place).found().orElse(null);
        if (territory == null) return null;
        var coverages = territories.above(map, territory, tenant.today());
        var others = KnowingTerritories.covering(map, coverages, territory, place.segment()).stream()
                .map(Coverage::partnerId)
                .filter(each -> !each.equals(partnerId))
                .distinct()
                .toArray(UUID[]::new);
        var names = others.length == 0
                ? List.<String>of()
                : partners.byIds(others).stream().map(Partner::name).sorted().toList();
        var path = map.path(territory.id());
        return new Market(territory.id(), path, isOwn(map, coverages, territory, place, partnerId), names);
    }

    /** Asks for who covers a market today: where nobody does, a customer may be anywhere. */
    Question<UUID> covered() {
        return territories.anyOn(tenant.today());
    }

    /** Where the claim says no segment, covering the territory in any of them is enough. */
    static boolean isOwn(TerritoryMap map, List<Coverage> coverages, Territory territory, Place place, UUID partnerId) {
        var own = coverages.stream()
                .filter(each -> each.partnerId().equals(partnerId))
                .toList();
        return place.segment().isEmpty()
                ? own.stream().anyMatch(each -> map.isWithin(territory.id(), each.territoryId()))
                : !KnowingTerritories.covering(map, own, territory, place.segment())
                        .isEmpty();
    }
}
