package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.attribution.Credited;
import dev.entente.attribution.KnowingCredits;
import dev.entente.attribution.Share;
import dev.entente.attribution.VerifyingAttributions;
import dev.entente.holdback.HeldBack;
import dev.entente.holdback.HeldBacks;
import dev.entente.identity.Internal;
import dev.entente.ledger.Ledger;
import dev.entente.ledger.Posting;
import dev.entente.ledger.Way;
import dev.entente.milestone.Milestone;
import dev.entente.milestone.Milestones;
import dev.entente.plugin.Models;
import dev.entente.sale.Sale;
import dev.entente.sale.Sales;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a tenant's results and postings in the order of their keys, and says what does not hold: every current
 * result comes out again byte for byte, the postings of an event are its result, every sale has exactly one for each
 * partner that is credited with it, every milestone has one, and every attribution comes out again.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Verifying {

    private static final int PART = 1_000;

    @Inject
    Sales sales;

    @Inject
    Milestones milestones;

    @Inject
    Earnings earnings;

    @Inject
    KeepingTerms terms;

    @Inject
    Ledger ledger;

    @Inject
    HeldBacks held;

    @Inject
    KnowingCredits knowing;

    @Inject
    VerifyingAttributions attributions;

    @Inject
    Models models;

    /** What a part found, how much it looked at, and the key the next part begins behind; null behind the last. */
    public record Part(
            int seen, List<String> findings, @Nullable UUID last) {}

    private record Account(UUID sourceId, UUID partnerId) {}

    /** The number of postings there are. */
    public long postings() {
        return ledger.count();
    }

    /** Every sale has exactly one current result for each partner that is credited with it. */
    public Part sales(UUID after) {
        var batch = sales.after(after, Limit.of(PART));
        var ids = batch.stream().map(Sale::id).toArray(UUID[]::new);
        var rows = earnings.currentOf(ids);
        var found = rows.stream()
                .map(row -> new Account(row.sourceId(), row.partnerId()))
                .collect(Collectors.toSet());
        var credits = knowing.of(batch);
        var findings = new ArrayList<>(attributions.verify(batch));
        var byId = batch.stream().collect(Collectors.toMap(Sale::id, sale -> sale));
        for (var row : rows) {
            var sale = byId.get(row.sourceId());
            if (sale != null && isKept(row) && credits.with(sale).stream().noneMatch(isOf(row)))
                findings.add(name(row) + " is of a partner that is not credited with it");
        }
        var withdrawn = batch.stream().filter(Sale::isWithdrawn).toList();
        var stated = withdrawn.isEmpty() ? Set.<UUID>of() : attributions.everStated(withdrawn);
        for (var sale : batch) {
            for (var partner : credited(sale, credits, stated)) {
                if (!found.contains(new Account(sale.id(), partner)))
                    findings.add("The sale " + sale.document() + " has no result");
            }
        }
        return new Part(
                batch.size(),
                findings,
                batch.size() < PART ? null : batch.getLast().id());
    }

    private static Predicate<Share> isOf(BookedEarning row) {
        return share -> share.partner().equals(row.partnerId());
    }

    /** Something, or held: who is not credited any more has nothing. */
    private static boolean isKept(BookedEarning row) {
        var amount = row.amount();
        return amount == null || amount.minor() != 0;
    }

    /** What was withdrawn keeps the result that took everything back, unless nobody may ever have been credited with it. */
    private static List<UUID> credited(Sale sale, Credited credits, Set<UUID> stated) {
        if (sale.isWithdrawn()) return stated.contains(Credited.key(sale)) ? List.of() : List.of(sale.partnerId());
        return credits.with(sale).stream().map(Share::partner).toList();
    }

    /** Every milestone that counts has a current result for its partner. */
    public Part milestones(UUID after) {
        var batch = milestones.after(after, null, Limit.of(PART));
        var found = earnings.currentOf(batch.stream().map(Milestone::id).toArray(UUID[]::new)).stream()
                .map(row -> new Account(row.sourceId(), row.partnerId()))
                .collect(Collectors.toSet());
        var findings = batch.stream()
                .filter(each -> !each.isWithdrawn() && !found.contains(new Account(each.id(), each.partnerId())))
                .map(each -> "The milestone " + each.externalId() + " has no result")
                .toList();
        return new Part(
                batch.size(),
                findings,
                batch.size() < PART ? null : batch.getLast().id());
    }

    /** Current results come out again, and are what is posted. */
    public Part earnings(UUID after) {
        var batch = earnings.currentAfter(after, Limit.of(PART));
        var sources = batch.stream().map(BookedEarning::sourceId).distinct().toArray(UUID[]::new);
        var posted = ledger.bySources(sources).stream()
                .collect(Collectors.groupingBy(p -> new Account(p.sourceId(), p.partnerId())));
        var held = this.held.heldOf(sources).stream()
                .collect(Collectors.groupingBy(part -> new Account(part.sourceId(), part.partnerId())));
        var findings = new ArrayList<String>();
        var inputs = terms.inputs(batch);
        for (var row : batch) {
            Recomputing.against(row, inputs.apply(row), models)
                    .ifPresent(words -> findings.add(name(row) + " " + words));
            var postings = posted.getOrDefault(new Account(row.sourceId(), row.partnerId()), List.of());
            if (!balances(postings).equals(expected(row))) findings.add(name(row) + " is not what is posted");
            long kept = kept(held.getOrDefault(new Account(row.sourceId(), row.partnerId()), List.of()));
            if (kept != heldBack(postings)) findings.add(name(row) + " is held back by another amount than is posted");
        }
        return new Part(
                batch.size(),
                findings,
                batch.size() < PART ? null : batch.getLast().id());
    }

    private static String name(BookedEarning row) {
        return "The result for " + row.document() + " on " + row.on() + " (" + row.id() + ")";
    }

    private record Balance(boolean pays, String unit) {}

    private static Map<Balance, Amount> balances(List<Posting> postings) {
        var balances = new HashMap<Balance, Amount>();
        for (var posting : postings) {
            if (posting.way() == Way.RELEASES) continue; // from one account that is owed to another
            boolean pays = posting.way() != Way.CHARGES;
            balances.merge(new Balance(pays, posting.amount().unit().code()), posting.along(), Amount::plus);
        }
        balances.values().removeIf(amount -> amount.minor() == 0);
        return balances;
    }

    private static long kept(List<HeldBack> parts) {
        return parts.stream().mapToLong(part -> part.amount().minor()).sum();
    }

    private static long heldBack(List<Posting> postings) {
        return postings.stream()
                .mapToLong(posting -> switch (posting.way()) {
                    case HOLDS -> posting.along().minor();
                    case RELEASES -> -posting.along().minor();
                    default -> 0;
                })
                .sum();
    }

    private static Map<Balance, Amount> expected(BookedEarning row) {
        var amount = row.posted();
        if (amount == null || amount.minor() == 0) return Map.of();
        boolean pays = row.kind() == Kind.PAYS;
        return Map.of(new Balance(pays, amount.unit().code()), amount);
    }
}
