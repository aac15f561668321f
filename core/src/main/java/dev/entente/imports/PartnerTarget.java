package dev.entente.imports;

import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.partner.BringingPartners;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.Profile;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerType;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as partners, by their code. An empty cell leaves what is known. */
@ApplicationScoped
class PartnerTarget implements Target {

    private static final Map<String, State> STATES = states();
    static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, PartnerType> TYPES = new TreeMap<>(Arrays.stream(PartnerType.values())
            .collect(Collectors.toMap(type -> Mapping.key(type.name()), Function.identity())));

    @Inject
    BringingPartners partners;

    @Inject
    CurrentTenant tenant;

    private static Map<String, State> states() {
        var states = new TreeMap<String, State>();
        for (var state : State.values()) states.put(Mapping.key(state.code()), state);
        for (var word : List.of("ended", "inactive", "terminated")) states.put(word, State.FORMER);
        return states;
    }

    private static Map<String, String> countries() {
        var codes = new TreeMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            codes.put(Mapping.key(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(Mapping.key(code), code);
        }
        codes.put("uk", "GB");
        codes.put("usa", "US");
        return codes;
    }

    @Override
    public Kind kind() {
        return Kind.PARTNERS;
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        var known = known(entries);
        var today = tenant.today();
        var fates = new ArrayList<Fate>();
        for (var entry : entries) {
            var before = known.get(entry.first().text("code"));
            fates.add(fate(profile(entry.first(), before, today), before));
        }
        return fates;
    }

    private Map<String, Partner> known(List<Entry> entries) {
        return partners.byCode(Found.keys(entries, Kind.PARTNERS));
    }

    private static Fate fate(@Nullable Profile said, @Nullable Partner before) {
        if (said == null) return new Fate.Refused();
        if (before == null) return new Fate.New();
        return before.profile().equals(said) ? new Fate.Same() : new Fate.Changed();
    }

    private static @Nullable Profile profile(Values row, @Nullable Partner known, LocalDate today) {
        var country = row.oneOf("country", COUNTRIES);
        var since = row.day("since");
        var state = row.oneOf("state", STATES);
        var types = types(row);
        if (!row.isFine()) return null;
        var before = row.taking(
                () -> known == null
                        ? new Profile(row.text("code"), row.text("name"), null, null, today, State.ACTIVE)
                        : known.profile(),
                pointer -> pointer.substring(1));
        if (before == null) return null;
        if (known != null && state != null) refuseMove(row, known.state(), state);
        if (known == null && state == State.OFFBOARDING)
            row.add("state", "Add it as active, and end the partnership then");
        if (!row.isFine()) return null;
        return row.taking(
                () -> new Profile(
                        row.text("code"),
                        row.text("name"),
                        country == null ? before.country() : country,
                        row.text("website").isEmpty() ? before.website() : row.text("website"),
                        since == null ? before.since() : since,
                        state == null || known != null ? before.state() : state,
                        types == null ? before.types() : types,
                        before.territories(),
                        before.segments()),
                pointer -> pointer.substring(1));
    }

    // Lists of other systems know active and inactive; that somebody is at risk or being onboarded is no other word for
    // it.
    private static void refuseMove(Values row, State is, State said) {
        if (said == is || said == State.ACTIVE && is.isLiving()) return;
        row.add("state", "It is " + is.code() + " here. Leave this out, and move it with a reason");
    }

    /** Null where nothing is said. */
    private static @Nullable Set<PartnerType> types(Values row) {
        if (row.text("types").isEmpty()) return null;
        var types = EnumSet.noneOf(PartnerType.class);
        for (var word : row.text("types").split("[,;/|+]")) {
            var type = TYPES.get(Mapping.key(word));
            if (type == null) row.add("types", "Use some of " + String.join(", ", TYPES.keySet()));
            else types.add(type);
        }
        return types;
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var known = known(entries);
        var today = tenant.today();
        var fresh = new LinkedHashMap<Integer, Profile>();
        var changed = new LinkedHashMap<Partner, Profile>();
        var fates = new ArrayList<Fate>();
        for (var entry : entries) {
            var before = known.get(entry.first().text("code"));
            var said = profile(entry.first(), before, today);
            var fate = fate(said, before);
            if (said != null && fate instanceof Fate.New) fresh.put(fates.size(), said);
            if (said != null && before != null && fate instanceof Fate.Changed) {
                fate = new Taken(before.id(), said.code(), Found.written(before.profile()), Found.written(said));
                changed.put(before, said);
            }
            fates.add(fate);
        }
        partners.change(changed);
        var added = partners.add(List.copyOf(fresh.values())).iterator();
        for (var place : fresh.keySet()) {
            var partner = added.next();
            fates.set(place, new Taken(partner.id(), partner.code(), null, Found.written(partner.profile())));
        }
        return fates;
    }

    @Override
    public void undo(List<ImportItem> items) {
        var known = partners.byId(items.stream().map(ImportItem::subjectId).toList());
        var restored = new HashMap<Partner, Profile>();
        var created = new ArrayList<UUID>();
        for (var item : items) {
            var partner = known.get(item.subjectId());
            if (partner == null) item.leave(Found.GONE);
            else if (!Found.written(partner.profile()).equals(item.after())) item.leave(Found.CHANGED_SINCE);
            else if (item.before() == null) created.add(partner.id());
            else restored.put(partner, Found.read(item.before(), Profile.class));
        }
        partners.change(restored);
        var removed = partners.remove(created);
        for (var item : items) {
            if (item.undo == Undo.LEFT) continue;
            if (item.before() != null) item.undo = Undo.RESTORED;
            else if (removed.contains(item.subjectId())) item.undo = Undo.REMOVED;
            else item.leave("It has sales, members, programs or something else by now");
        }
    }
}
