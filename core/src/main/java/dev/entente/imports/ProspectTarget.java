package dev.entente.imports;

import dev.entente.customer.NamedCustomer;
import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.prospect.BringingProspects;
import dev.entente.prospect.Prospect;
import dev.entente.prospect.Prospect.Profile;
import dev.entente.prospect.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as prospects, by their website. An empty cell leaves what is known. */
@ApplicationScoped
class ProspectTarget implements Target {

    private static final Map<String, Source> SOURCES = Arrays.stream(Source.values())
            .collect(Collectors.toMap(source -> Mapping.key(source.code()), Function.identity()));

    @Inject
    BringingProspects prospects;

    @Override
    public Kind kind() {
        return Kind.PROSPECTS;
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        var known = known(entries);
        var fates = new ArrayList<Fate>();
        for (var entry : entries) {
            var before = known.get(domain(entry));
            fates.add(fate(profile(entry.first(), before), before));
        }
        return fates;
    }

    private Map<String, Prospect> known(List<Entry> entries) {
        return prospects.byDomain(entries.stream()
                .map(ProspectTarget::domain)
                .filter(domain -> !domain.isEmpty())
                .toList());
    }

    private static String domain(Entry entry) {
        return NamedCustomer.domainOf(entry.first().text("website")).orElse("");
    }

    private static Fate fate(@Nullable Profile said, @Nullable Prospect before) {
        if (said == null) return new Fate.Refused();
        if (before == null) return new Fate.New();
        return before.profile().equals(said) ? new Fate.Same() : new Fate.Changed();
    }

    private static @Nullable Profile profile(Values row, @Nullable Prospect known) {
        var country = row.oneOf("country", PartnerTarget.COUNTRIES);
        var source = row.oneOf("source", SOURCES);
        if (!row.isFine()) return null;
        var before = known == null ? null : known.profile();
        return row.taking(
                () -> new Profile(
                        row.text("name"),
                        row.text("website"),
                        country == null && before != null ? before.country() : country,
                        row.textOr("segment", before == null ? "" : before.segment()),
                        source(source, before),
                        row.textOr("sourceName", before == null ? "" : before.sourceName()),
                        referrer(source, before),
                        before == null ? null : before.owner()),
                pointer -> pointer.substring(1));
    }

    private static Source source(@Nullable Source said, @Nullable Profile before) {
        if (said != null) return said;
        return before == null ? Source.DATABASE : before.source();
    }

    private static @Nullable UUID referrer(@Nullable Source said, @Nullable Profile before) {
        return before == null || said != null && said != Source.REFERRAL ? null : before.referrer();
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var known = known(entries);
        var fresh = new LinkedHashMap<Integer, Profile>();
        var changed = new LinkedHashMap<Prospect, Profile>();
        var fates = new ArrayList<Fate>();
        for (var entry : entries) {
            var before = known.get(domain(entry));
            var said = profile(entry.first(), before);
            var fate = fate(said, before);
            if (said != null && fate instanceof Fate.New) fresh.put(fates.size(), said);
            if (said != null && before != null && fate instanceof Fate.Changed) {
                fate = new Taken(before.id(), said.domain(), Found.written(before.profile()), Found.written(said));
                changed.put(before, said);
            }
            fates.add(fate);
        }
        prospects.change(changed);
        var added = prospects.add(List.copyOf(fresh.values())).iterator();
        for (var place : fresh.keySet()) {
            var prospect = added.next();
            fates.set(place, new Taken(prospect.id(), prospect.domain(), null, Found.written(prospect.profile())));
        }
        return fates;
    }

    @Override
    public void undo(List<ImportItem> items) {
        var known = prospects.byId(items.stream().map(ImportItem::subjectId).toList());
        var restored = new HashMap<Prospect, Profile>();
        var created = new ArrayList<UUID>();
        for (var item : items) {
            var prospect = known.get(item.subjectId());
            if (prospect == null) item.leave(Found.GONE);
            else if (!Found.written(prospect.profile()).equals(item.after())) item.leave(Found.CHANGED_SINCE);
            else if (item.before() == null) created.add(prospect.id());
            else restored.put(prospect, Found.read(item.before(), Profile.class));
        }
        prospects.change(restored);
        var removed = prospects.remove(created);
        for (var item : items) {
            if (item.undo == Undo.LEFT) continue;
            if (item.before() != null) item.undo = Undo.RESTORED;
            else if (removed.contains(item.subjectId())) item.undo = Undo.REMOVED;
            else item.leave("Something was done with it by now");
        }
    }
}
