package dev.entente.territory;

import dev.entente.identity.Internal;
import dev.entente.tenant.OneTrip.Question;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The map and who covers what, for whoever works something out from it: one query each, however large. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnowingTerritories {

    private static final String ANY =
            "select id from coverage where tenant_id = ? and from_day <= ? and (until_day is null or until_day > ?) limit 1";

    @Inject
    Territories territories;

    public TerritoryMap map() {
        return new TerritoryMap(territories.all());
    }

    public List<Coverage> on(LocalDate day) {
        return territories.on(day);
    }

    /** Asks whether anybody covers anything on a day: answers nothing where nobody does. */
    public Question<UUID> anyOn(LocalDate day) {
        return Question.keys(ANY, Scope.current().tenantId(), day, day);
    }

    /** Who covers this territory on a day, or one that it is part of. */
    public List<Coverage> above(TerritoryMap map, Territory territory, LocalDate day) {
        return territories.onAny(around(map, territory).toArray(UUID[]::new), day);
    }

    private static Set<UUID> around(TerritoryMap map, Territory territory) {
        return Stream.concat(Stream.of(territory), map.above(territory).stream())
                .map(Territory::id)
                .collect(Collectors.toSet());
    }

    /** Those of these assignments that are for a place in the map, and its segment. */
    public static List<Coverage> covering(TerritoryMap map, List<Coverage> known, Territory territory, String segment) {
        var around = around(map, territory);
        return known.stream()
                .filter(each -> around.contains(each.territoryId()) && each.covers(segment))
                .toList();
    }
}
