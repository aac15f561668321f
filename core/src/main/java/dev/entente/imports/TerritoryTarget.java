package dev.entente.imports;

import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.territory.BringingTerritories;
import dev.entente.territory.Reach;
import dev.entente.territory.ReachCells;
import dev.entente.territory.Territory;
import dev.entente.territory.Territory.Said;
import dev.entente.territory.TerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Rows as territories, each with one rule. A row without any leaves the rules that are known. */
@ApplicationScoped
class TerritoryTarget implements Target {

    private static final long MOST = 10_000;

    @Inject
    BringingTerritories territories;

    @Override
    public Kind kind() {
        return Kind.TERRITORIES;
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        var map = territories.map();
        return entries.stream().map(entry -> check(entry, map, isBefore)).toList();
    }

    private static Fate check(Entry entry, TerritoryMap map, BiPredicate<String, Integer> isBefore) {
        var row = entry.first();
        var known = map.byCode(row.text("code")).orElse(null);
        var said = said(row, map, known);
        if (said == null) return new Fate.Refused();
        var parent = said.parent();
        boolean comes = parent != null && map.byCode(parent).isEmpty() && isBefore.test(parent, row.number());
        return comes || stands(row, map, said) ? fate(said, map, known) : new Fate.Refused();
    }

    private static boolean stands(Values row, TerritoryMap map, Said said) {
        var against = map.against(said);
        against.ifPresent(problem -> row.add("parent", problem.detail()));
        return against.isEmpty();
    }

    private static Fate fate(@Nullable Said said, TerritoryMap map, @Nullable Territory known) {
        if (said == null) return new Fate.Refused();
        if (known == null) return new Fate.New();
        return BringingTerritories.said(map, known).equals(said) ? new Fate.Same() : new Fate.Changed();
    }

    private static @Nullable Said said(Values row, TerritoryMap map, @Nullable Territory known) {
        var cap = row.whole("cap");
        var retired = row.oneOf("retired", Values.YES_OR_NO);
        if (cap != null && (cap < 1 || cap > MOST)) row.add("cap", "Use 1 to " + MOST);
        if (!row.isFine()) return null;
        var before = known == null ? null : BringingTerritories.said(map, known);
        return row.taking(
                () -> new Said(
                        row.text("code"),
                        row.text("name"),
                        parent(row, before),
                        rules(row, before),
                        cap == null ? (before == null ? null : before.cap()) : Integer.valueOf(Math.toIntExact(cap)),
                        retired == null ? before != null && before.retired() : retired),
                TerritoryTarget::field);
    }

    private static @Nullable String parent(Values row, @Nullable Said before) {
        var said = row.textOrNull("parent");
        return said == null && before != null ? before.parent() : said;
    }

    private static List<Reach> rules(Values row, @Nullable Said before) {
        var said = ReachCells.rules(
                row.text("countries"), row.text("postalCodes"), row.text("segments"), row.text("industries"));
        return said.isEmpty() && before != null ? before.rules() : said;
    }

    private static String field(String pointer) {
        var parts = pointer.split("/", -1);
        if (!parts[1].equals("rules")) return pointer.substring(1);
        // What is wrong with a rule as a whole stands at its first part.
        return parts.length > 3 ? parts[3] : "countries";
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var map = territories.hold();
        var fates = new ArrayList<Fate>();
        for (var entry : entries) fates.add(take(entry.first(), map));
        return fates;
    }

    // One after the other: a row may be part of the one before it.
    private Fate take(Values row, TerritoryMap map) {
        var known = map.byCode(row.text("code")).orElse(null);
        var before = known == null ? null : BringingTerritories.said(map, known);
        var said = said(row, map, known);
        var fate = fate(said, map, known);
        if (said == null || fate instanceof Fate.Same) return fate;
        if (!stands(row, map, said)) return new Fate.Refused();
        var taken = territories.describe(map, said);
        return new Taken(taken.id(), taken.name(), before == null ? null : Found.written(before), Found.written(said));
    }

    @Override
    public void undo(List<ImportItem> items) {
        // They come last row first: what is part of another goes before it.
        var map = territories.hold();
        for (var item : items) undo(item, map);
    }

    private void undo(ImportItem item, TerritoryMap map) {
        var known = map.byId(item.subjectId()).orElse(null);
        if (known == null) item.leave(Found.GONE);
        else if (!Found.written(BringingTerritories.said(map, known)).equals(item.after()))
            item.leave(Found.CHANGED_SINCE);
        else if (item.before() != null) {
            territories.describe(map, Found.read(item.before(), Said.class));
            item.undo = Undo.RESTORED;
        } else if (territories.remove(map, known.id()).isPresent()) item.undo = Undo.REMOVED;
        else item.leave("It is in use by now");
    }
}
