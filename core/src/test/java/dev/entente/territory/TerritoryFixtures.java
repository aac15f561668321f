package dev.entente.territory;

import dev.entente.territory.Coverage.Wanted;
import dev.entente.territory.Territory.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Territories for tests of whoever asks them. */
public final class TerritoryFixtures {

    private TerritoryFixtures() {}

    public static Territory territory(String code, @Nullable Territory parent, Reach... rules) {
        var above = parent == null ? null : parent.code();
        var said = new Said(code, code.toUpperCase(Locale.ROOT), above, List.of(rules), null, false);
        return new Territory(said, parent == null ? null : parent.id());
    }

    /** One that bears so many partners only. */
    public static Territory capped(String code, int cap) {
        return new Territory(
                new Said(code, code.toUpperCase(Locale.ROOT), null, List.of(Reach.in("DE")), cap, false), null);
    }

    /** Who covers what on a day. */
    public static CoverageMap map(LocalDate day, List<Territory> territories, Coverage... known) {
        return new CoverageMap(new TerritoryMap(territories), day, List.of(known));
    }

    public static Coverage coverage(Territory territory, UUID partner, String segment, String from) {
        return new Coverage(territory.id(), new Wanted(partner, segment, LocalDate.parse(from)));
    }

    /** One that holds until a day, and no longer. */
    public static Coverage until(String day, Coverage coverage) {
        coverage.endDay = LocalDate.parse(day);
        return coverage;
    }

    /** What a partner begins to cover by a change, as it is written. */
    public static List<Coverage> begun(CoverageMap map, UUID partner, CoverageMap.Change change) {
        return map.begun(partner, change.begun());
    }
}
