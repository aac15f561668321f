package dev.entente.territory;

import dev.entente.identity.Requires;
import dev.entente.territory.Territory.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says which territories there are; the code is for ever, and describing it again changes it. */
@ApplicationScoped
@Transactional
@Requires(TerritoryPermissions.DESCRIBE)
public class DescribingTerritories {

    @Inject
    BringingTerritories bringing;

    public Territory describe(Said said) {
        return bringing.describe(said);
    }
}
