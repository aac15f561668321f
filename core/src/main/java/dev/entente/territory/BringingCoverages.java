package dev.entente.territory;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Has many partners cover what a file says, from today on; the number of statements does not depend on how many. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BringingCoverages {

    @Inject
    Territories territories;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    /** What these partners cover today, and who is in the way where a territory bears so many only. */
    public CoverageMap look(Collection<UUID> partners) {
        var today = tenant.today();
        var known = territories.around(
                Scope.current().tenantId(), partners.stream().distinct().toArray(UUID[]::new), today);
        return new CoverageMap(new TerritoryMap(territories.all()), today, known);
    }

    /** The same as it stands; nobody else assigns partners until this transaction ends. */
    public CoverageMap hold(Collection<UUID> partners) {
        territories.lockAll(Scope.current().tenantId());
        return look(partners);
    }

    /** Writes what became of these partners in a map that is held. */
    public void write(CoverageMap map, Map<UUID, CoverageMap.Change> changes) {
        var today = tenant.today();
        var begun = new ArrayList<Coverage>();
        var ended = new ArrayList<Coverage>();
        var trail = new ArrayList<Change>();
        changes.forEach((partner, change) -> {
            for (var coverage : change.ended()) {
                ended.add(coverage);
                trail.add(ended(map, coverage, today));
            }
            for (var coverage : map.begun(partner, change.begun())) {
                begun.add(coverage);
                var view = AssigningPartners.view(map.territory(coverage), coverage);
                trail.add(new Change("territory.assigned", "partner", partner, null, view));
            }
        });
        if (!begun.isEmpty()) territories.insertCoverages(begun);
        if (!ended.isEmpty())
            territories.endAll(ended.stream().map(Coverage::id).toArray(UUID[]::new), today);
        audit.recordAll(trail);
    }

    private static Change ended(CoverageMap map, Coverage coverage, LocalDate today) {
        var territory = map.territory(coverage);
        var before = AssigningPartners.view(territory, coverage);
        coverage.endDay = today;
        return new Change(
                "territory.unassigned",
                "partner",
                coverage.partnerId(),
                before,
                AssigningPartners.view(territory, coverage));
    }
}
