package dev.entente.territory;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import dev.entente.territory.Territory.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes territories, one or many, for those who have asked for it; what would become part of itself is refused. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BringingTerritories {

    @Inject
    Territories territories;

    @Inject
    Audit audit;

    public TerritoryMap map() {
        return new TerritoryMap(territories.all());
    }

    /** A territory as it would be said; by its parent's code. */
    public static Said said(TerritoryMap map, Territory territory) {
        var parent = map.byId(territory.parentId()).map(Territory::code).orElse(null);
        return new Said(
                territory.code(), territory.name(), parent, territory.rules(), territory.cap(), territory.isRetired());
    }

    /** As it stands; nobody moves a part of the tree until this transaction ends. */
    public TerritoryMap hold() {
        territories.lockAll(Scope.current().tenantId());
        return map();
    }

    /** In a map that is held, which says it from then on. */
    public Territory describe(TerritoryMap map, Said said) {
        var parent = parent(map, said);
        var known = map.byCode(said.code());
        if (known.isPresent()) return change(map, known.get(), said, parent);
        var added = add(said, parent);
        map.put(added);
        return added;
    }

    private Territory add(Said said, @Nullable UUID parent) {
        var territory = new Territory(said, parent);
        territories.insert(territory);
        audit.record("territory.added", "territory", territory.id(), null, said);
        return territory;
    }

    private Territory change(TerritoryMap map, Territory known, Said said, @Nullable UUID parent) {
        var before = said(map, known);
        if (before.equals(said)) return known;
        known.become(said, parent);
        territories.update(known);
        audit.record("territory.changed", "territory", known.id(), before, said);
        return known;
    }

    private static @Nullable UUID parent(TerritoryMap map, Said said) {
        map.against(said).ifPresent(problem -> {
            throw problem;
        });
        var code = said.parent();
        return code == null ? null : map.byCode(code).orElseThrow().id();
    }

    /** Takes one out of a map that is held, that nothing is part of and that nobody ever covered; empty where it had to stay. */
    public Optional<UUID> remove(TerritoryMap map, UUID id) {
        var known = map.byId(id).orElse(null);
        if (known == null || map.hasParts(id) || territories.countOf(id) > 0) return Optional.empty();
        territories.delete(id);
        audit.record("territory.removed", "territory", id, said(map, known), null);
        map.takeOut(known);
        return Optional.of(id);
    }

    /** All there are, by name. */
    public List<Territory> all() {
        return territories.all();
    }
}
