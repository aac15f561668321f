package dev.entente.territory;

import dev.entente.territory.Coverage.Wanted;
import dev.entente.territory.Territory.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Territories for tests of screens. */
public final class TerritoryFixtures {

    private TerritoryFixtures() {}

    public static Territory territory(String code, String name, @Nullable Territory parent, Reach... rules) {
        var said = new Said(code, name, parent == null ? null : parent.code(), List.of(rules), 2, false);
        return new Territory(said, parent == null ? null : parent.id());
    }

    public static List<ReadingTerritories.Row> tree(List<Territory> all) {
        var map = new TerritoryMap(all);
        return map.rows().stream()
                .map(row -> new ReadingTerritories.Row(
                        row.territory(),
                        BringingTerritories.said(map, row.territory()),
                        map.path(row.territory().id()),
                        row.depth(),
                        1,
                        false))
                .toList();
    }

    public static ReadingTerritories.Covering covering(Territory territory, UUID partner, String name) {
        var coverage = new Coverage(territory.id(), new Wanted(partner, "", LocalDate.of(2026, 1, 1)));
        return new ReadingTerritories.Covering(coverage, territory.name(), name);
    }
}
