package dev.entente.deal;

import dev.entente.api.Amount;
import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.customer.KnowingCustomers;
import dev.entente.customer.SharingAccounts.Account;
import dev.entente.customer.SharingAccounts.Turned;
import dev.entente.customer.SharingAccounts.Word;
import dev.entente.deal.OpeningDeals.NewDeal;
import dev.entente.identity.Internal;
import dev.entente.partner.KnowingPartners;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes new deals, and gives deals to the partners whose registrations were approved, for those who have asked for it. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BringingDeals {

    @Inject
    Deals deals;

    @Inject
    DealParts parts;

    @Inject
    KnowingPartners partners;

    @Inject
    KnowingCustomers customers;

    @Inject
    Bulk bulk;

    @Inject
    Numbers numbers;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<DealsMoved> moved;

    @Inject
    StoredDeals stored;

    @Inject
    SharedOfDeals shared;

    /** In the order given; all of them, or none. The number of statements does not depend on how many there are. */
    public List<Deal> bring(List<NewDeal> wanted) {
        return bring(wanted, null).deals();
    }

    /** New deals, and what is otherwise of their accounts by what was said with them. */
    record Brought(List<Deal> deals, List<Turned> turned) {}

    Brought brought(List<NewDeal> wanted) {
        return bring(wanted, null);
    }

    /** By which registration a deal is led from the beginning, and the number that was taken for it ahead, where one was. */
    private record Registered(String registration, @Nullable String number) {}

    /** A new deal that its partner leads from the beginning, by a registration of this number; its own is the next where none is given. */
    public Deal bringRegistered(NewDeal wanted, String registration, @Nullable String number) {
        var deal = bring(List.of(wanted), new Registered(registration, number))
                .deals()
                .getFirst();
        stored.record("deal.registered", StoredDeals.view(deal), deal);
        return deal;
    }

    private Brought bring(List<NewDeal> wanted, @Nullable Registered registered) {
        if (wanted.isEmpty()) return new Brought(List.of(), List.of());
        refuseUnknownPartners(wanted);
        var named = wanted.stream().map(each -> each.profile().customer()).toList();
        var buyers = customers.know(named);
        var taken = registered == null ? null : registered.number();
        var free = taken == null ? numbers.next("D", wanted.size()) : List.of(taken);
        var opened = new ArrayList<Deal>(wanted.size());
        for (int i = 0; i < wanted.size(); i++) {
            var each = wanted.get(i);
            var buyer = Objects.requireNonNull(buyers.get(named.get(i)));
            var deal = new Deal(free.get(i), each.origin(), each.profile(), buyer, clock.instant());
            deal.registration = registered == null ? null : registered.registration();
            opened.add(deal);
        }
        // What is opened by itself is changed by nothing else in the same transaction, and is written at its end with
        // the rest.
        write(wanted, opened, taken == null ? bulk::insert : bulk::insertLast);
        return new Brought(opened, share(wanted, opened));
    }

    private void write(List<NewDeal> wanted, List<Deal> opened, Consumer<List<?>> keep) {
        insert(opened);
        var lines = new ArrayList<DealLine>();
        for (int i = 0; i < opened.size(); i++) {
            lines.addAll(DealLine.of(opened.get(i), wanted.get(i).profile().lines()));
        }
        if (!lines.isEmpty()) parts.insertLines(lines);
        keep.accept(opened.stream().flatMap(deal -> DealToken.of(deal).stream()).toList());
        var moves = opened.stream()
                .map(deal -> new DealMove(deal, null, null, clock.instant()))
                .toList();
        keep.accept(moves);
        audit.recordAll(opened.stream()
                .map(deal -> new Change("deal.opened", "deal", deal.id(), null, StoredDeals.view(deal)))
                .toList());
        var steps = new ArrayList<DealMoved>();
        for (int i = 0; i < opened.size(); i++) steps.add(new DealMoved(opened.get(i), moves.get(i)));
        moved.fire(new DealsMoved(steps));
    }

    // Whoever opens a deal was shown nothing of its account: what is left out stays as other deals have said it.
    private List<Turned> share(List<NewDeal> wanted, List<Deal> opened) {
        var said = new ArrayList<Word>(opened.size());
        for (int i = 0; i < opened.size(); i++) {
            said.add(SharedOfDeals.word(
                    opened.get(i), Account.UNKNOWN, wanted.get(i).profile()));
        }
        return shared.say(said);
    }

    private void insert(List<Deal> opened) {
        Broken.told(
                () -> deals.insertAll(opened),
                () -> new Problem(DealProblem.KNOWN_DEAL, "Change the deal that is there; it keeps its name."),
                "deal_external");
    }

    /** The partner leads it from now on, by a registration of this number. */
    public Deal assign(UUID dealId, UUID partnerId, String registration) {
        var deal = deals.byId(dealId).orElseThrow(StoredDeals::unknown);
        if (!deal.stage().isOpen()) throw ChangingDeals.closed("Name an open deal, or none.");
        if (deal.partnerId() != null && !deal.partnerId().equals(partnerId)) {
            throw Problem.field(DealProblem.UNCLEAR_DEAL, "/deal", "Another partner leads this deal");
        }
        var before = StoredDeals.view(deal);
        boolean isLed = deal.partnerId() != null;
        deal.partnerId = partnerId;
        deal.registration = registration;
        stored.update(deal);
        if (!isLed) {
            stored.replaceLines(deal, stored.lines(dealId));
            stored.replaceTokens(deal);
            parts.handOwnOver(dealId, partnerId);
        }
        stored.record("deal.registered", before, deal);
        if (!isLed) stored.handed(deal, null);
        return deal;
    }

    /** An open deal is about these lines from now on; one that has lines of its own, where they replace those. */
    public void describe(UUID dealId, Amount amount, List<DealItem> lines, boolean replacing) {
        var deal = deals.byId(dealId).orElseThrow(StoredDeals::unknown);
        if (!deal.stage().isOpen() || lines.size() > DealProfile.MOST_LINES) return;
        if (!replacing && !stored.lines(dealId).isEmpty()) return;
        var before = StoredDeals.view(deal);
        deal.minor = amount.minor();
        deal.unit = amount.unit().code();
        deal.scale = amount.unit().scale();
        stored.update(deal);
        stored.replaceLines(deal, lines);
        stored.record("deal.changed", before, deal);
    }

    /**
     * Somebody else leads it from now on; empty where it is closed. What the partner before wrote stays with that one: nobody
     * learns from a deal who had it, or at which prices. To the vendor's own sales lines, amount and day stay. Whoever loses it
     * hands nothing over; whoever gets it has it from the vendor.
     */
    public Optional<Deal> hand(UUID dealId, NewLeader leader) {
        var deal = deals.byId(dealId).orElseThrow(StoredDeals::unknown);
        if (!deal.stage().isOpen()) return Optional.empty();
        var led = deal.partnerId;
        if (Objects.equals(led, leader.partnerId()) && Objects.equals(deal.registration, leader.registration()))
            return Optional.of(deal);
        var before = StoredDeals.view(deal);
        var lines = stored.lines(dealId);
        boolean isAnothers = led != null && !led.equals(leader.partnerId());
        if (isAnothers) forget(deal);
        if (isAnothers && leader.partnerId() != null) {
            lines = List.of();
            claim(deal, leader);
        }
        deal.partnerId = leader.partnerId();
        deal.registration = leader.registration();
        stored.update(deal);
        stored.replaceLines(deal, lines);
        stored.replaceTokens(deal);
        if (led == null) parts.handOwnOver(dealId, leader.partnerId());
        stored.record("deal.handed-over", before, deal);
        if (!Objects.equals(led, leader.partnerId())) stored.handed(deal, null);
        return Optional.of(deal);
    }

    private static void forget(Deal deal) {
        deal.name = deal.customerName;
        deal.nextStep = null;
        deal.nextStepOn = null;
        deal.blockers = null;
        deal.shared = SharedFields.read(deal.shared).ofTheVendor().written();
    }

    private static void claim(Deal deal, NewLeader leader) {
        var amount = leader.amount() == null ? Amount.zero(deal.amount().unit()) : leader.amount();
        deal.minor = amount.minor();
        deal.unit = amount.unit().code();
        deal.scale = amount.unit().scale();
        deal.expectedClose = leader.expectedClose();
    }

    private void refuseUnknownPartners(List<NewDeal> wanted) {
        var ids = wanted.stream()
                .map(NewDeal::profile)
                .flatMap(profile -> Stream.of(profile.partnerId(), influence(profile.shared())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (partners.byIds(ids).size() == ids.size()) return;
        throw Problem.field(DealProblem.UNCLEAR_DEAL, "/partner", "There is no such partner");
    }

    private static @Nullable UUID influence(@Nullable SharedFields shared) {
        return shared == null ? null : shared.influencedBy();
    }
}
