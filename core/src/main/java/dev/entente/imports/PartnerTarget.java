package dev.entente.imports;

import dev.entente.imports.Fate.Taken;
import dev.entente.partner.BringingPartners;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.Profile;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerType;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import dev.entente.territory.BringingCoverages;
import dev.entente.territory.CoverageCell;
import dev.entente.territory.CoverageMap;
import dev.entente.territory.CoverageMap.Change;
import dev.entente.territory.CoverageMap.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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

/** Rows as partners, by their code, with what they cover. An empty cell leaves what is known. */
@ApplicationScoped
class PartnerTarget implements Target {

    private static final Map<String, State> STATES = states();
    static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, PartnerType> TYPES = new TreeMap<>(Arrays.stream(PartnerType.values())
            .collect(Collectors.toMap(type -> Mapping.key(type.name()), Function.identity())));

    @Inject
    BringingPartners partners;

    @Inject
    BringingCoverages coverages;

    @Inject
    CurrentTenant tenant;

    /** What a row says of a partner, and what becomes of what it covers (null: it says nothing of that). */
    private record Plan(Profile said, @Nullable Change covers) {

        Fate fate(@Nullable Partner before) {
            if (before == null) return new Fate.New();
            boolean isSame = before.profile().equals(said) && (covers == null || covers.isNone());
            return isSame ? new Fate.Same() : new Fate.Changed();
        }

        String before(Partner partner) {
            return covers == null
                    ? KeptPartner.text(partner.profile(), null)
                    : KeptPartner.text(partner.profile(), covers.before(), covers.ends());
        }

        String after() {
            return KeptPartner.text(said, covers == null ? null : covers.after());
        }
    }

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
        var covering = covering(entries, known, coverages::look);
        var today = tenant.today();
        var fates = new ArrayList<Fate>();
        for (var entry : entries) {
            var before = known.get(entry.first().text("code"));
            var plan = plan(entry.first(), before, today, covering);
            fates.add(plan == null ? new Fate.Refused() : plan.fate(before));
        }
        return fates;
    }

    /** Null where no row says anything of what partners cover. */
    private static @Nullable CoverageMap covering(
            List<Entry> entries, Map<String, Partner> known, Function<List<UUID>, CoverageMap> how) {
        if (entries.stream().allMatch(entry -> entry.first().text("covers").isEmpty())) return null;
        return how.apply(known.values().stream().map(Partner::id).toList());
    }

    private static @Nullable Plan plan(
            Values row, @Nullable Partner known, LocalDate today, @Nullable CoverageMap covering) {
        var said = profile(row, known, today);
        if (said == null) return null;
        var covers = row.text("covers");
        if (covering == null || covers.isEmpty()) return new Plan(said, null);
        var who = new Who(known == null ? Ids.next() : known.id(), said.state());
        var change = row.taking(() -> covering.become(who, CoverageCell.read(covers)), _ -> "covers");
        return change == null ? null : new Plan(said, change);
    }

    private Map<String, Partner> known(List<Entry> entries) {
        return partners.byCode(Found.keys(entries, Kind.PARTNERS));
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
        var covering = covering(entries, known, coverages::hold);
        var today = tenant.today();
        var fresh = new LinkedHashMap<Integer, Plan>();
        var changed = new LinkedHashMap<Partner, Profile>();
        var covered = new LinkedHashMap<UUID, Change>();
        var fates = new ArrayList<Fate>();
        for (var entry : entries) {
            var before = known.get(entry.first().text("code"));
            var plan = plan(entry.first(), before, today, covering);
            var fate = plan == null ? new Fate.Refused() : plan.fate(before);
            if (plan != null && fate instanceof Fate.New) fresh.put(fates.size(), plan);
            if (plan != null && before != null && fate instanceof Fate.Changed) {
                fate = new Taken(before.id(), before.code(), plan.before(before), plan.after());
                if (!before.profile().equals(plan.said())) changed.put(before, plan.said());
                if (plan.covers() != null) covered.put(before.id(), plan.covers());
            }
            fates.add(fate);
        }
        partners.change(changed);
        var added =
                partners.add(fresh.values().stream().map(Plan::said).toList()).iterator();
        fresh.forEach((place, plan) -> {
            var partner = added.next();
            if (plan.covers() != null) covered.put(partner.id(), plan.covers());
            fates.set(place, new Taken(partner.id(), partner.code(), null, plan.after()));
        });
        if (covering != null) coverages.write(covering, covered);
        return fates;
    }

    @Override
    public List<String> remarkable(List<Entry> entries) {
        var fine = entries.stream().filter(Entry::isFine).toList();
        var known = known(fine);
        var covering = covering(fine, known, coverages::look);
        if (covering == null) return List.of();
        var scarce = new ScarceTerritories();
        for (var entry : fine) {
            var partner = known.get(entry.first().text("code"));
            var cells = CoverageCell.read(entry.first().text("covers"));
            scarce.add(covering.scarce(partner == null ? null : partner.id(), cells));
        }
        return scarce.notes(fine.getFirst().row());
    }

    @Override
    public String remark(List<String> found) {
        return ScarceTerritories.remark(found);
    }

    @Override
    public void undo(List<ImportItem> items) {
        new GivingBackPartners(partners, coverages).undo(items);
    }
}
