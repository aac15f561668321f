package dev.entente.territory;

import dev.entente.identity.Requires;
import dev.entente.territory.Territory.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Says which territories there are; the code is for ever, and describing it again changes it. */
@ApplicationScoped
@Transactional
@Requires(TerritoryPermissions.DESCRIBE)
public class DescribingTerritories {

    @Inject
    BringingTerritories bringing;

    /** What is said of it now, for whoever is about to say something else; empty where there is none yet. */
    public Optional<Said> find(String code) {
        var map = bringing.map();
        return map.byCode(code).map(known -> BringingTerritories.said(map, known));
    }

    public Territory describe(Said said) {
        return bringing.describe(said);
    }
}
