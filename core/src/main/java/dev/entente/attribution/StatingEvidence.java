package dev.entente.attribution;

import static java.util.stream.Collectors.toMap;

import dev.entente.attribution.ReadingCredits.Holder;
import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.Evidence.Exclusion;
import dev.entente.sale.EvidenceRules;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleProblem;
import dev.entente.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States and takes back who had a part in a sale, and excludes sales; what it earns follows in the same transaction. */
@ApplicationScoped
@Transactional
public class StatingEvidence {

    private static final int MOST_CLAIMS = 50;

    @Inject
    Sales sales;

    @Inject
    Attributions attributions;

    @Inject
    AttributingSales attributing;

    @Inject
    AskingAround asking;

    @Inject
    KnowingCredits credits;

    @Inject
    Partners partners;

    @Inject
    TakingTurns turns;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** What is stated of a sale, in the order in which it was. */
    @Requires(AttributionPermissions.STATE)
    public List<SaleClaim> claims(UUID saleId) {
        if (sales.current(saleId).isEmpty()) throw unknown();
        return attributions.claimsOf(new UUID[] {saleId});
    }

    /** Who would be credited with a sale, by which rule. */
    public record Expected(String rule, List<Holder> credited) {}

    /** What would be decided if this were claimed as well; nothing is changed. */
    @Requires(AttributionPermissions.STATE)
    public Expected rehearse(UUID saleId, Claim claim) {
        var partner = claimant(claim);
        var sale = stateable(saleId);
        var more = new SaleClaim(saleId, partner.id(), claim, false, clock.instant());
        var decided = asking.of(List.of(sale), List.of(more)).get(saleId);
        if (decided == null) throw new IllegalStateException("A claim decides nothing");
        var shares = decided.outcome().shares();
        var ids = shares.stream().map(Share::partner).toArray(UUID[]::new);
        var names = partners.byIds(ids).stream().collect(toMap(Partner::id, Partner::name));
        return new Expected(
                decided.outcome().rule(),
                shares.stream()
                        .map(share -> new Holder(share.partner(), names.getOrDefault(share.partner(), ""), share))
                        .toList());
    }

    private Partner claimant(Claim claim) {
        var findings = new Findings();
        EvidenceRules.claim(claim, "", findings);
        findings.refuse(AttributionProblem.UNCLEAR_EVIDENCE);
        return partners.byCode(claim.partner()).orElseThrow(() -> unknown(claim));
    }

    @Requires(AttributionPermissions.STATE)
    public SaleClaim claim(UUID saleId, Claim claim) {
        var partner = claimant(claim);
        var sale = turn(saleId, partner.id());
        if (attributions.claimsOf(new UUID[] {saleId}).size() >= MOST_CLAIMS)
            throw new Problem(
                    AttributionProblem.UNCLEAR_EVIDENCE, "A sale has at most 50 claims; take one back first.");
        var stated = new SaleClaim(saleId, partner.id(), claim, false, clock.instant());
        attributions.insertClaims(List.of(stated));
        audit.record("sale.claimed", "sale", saleId, null, claim);
        attributing.again(List.of(sale), "A claim on the sale was stated");
        return stated;
    }

    @Requires(AttributionPermissions.STATE)
    public void takeBack(UUID saleId, UUID claimId) {
        var sale = turn(saleId, null);
        var claim = attributions
                .claim(saleId, claimId)
                .orElseThrow(() -> new Problem(AttributionProblem.UNKNOWN_CLAIM, "Look at the claims on the sale."));
        attributions.deleteClaim(claimId);
        var code = partners.byId(claim.partnerId()).map(Partner::code).orElse("");
        audit.record("sale.unclaimed", "sale", saleId, claim.claim(code), null);
        attributing.again(List.of(sale), "A claim on the sale was taken back");
    }

    /** Excludes the sale, or says another kind or reason; whether the program excludes the kind is the program's to say. */
    @Requires(AttributionPermissions.STATE)
    public void exclude(UUID saleId, Exclusion exclusion) {
        var findings = new Findings();
        EvidenceRules.exclusion(exclusion, "", findings);
        findings.refuse(AttributionProblem.UNCLEAR_EVIDENCE);
        var sale = turn(saleId, null);
        var before = excluded(saleId);
        attributions.deleteExclusion(saleId);
        attributions.insertExclusions(List.of(new SaleExclusion(saleId, exclusion, false, clock.instant())));
        audit.record("sale.excluded", "sale", saleId, before, exclusion);
        attributing.again(List.of(sale), "The sale was excluded");
    }

    /** Takes an exclusion back; none is left alone. */
    @Requires(AttributionPermissions.STATE)
    public void include(UUID saleId) {
        var sale = turn(saleId, null);
        var before = excluded(saleId);
        if (before == null) return;
        attributions.deleteExclusion(saleId);
        audit.record("sale.included", "sale", saleId, before, null);
        attributing.again(List.of(sale), "The sale is excluded no more");
    }

    private @Nullable Exclusion excluded(UUID saleId) {
        return attributions.exclusionsOf(new UUID[] {saleId}).stream()
                .map(SaleExclusion::said)
                .findFirst()
                .orElse(null);
    }

    /** The sale as nobody changes it until this transaction ends, nor what its partners earn. */
    private Sale turn(UUID saleId, @Nullable UUID more) {
        var seen = sales.current(saleId).orElseThrow(StatingEvidence::unknown);
        var concerned = new HashSet<UUID>();
        concerned.add(seen.partnerId());
        if (more != null) concerned.add(more);
        attributions.claimsOf(new UUID[] {saleId}).forEach(claim -> concerned.add(claim.partnerId()));
        credits.of(List.of(seen)).with(seen).forEach(share -> concerned.add(share.partner()));
        turns.with(concerned);
        return stateable(saleId);
    }

    private Sale stateable(UUID saleId) {
        var sale = sales.current(saleId).orElseThrow(StatingEvidence::unknown);
        if (sale.isRefund())
            throw new Problem(
                    AttributionProblem.UNCLEAR_EVIDENCE, "This is given back; state it of the sale that it is of.");
        if (sale.isWithdrawn())
            throw new Problem(AttributionProblem.UNCLEAR_EVIDENCE, "The sale was withdrawn; it credits nobody.");
        return sale;
    }

    private static Problem unknown() {
        return new Problem(SaleProblem.UNKNOWN_SALE, "Look for it in the list of sales.");
    }

    private static Problem unknown(Claim claim) {
        var words = "There is no partner with the code “" + claim.partner() + "”";
        return Problem.field(AttributionProblem.UNCLEAR_EVIDENCE, "/partner", words);
    }
}
