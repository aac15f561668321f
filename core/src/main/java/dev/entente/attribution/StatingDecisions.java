package dev.entente.attribution;

import static java.util.stream.Collectors.toMap;

import dev.entente.api.Percentage;
import dev.entente.attribution.SalePortion.Head;
import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.TakingTurns;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.Evidence.OwnPortion;
import dev.entente.sale.Evidence.Part;
import dev.entente.sale.Evidence.Portion;
import dev.entente.sale.Sale;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * States on sales how their credit was decided to be split, as somebody states it by hand: the credit for the sale itself, or
 * influence beside it. What the same decision stated of them before is replaced; a sale of which people agreed on a split
 * keeps that, which is closer to it than any decision about its customer.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StatingDecisions {

    private static final String DIRECT = "Direct sales";
    private static final int POINTS = 10_000;

    @Inject
    Attributions attributions;

    @Inject
    AttributingSales attributing;

    @Inject
    KnowingCredits knowing;

    @Inject
    Partners partners;

    @Inject
    TakingTurns turns;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /**
     * What was decided: its number and day, whether of influence, and who has which share.
     *
     * @param by how it is called wherever it is read: "Case C-00001"
     * @param own what the vendor's own sellers have; none where that is nothing
     */
    public record Decision(
            String by,
            LocalDate on,
            boolean influence,
            Map<UUID, Percentage> shares,
            @Nullable Percentage own) {

        public Decision {
            shares = Map.copyOf(shares);
        }
    }

    /** On those of these that are sold, and neither given back nor withdrawn. */
    public void state(Decision decision, Collection<Sale> sales) {
        var meant = meant(sales);
        if (meant.isEmpty()) return;
        take(meant, decision.shares().keySet());
        forget(decision, meant);
        var split = decision.influence() ? meant : unagreed(meant);
        if (decision.influence()) influence(decision, split);
        else split(decision, split);
        audit.recordAll(split.stream()
                .map(sale -> new Change("sale.split", "sale", sale.id(), null, decision))
                .toList());
        attributing.again(meant, decision.by() + " was decided");
    }

    /** It does not count any more. */
    public void takeBack(Decision decision, Collection<Sale> sales) {
        var meant = meant(sales);
        if (meant.isEmpty()) return;
        take(meant, decision.shares().keySet());
        forget(decision, meant);
        audit.recordAll(meant.stream()
                .map(sale -> new Change("sale.unsplit", "sale", sale.id(), decision, null))
                .toList());
        attributing.again(meant, decision.by() + " was decided otherwise");
    }

    private static List<Sale> meant(Collection<Sale> sales) {
        return sales.stream()
                .filter(sale -> !sale.isRefund() && !sale.isWithdrawn())
                .toList();
    }

    private void take(List<Sale> sales, Collection<UUID> sharing) {
        var concerned = new HashSet<>(sharing);
        sales.forEach(sale -> concerned.add(sale.partnerId()));
        concerned.addAll(knowing.concerned(sales.stream().map(Sale::id).toList()));
        turns.with(concerned);
    }

    private void forget(Decision decision, List<Sale> sales) {
        var ids = sales.stream().map(Sale::id).toArray(UUID[]::new);
        attributions.deletePortionsBy(decision.by(), ids);
        attributions.deleteClaims(sales.stream()
                .flatMap(sale -> decision.shares().keySet().stream().map(partner -> key(decision, sale, partner)))
                .toArray(UUID[]::new));
    }

    private static UUID key(Decision decision, Sale sale, UUID partner) {
        return Ids.derived("claim by decision", decision.by(), sale.id(), partner);
    }

    private List<Sale> unagreed(List<Sale> sales) {
        var agreed =
                Set.copyOf(attributions.agreedOf(sales.stream().map(Sale::id).toArray(UUID[]::new)));
        return sales.stream().filter(sale -> !agreed.contains(sale.id())).toList();
    }

    private void influence(Decision decision, List<Sale> sales) {
        var codes = codes(decision);
        var at = clock.instant();
        var claims = new ArrayList<SaleClaim>();
        for (var sale : sales) {
            decision.shares().forEach((partner, share) -> {
                int points =
                        share.fraction().multiply(BigDecimal.valueOf(POINTS)).intValue();
                var said = new Claim(codes.getOrDefault(partner, ""), Part.INFLUENCED, null, null, null, points, null);
                claims.add(SaleClaim.decided(key(decision, sale, partner), sale.id(), partner, said, at));
            });
        }
        attributions.insertClaims(claims);
    }

    // Whoever the sale names sells it; the others brought it about as well.
    private void split(Decision decision, List<Sale> sales) {
        var codes = codes(decision);
        var known = codes.entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
        var at = clock.instant();
        var portions = new ArrayList<SalePortion>();
        for (var sale : sales) {
            var shares = decision.shares().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(each -> new Portion(
                            codes.getOrDefault(each.getKey(), ""),
                            each.getKey().equals(sale.partnerId()) ? Part.SELLS : Part.SOURCED,
                            each.getValue(),
                            null))
                    .toList();
            var own = decision.own() == null ? null : List.of(new OwnPortion(DIRECT, decision.own()));
            var agreed = new AgreedSplit(decision.by(), decision.on(), shares, own);
            portions.addAll(Portions.of(agreed, new Head(sale.id(), decision.by(), decision.on(), false, at), known));
        }
        if (!portions.isEmpty()) attributions.insertPortions(portions);
    }

    private Map<UUID, String> codes(Decision decision) {
        return partners.byIds(decision.shares().keySet().toArray(UUID[]::new)).stream()
                .collect(toMap(Partner::id, Partner::code));
    }
}
