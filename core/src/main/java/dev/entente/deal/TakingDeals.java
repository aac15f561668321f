package dev.entente.deal;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.customer.KnowingCustomers;
import dev.entente.customer.SharingAccounts.Account;
import dev.entente.customer.SharingAccounts.Turned;
import dev.entente.deal.Deal.Source;
import dev.entente.deal.DealsHandedOver.HandedOver;
import dev.entente.deal.OpeningDeals.NewDeal;
import dev.entente.identity.Internal;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes whole lists of deals in, and changes many at once; the number of statements does not depend on how many. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakingDeals {

    @Inject
    Deals deals;

    @Inject
    DealParts parts;

    @Inject
    BringingDeals bringing;

    @Inject
    SharedOfDeals shared;

    @Inject
    KnowingCustomers customers;

    @Inject
    Bulk bulk;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<DealsMoved> moved;

    @Inject
    Event<DealsHandedOver> handed;

    /** What a list says of a deal: how it is described, and how far it is. */
    public record Said(DealProfile profile, Stage stage) {}

    /** A deal that there is, with what was said of it. */
    public record Known(Deal deal, Said said) {

        private Account account() {
            var shared = said.profile().shared();
            return shared == null ? Account.UNKNOWN : shared.account();
        }
    }

    /** Those that came from a list before, by what it calls them. */
    public Map<String, Known> byName(Collection<String> names) {
        return known(
                deals.byExternalIds(Source.IMPORT, names.toArray(String[]::new)),
                deal -> String.valueOf(deal.externalId()));
    }

    public Map<UUID, Known> byId(Collection<UUID> ids) {
        return known(deals.byIds(ids.toArray(UUID[]::new)), Deal::id);
    }

    private <K> Map<K, Known> known(List<Deal> found, Function<Deal, K> key) {
        if (found.isEmpty()) return Map.of();
        var lines = parts.linesOfAll(found.stream().map(Deal::id).toArray(UUID[]::new)).stream()
                .collect(Collectors.groupingBy(
                        line -> line.dealId, Collectors.mapping(DealLine::item, Collectors.toList())));
        var sharedOf = shared.of(found);
        var known = new HashMap<K, Known>();
        for (var deal : found) {
            var profile = DealProfile.of(
                    deal, lines.getOrDefault(deal.id(), List.of()), Objects.requireNonNull(sharedOf.get(deal.id())));
            known.put(key.apply(deal), new Known(deal, new Said(profile, deal.stage())));
        }
        return known;
    }

    /** Those that are there now, by name, and what is otherwise of their accounts. */
    public record Opened(Map<String, Deal> deals, List<Turned> turned) {}

    /** Nobody knows them yet under these names. */
    public Opened open(Map<String, Said> wanted) {
        var names = List.copyOf(wanted.keySet());
        var brought = bringing.brought(names.stream()
                .map(name -> new NewDeal(
                        new Origin(Source.IMPORT, name), get(wanted, name).profile()))
                .toList());
        var opened = brought.deals();
        var further = new LinkedHashMap<Deal, Said>();
        var byName = new HashMap<String, Deal>();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), opened.get(i));
            var said = get(wanted, names.get(i));
            if (said.stage() != opened.get(i).stage()) further.put(opened.get(i), said);
        }
        move(further);
        deals.updateAll(List.copyOf(further.keySet()));
        return new Opened(byName, brought.turned());
    }

    private static Said get(Map<String, Said> wanted, String name) {
        return Objects.requireNonNull(wanted.get(name));
    }

    /**
     * What is said of open deals now; they are those that were read in this transaction. Answers what is otherwise of their
     * accounts, of which only what differs from what was known is said.
     */
    public List<Turned> change(Map<Known, Said> said) {
        var now = new LinkedHashMap<Deal, Said>();
        said.forEach((known, each) -> now.put(known.deal(), each));
        become(now);
        return shared.say(said.entrySet().stream()
                .map(each -> SharedOfDeals.word(
                        each.getKey().deal(),
                        each.getKey().account(),
                        each.getValue().profile()))
                .toList());
    }

    /** Deals are as they were, and so are accounts as far as nobody has said anything else of them since. */
    public void restore(Map<Deal, Said> said, List<Turned> turned) {
        become(said);
        shared.turnBack(turned);
    }

    private void become(Map<Deal, Said> said) {
        if (said.isEmpty()) return;
        var buyers = customers.know(
                said.values().stream().map(each -> each.profile().customer()).toList());
        var changes = new ArrayList<Change>();
        var given = new ArrayList<HandedOver>();
        said.forEach((deal, now) -> {
            var before = StoredDeals.view(deal);
            var led = deal.partnerId();
            deal.become(now.profile());
            var named = now.profile().customer();
            deal.buyer(named, Objects.requireNonNull(buyers.get(named)));
            changes.add(new Change("deal.changed", "deal", deal.id(), before, StoredDeals.view(deal)));
            if (!Objects.equals(led, deal.partnerId())) given.add(new HandedOver(deal, led));
        });
        move(said);
        var profiles = new LinkedHashMap<Deal, DealProfile>();
        said.forEach((deal, now) -> profiles.put(deal, now.profile()));
        var all = List.copyOf(said.keySet());
        deals.updateAll(all);
        parts.deleteLinesOfAll(all.stream().map(Deal::id).toArray(UUID[]::new));
        var lines = new ArrayList<DealLine>();
        profiles.forEach((deal, profile) -> lines.addAll(DealLine.of(deal, profile.lines())));
        if (!lines.isEmpty()) parts.insertLines(lines);
        parts.deleteTokensOfAll(all.stream().map(Deal::id).toArray(UUID[]::new));
        bulk.insert(all.stream().flatMap(deal -> DealToken.of(deal).stream()).toList());
        audit.recordAll(changes);
        // What the row closes as well is over anyway.
        given.removeIf(each -> !each.deal().stage().isOpen());
        if (!given.isEmpty()) handed.fire(new DealsHandedOver(given));
    }

    private void move(Map<Deal, Said> said) {
        var moves = new LinkedHashMap<Deal, DealMove>();
        said.forEach((deal, now) -> {
            if (deal.stage() == now.stage()) return;
            var before = deal.stage();
            deal.move(now.stage(), clock.instant());
            moves.put(deal, new DealMove(deal, before, null, clock.instant()));
        });
        if (moves.isEmpty()) return;
        parts.insertMoves(List.copyOf(moves.values()));
        moved.fire(new DealsMoved(moves.entrySet().stream()
                .map(each -> new DealMoved(each.getKey(), each.getValue()))
                .toList()));
    }

    /** Takes out those that nothing else refers to, and says which they were. */
    public Set<UUID> remove(Collection<Deal> some) {
        if (some.isEmpty()) return Set.of();
        var ids = some.stream().map(Deal::id).toArray(UUID[]::new);
        var removed = new HashSet<>(deals.removeUnlessReferred(Scope.current().tenantId(), ids));
        audit.recordAll(some.stream()
                .filter(deal -> removed.contains(deal.id()))
                .map(deal -> new Change("deal.removed", "deal", deal.id(), StoredDeals.view(deal), null))
                .toList());
        return removed;
    }
}
