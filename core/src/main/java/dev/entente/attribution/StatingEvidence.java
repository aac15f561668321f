package dev.entente.attribution;

import static java.util.stream.Collectors.toMap;

import dev.entente.attribution.Outcome.Lost;
import dev.entente.attribution.ReadingCredits.Holder;
import dev.entente.attribution.ReadingCredits.Loser;
import dev.entente.attribution.SalePortion.Head;
import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.Evidence.Exclusion;
import dev.entente.sale.Evidence.Portion;
import dev.entente.sale.EvidenceRules;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleProblem;
import dev.entente.sale.Sales;
import dev.entente.sale.SplitRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** States and takes back who had a part in a sale, and excludes sales; what it earns follows in the same transaction. */
@ApplicationScoped
@Transactional
public class StatingEvidence {

    /** So many claims are stated on a sale. */
    public static final int MOST_CLAIMS = 50;

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
    KnowingEvidence knowing;

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

    /** Who would be credited with a sale, by which rule; and who would not be, though it claims a part, and why. */
    public record Expected(String rule, List<Holder> credited, List<Loser> lost) {}

    /** What would be decided if this were claimed as well; nothing is changed. */
    @Requires(AttributionPermissions.STATE)
    public Expected rehearse(UUID saleId, Claim claim) {
        var partner = claimant(claim);
        var sale = stateable(saleId);
        var more = new SaleClaim(saleId, partner.id(), claim, false, clock.instant());
        return expected(asking.of(List.of(sale), List.of(more), List.of()).get(saleId));
    }

    /** What would be decided if this were agreed, in place of what was agreed before; nothing is changed. */
    @Requires(AttributionPermissions.STATE)
    public Expected rehearse(UUID saleId, AgreedSplit split) {
        var known = sharing(split);
        var portions = Portions.of(split, head(stateable(saleId), split), known);
        return expected(
                asking.of(List.of(stateable(saleId)), List.of(), portions).get(saleId));
    }

    private Expected expected(@Nullable Decided decided) {
        if (decided == null) throw new IllegalStateException("What is stated decides nothing");
        var shares = decided.outcome().shares();
        var lost = decided.outcome().lost();
        var ids = Stream.concat(
                        shares.stream().map(Share::partner), lost.stream().map(Lost::partner))
                .distinct()
                .toArray(UUID[]::new);
        var names = partners.byIds(ids).stream().collect(toMap(Partner::id, Partner::name));
        return new Expected(
                decided.outcome().rule(),
                shares.stream()
                        .map(share -> new Holder(share.partner(), names.getOrDefault(share.partner(), ""), share))
                        .toList(),
                lost.stream().map(each -> ReadingCredits.loser(names, each)).toList());
    }

    private Head head(Sale sale, AgreedSplit split) {
        return new Head(sale.id(), split.by(), split.on(), false, clock.instant());
    }

    /** The partners that share in a split, by their codes. */
    private Map<String, UUID> sharing(AgreedSplit split) {
        var findings = new Findings();
        SplitRules.of(split, "", findings);
        findings.refuse(AttributionProblem.UNCLEAR_EVIDENCE);
        var codes = split.shares().stream().map(Portion::partner).toArray(String[]::new);
        var known = partners.byCodes(codes).stream().collect(toMap(Partner::code, Partner::id));
        for (int i = 0; i < codes.length; i++)
            if (!known.containsKey(codes[i])) findings.add("/shares/" + i + "/partner", unknown(codes[i]));
        findings.refuse(AttributionProblem.UNCLEAR_EVIDENCE);
        return known;
    }

    /** The split that was agreed of a sale; none where there is none. */
    @Requires(AttributionPermissions.STATE)
    public Optional<AgreedSplit> split(UUID saleId) {
        if (sales.current(saleId).isEmpty()) throw unknown();
        return Optional.ofNullable(agreed(saleId));
    }

    private @Nullable AgreedSplit agreed(UUID saleId) {
        var evidence = knowing.of(List.of(saleId)).get(saleId);
        return evidence == null ? null : evidence.split();
    }

    /** States how the credit for a sale is split, in place of what was agreed before. */
    @Requires(AttributionPermissions.STATE)
    public void agree(UUID saleId, AgreedSplit split) {
        var known = sharing(split);
        var sale = turn(saleId, known.values());
        var before = agreed(saleId);
        attributions.deleteStatedPortions(saleId);
        attributions.insertPortions(Portions.of(split, head(sale, split), known));
        audit.record("sale.split", "sale", saleId, before, split);
        attributing.again(List.of(sale), "A split of the credit was agreed");
    }

    /**
     * Takes a split back; none is left alone. Where it stood in place of what the source of the sale says, that holds again;
     * taken back as well, it is not given again by the same report.
     */
    @Requires(AttributionPermissions.STATE)
    public void undoSplit(UUID saleId) {
        var sale = turn(saleId, List.of());
        var before = agreed(saleId);
        if (before == null) return;
        if (attributions.deleteStatedPortions(saleId) == 0) attributions.deleteReportedPortions(new UUID[] {saleId});
        audit.record("sale.unsplit", "sale", saleId, before, agreed(saleId));
        attributing.again(List.of(sale), "The split of the credit was taken back");
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
        var sale = turn(saleId, List.of(partner.id()));
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
        var sale = turn(saleId, List.of());
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
        var sale = turn(saleId, List.of());
        var before = excluded(saleId);
        attributions.deleteExclusion(saleId);
        attributions.insertExclusions(List.of(new SaleExclusion(saleId, exclusion, false, clock.instant())));
        audit.record("sale.excluded", "sale", saleId, before, exclusion);
        attributing.again(List.of(sale), "The sale was excluded");
    }

    /** Takes an exclusion back; none is left alone. */
    @Requires(AttributionPermissions.STATE)
    public void include(UUID saleId) {
        var sale = turn(saleId, List.of());
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
    private Sale turn(UUID saleId, Collection<UUID> more) {
        var seen = sales.current(saleId).orElseThrow(StatingEvidence::unknown);
        var concerned = new HashSet<>(more);
        concerned.add(seen.partnerId());
        concerned.addAll(credits.concerned(List.of(saleId)));
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
        return Problem.field(AttributionProblem.UNCLEAR_EVIDENCE, "/partner", unknown(claim.partner()));
    }

    private static String unknown(String code) {
        return "There is no partner with the code “" + code + "”";
    }
}
