package dev.entente.imports;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.deal.Deal;
import dev.entente.deal.DealItem;
import dev.entente.deal.DealProfile;
import dev.entente.deal.ProductMix;
import dev.entente.deal.Stage;
import dev.entente.deal.TakingDeals;
import dev.entente.deal.TakingDeals.Known;
import dev.entente.deal.TakingDeals.Said;
import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.partner.BringingPartners;
import dev.entente.partner.Partner;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows as open deals, by what the vendor's system calls them. An empty cell leaves what is known. */
@ApplicationScoped
class DealTarget implements Target {

    private static final int LONGEST = 100;
    private static final String UNKNOWN = "There is no partner with this code";
    private static final Map<String, Route> ROUTES = Map.of(
            "direct", Route.DIRECT,
            "public listing", Route.PUBLIC_LISTING,
            "private offer", Route.PRIVATE_OFFER,
            "resold private offer", Route.RESOLD_PRIVATE_OFFER);
    private static final Map<String, Stage> STAGES = Map.of(
            "qualified", Stage.QUALIFIED,
            "qualification", Stage.QUALIFIED,
            "proposal", Stage.PROPOSAL,
            "negotiation", Stage.NEGOTIATION);

    @Inject
    TakingDeals deals;

    @Inject
    BringingPartners partners;

    @Inject
    CurrentTenant tenant;

    /** What rows are read against. */
    private record Context(Map<String, Known> known, Map<String, Partner> partners, Unit unit) {

        @Nullable
        Known of(Values row) {
            return known.get(row.text("id"));
        }
    }

    @Override
    public Kind kind() {
        return Kind.DEALS;
    }

    private Context context(List<Entry> entries) {
        var codes = entries.stream()
                .flatMap(entry ->
                        Stream.of(entry.first().text("partner"), entry.first().text("influence")))
                .filter(code -> !code.isEmpty() && Found.canBeStored(code))
                .distinct()
                .toList();
        return new Context(
                deals.byName(Found.keys(entries, Kind.DEALS)),
                partners.byCode(codes),
                Unit.currency(tenant.get().currency().getCurrencyCode()));
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        var context = context(entries);
        var fates = new ArrayList<Fate>();
        for (var entry : entries) {
            var known = context.of(entry.first());
            fates.add(fate(said(entry.first(), known, context), known));
        }
        return fates;
    }

    private static Fate fate(@Nullable Said said, @Nullable Known known) {
        if (said == null) return new Fate.Refused();
        if (known == null) return new Fate.New();
        return known.said().equals(said) ? new Fate.Same() : new Fate.Changed();
    }

    private static @Nullable Said said(Values row, @Nullable Known known, Context context) {
        if (row.text("id").length() > LONGEST) row.add("id", "Use at most 100 characters");
        if (!Found.canBeStored(row.text("id"))) row.add("id", "Take out the characters that cannot be seen");
        if (known != null && !known.said().stage().isOpen()) row.add("id", "This deal is closed; reopen it first");
        var stage = row.oneOf("stage", STAGES);
        var before = known == null ? null : known.said().profile();
        boolean isWorthUnsaid = row.text("amount").isEmpty();
        var unit = row.currency(
                "currency", isWorthUnsaid && before != null ? before.amount().unit() : context.unit());
        var worth = row.amount("amount", unit);
        var close = row.day("close");
        var nextOn = row.day("nextOn");
        var partner = context.partners().get(row.text("partner"));
        if (partner == null && !row.text("partner").isEmpty()) row.add("partner", UNKNOWN);
        var influence = context.partners().get(row.text("influence"));
        if (influence == null && !row.text("influence").isEmpty()) row.add("influence", UNKNOWN);
        if (!row.isFine() || unit == null) return null;
        var influential = influence == null ? null : influence.id();
        var shared = SharedDealFields.said(row, before == null ? null : before.shared(), influential);
        var lines = lines(row, before, unit);
        var route = row.oneOf("route", ROUTES);
        if (!row.isFine() || lines == null) return null;
        var amount = isWorthUnsaid ? worth(row, before, unit, lines) : worth;
        if (amount == null) return null;
        var profile = row.taking(
                () -> new DealProfile(
                        partner != null ? partner.id() : before == null ? null : before.partnerId(),
                        row.text("customer"),
                        domain(row, before),
                        row.text("name"),
                        row.text("motion"),
                        row.textOrNull("program") != null || before == null
                                ? row.textOrNull("program")
                                : before.program(),
                        route != null ? route : before == null ? Route.DIRECT : before.route(),
                        amount,
                        close != null || before == null ? close : before.expectedClose(),
                        before == null ? null : before.ownerId(),
                        row.textOrNull("next") != null || before == null ? row.textOrNull("next") : before.nextStep(),
                        nextOn != null || before == null ? nextOn : before.nextStepOn(),
                        before == null ? null : before.blockers(),
                        lines,
                        shared),
                DealTarget::field);
        if (profile == null) return null;
        var at = stage != null
                ? stage
                : known == null ? Stage.QUALIFIED : known.said().stage();
        return new Said(profile, at);
    }

