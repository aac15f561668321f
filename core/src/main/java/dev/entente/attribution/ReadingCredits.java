package dev.entente.attribution;

import static java.util.stream.Collectors.toMap;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.attribution.Outcome.Lost;
import dev.entente.attribution.PoliciesInForce.Applying;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.problem.Problem;
import dev.entente.program.AttributionPolicy;
import dev.entente.program.AttributionPolicy.Split;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.Evidence.Exclusion;
import dev.entente.sale.Evidence.OwnPortion;
import dev.entente.sale.Sale;
import dev.entente.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows who is credited with a sale and why; a partner's member finds the own part alone, and nothing of others. */
@ApplicationScoped
@Transactional
public class ReadingCredits {

    private static final int MOST_NAMES = 200;

    @Inject
    Sales sales;

    @Inject
    Attributions attributions;

    @Inject
    Partners partners;

    @Inject
    PoliciesInForce policies;

    /** A partner's credit, with its name. */
    public record Holder(UUID partner, String name, Share share) {}

    /** A partner that is not credited, with its name, what it did and why it is not. */
    public record Loser(UUID partner, String name, String part, String because) {}

    /** A claim, with the name of whoever it is of, and as it would be stated again. */
    public record Claimed(SaleClaim claim, String name, Claim again) {}

    /** What is stated of a sale, and how it was decided: for the vendor alone. */
    public record Reasons(
            Level level,
            String rule,
            List<Loser> lost,
            List<Claimed> claims,
            @Nullable Exclusion exclusion,
            @Nullable Divided split,
            @Nullable String program,
            @Nullable Integer version,
            String because,
            @Nullable Instant decidedAt) {

        /** The vendor's own sellers, where a split decided that gives them something. */
        public List<OwnPortion> own() {
            var own = level == Level.AGREED && split != null ? split.said().own() : null;
            return own == null ? List.of() : own;
        }
    }

    /** A split that was agreed, whether the sale's source says so, and the names of its partners by their codes. */
    public record Divided(AgreedSplit said, boolean reported, Map<String, String> names) {}

    /** Who is credited; the reasons are not there for partners. */
    public record Page(
            UUID saleId,
            String document,
            @Nullable Sold sold,
            List<Holder> credited,
            @Nullable Reasons reasons) {

        /** What the vendor's own sellers have together, where that was agreed. */
        public Optional<Percentage> vendor() {
            return credited.stream()
                    .map(holder -> holder.share().vendor())
                    .flatMap(Stream::ofNullable)
                    .findFirst();
        }
    }

    /** What was sold, and who invoices it, in words: not there for partners that may not see the sale itself. */
    public record Sold(String customer, LocalDate on, Amount net, String invoicer) {}

    /** A partner that may not be seen is another one. */
    private Sold sold(Sale sale) {
        var invoicer = sale.invoicedBy();
        var words = invoicer == null
                ? "The vendor"
                : partners.byId(invoicer).map(Partner::name).orElse("Another partner");
        return new Sold(sale.customerName(), sale.on(), sale.net(), words);
    }

    @Requires(AttributionPermissions.READ)
    public Page of(UUID saleId) {
        var ids = new UUID[] {saleId};
        var credits = attributions.creditsOf(ids);
        var sale = sales.current(saleId);
        if (sale.isPresent() && sale.get().isRefund()) return of(Credited.key(sale.get()));
        if (credits.isEmpty()) return sale.map(this::plain).orElseThrow(ReadingCredits::unknown);
        var decided = attributions.currentOf(ids).stream().findFirst();
        var lost = decided.map(row -> Texts.lost(row.lost)).orElse(List.of());
        var claims = attributions.claimsOf(ids);
        var exclusion =
                attributions.exclusionsOf(ids).stream().map(SaleExclusion::said).findFirst();
        var portions = attributions.portionsOf(ids);
        var known = known(credits, lost, claims, portions);
        var names = known.values().stream().collect(toMap(Partner::id, Partner::name));
        var holders = credits.stream()
                .map(Credit::said)
                .map(share -> new Holder(share.partner(), name(names, share.partner()), share))
                .toList();
        var reasons = decided.map(row -> new Reasons(
                        row.level,
                        row.rule,
                        lost.stream().map(each -> loser(names, each)).toList(),
                        claims.stream()
                                .map(each -> claimed(each, known.get(each.partnerId())))
                                .toList(),
                        exclusion.orElse(null),
                        divided(portions, known),
                        row.program,
                        row.programVersion,
                        row.reason,
                        row.decidedAt))
                .orElse(null);
        return new Page(
                saleId, credits.getFirst().document, sale.map(this::sold).orElse(null), holders, reasons);
    }

    /** The kinds of traffic that the program excludes which the sale was sold under. */
    @Requires(AttributionPermissions.READ)
    public List<String> excludable(UUID saleId) {
        return policy(saleId).excluded();
    }

    /** Whether that program shares influence by points, which somebody has to state then. */
    @Requires(AttributionPermissions.READ)
    public boolean countsPoints(UUID saleId) {
        return policy(saleId).influence().split() == Split.POINTS;
    }

    private AttributionPolicy policy(UUID saleId) {
        return sales.current(saleId)
                .map(sale -> policies.of(List.of(sale)).getOrDefault(sale.id(), Applying.USUAL))
                .orElse(Applying.USUAL)
                .policy();
    }

    /** Nothing is stated: the sale is the partner's that it names. */
    private Page plain(Sale sale) {
        if (sale.isWithdrawn()) return new Page(sale.id(), sale.document(), sold(sale), List.of(), null);
        var share = Share.named(sale);
        var name = partners.byId(sale.partnerId()).map(Partner::name).orElse("");
        var holders = List.of(new Holder(sale.partnerId(), name, share));
        return new Page(sale.id(), sale.document(), sold(sale), holders, null);
    }

    private static @Nullable Divided divided(List<SalePortion> portions, Map<UUID, Partner> known) {
        if (portions.isEmpty()) return null;
        var codes = new HashMap<UUID, String>();
        var names = new HashMap<String, String>();
        known.forEach((id, partner) -> {
            codes.put(id, partner.code());
            names.put(partner.code(), partner.name());
        });
        return new Divided(Portions.said(portions, codes), portions.getFirst().isReported(), names);
    }

    private Map<UUID, Partner> known(
            List<Credit> credits, List<Lost> lost, List<SaleClaim> claims, List<SalePortion> portions) {
        var ids = new HashSet<UUID>();
        credits.forEach(each -> ids.add(each.partnerId));
        lost.forEach(each -> ids.add(each.partner()));
        claims.forEach(each -> ids.add(each.partnerId()));
        portions.stream()
                .map(SalePortion::partnerId)
                .flatMap(Stream::ofNullable)
                .forEach(ids::add);
        return partners.byIds(ids.stream().limit(MOST_NAMES).toArray(UUID[]::new)).stream()
                .collect(toMap(Partner::id, each -> each));
    }

    private static Claimed claimed(SaleClaim claim, @Nullable Partner partner) {
        return partner == null
                ? new Claimed(claim, "", claim.claim(""))
                : new Claimed(claim, partner.name(), claim.claim(partner.code()));
    }

    static Loser loser(Map<UUID, String> names, Lost lost) {
        return new Loser(lost.partner(), name(names, lost.partner()), lost.part(), lost.because());
    }

    private static String name(Map<UUID, String> names, UUID partner) {
        return names.getOrDefault(partner, "");
    }

    private static Problem unknown() {
        return new Problem(AttributionProblem.UNKNOWN_CREDIT, "Look for the sale in the list of sales.");
    }
}
