package dev.entente.territory;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import dev.entente.territory.Territory.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** In place of what was seen of it, or where there was none (null): refused where somebody said something else meanwhile. */
    public Territory describe(Said said, @Nullable Said seen) {
        var map = bringing.hold();
        var stands = map.byCode(said.code()).map(known -> BringingTerritories.said(map, known));
        if (!stands.equals(Optional.ofNullable(seen)))
            throw new Problem(RestProblem.PRECONDITION_FAILED, "Read it again, and change what you see then.");
        return bringing.describe(map, said);
    }
}