    // Of products, what they come to; of a deal that is known, what it was worth.
    static @Nullable Amount worth(Values row, @Nullable DealProfile before, Unit unit, List<DealItem> lines) {
        var products = row.textOrNull("lines") == null ? List.<DealItem>of() : lines;
        if (!products.isEmpty()) {
            try {
                return products.stream().map(DealItem::net).reduce(Amount::plus).orElseThrow();
            } catch (ArithmeticException tooMuch) {
                row.add("lines", "Use amounts that can be added up");
                return null;
            }
        }
        if (before != null && before.amount().unit().equals(unit)) return before.amount();
        row.add("amount", "Write an amount such as 7470.00, or the products that come to it");
        return null;
    }

    private static @Nullable List<DealItem> lines(Values row, @Nullable DealProfile before, Unit unit) {
        var said = row.textOrNull("lines");
        if (said == null) return before == null ? List.of() : before.lines();
        return row.taking(() -> ProductMix.read(said, unit), _ -> "lines");
    }

    // The same domain in another spelling is no change.
    private static @Nullable String domain(Values row, @Nullable DealProfile before) {
        var said = row.textOrNull("domain");
        if (before == null) return said;
        boolean same = said == null || said.equalsIgnoreCase(before.customerDomain());
        return same ? before.customerDomain() : said;
    }

    private static String field(String pointer) {
        return switch (pointer) {
            case "/customer/name" -> "customer";
            case "/customer/domain" -> "domain";
            case "/expectedClose" -> "close";
            case "/nextStep" -> "next";
            case "/nextStepOn" -> "nextOn";
            case "/amount/unit" -> "currency";
            case "/name", "/motion", "/program", "/amount" -> pointer.substring(1);
            default ->
                pointer.startsWith("/lines")
                        ? "lines"
                        : pointer.startsWith("/shared/") ? SharedDealFields.field(pointer) : "id";
        };
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var context = context(entries);
        var fresh = new LinkedHashMap<String, Said>();
        var places = new HashMap<String, Integer>();
        var changed = new LinkedHashMap<Known, Said>();
        var before = new HashMap<Integer, Known>();
        var fates = new ArrayList<Fate>();
        for (var entry : entries) {
            var known = context.of(entry.first());
            var said = said(entry.first(), known, context);
            var fate = fate(said, known);
            if (said != null && fate instanceof Fate.New) {
                places.put(entry.first().text("id"), fates.size());
                fresh.put(entry.first().text("id"), said);
            }
            if (said != null && known != null && fate instanceof Fate.Changed) {
                before.put(fates.size(), known);
                changed.put(known, said);
            }
            fates.add(fate);
        }
        var turned = new TurnedAccounts(deals.change(changed));
        var opened = deals.open(fresh);
        turned.add(opened.turned());
        before.forEach((place, known) -> fates.set(place, taken(known.deal(), known.said(), turned)));
        opened.deals().forEach((name, deal) -> fates.set(places.getOrDefault(name, 0), taken(deal, null, turned)));
        return fates;
    }

    private static Taken taken(Deal deal, @Nullable Said before, TurnedAccounts turned) {
        var label = deal.number() + " \u00b7 " + deal.name();
        return new Taken(deal.id(), label, before == null ? null : Found.whole(before), turned.after(deal));
    }

    @Override
    public void undo(List<ImportItem> items) {
        Map<UUID, Known> known =
                deals.byId(items.stream().map(ImportItem::subjectId).toList());
        var restored = new LinkedHashMap<Deal, Said>();
        var created = new ArrayList<Deal>();
        for (var item : items) {
            var now = known.get(item.subjectId());
            if (now == null) item.leave(Found.GONE);
            else if (now.deal().revision() != TurnedAccounts.revision(item)) item.leave(Found.CHANGED_SINCE);
            else if (item.before() == null) created.add(now.deal());
            else restored.put(now.deal(), Found.whole(item.before(), Said.class));
        }
        var removed = deals.remove(created);
        for (var item : items) {
            if (item.undo() == Undo.LEFT) continue;
            if (item.before() != null) item.undo = Undo.RESTORED;
            else if (removed.contains(item.subjectId())) item.undo = Undo.REMOVED;
            else item.leave("It has a registration or something else by now");
        }
        deals.restore(
                restored,
                items.stream()
                        .filter(item -> item.undo() != Undo.LEFT)
                        .flatMap(item -> TurnedAccounts.of(item).stream())
                        .toList());
    }
}
