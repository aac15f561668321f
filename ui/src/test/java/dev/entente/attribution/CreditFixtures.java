package dev.entente.attribution;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.attribution.ReadingCredits.Claimed;
import dev.entente.attribution.ReadingCredits.Divided;
import dev.entente.attribution.ReadingCredits.Holder;
import dev.entente.attribution.ReadingCredits.Loser;
import dev.entente.attribution.ReadingCredits.Page;
import dev.entente.attribution.ReadingCredits.Reasons;
import dev.entente.attribution.ReadingCredits.Sold;
import dev.entente.attribution.StatingEvidence.Expected;
import dev.entente.program.AttributionPolicy;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.Evidence.Contract;
import dev.entente.sale.Evidence.Exclusion;
import dev.entente.sale.Evidence.Part;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleReport;
import dev.entente.tenant.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Credits of one sale, as pages read them. */
public final class CreditFixtures {

    public static final UUID SALE = Sale.idOf(new SaleReport.Name("billing", "INV-1"));

    private static final UUID WEST = Ids.derived("west");
    private static final Instant AT = Instant.parse("2026-03-20T09:14:00Z");

    private CreditFixtures() {}

    /** A marketplace contract of one partner goes before another's registration. */
    public static Page contested(@Nullable Exclusion exclusion) {
        var claim = new Claim("west", Part.SELLS, null, new Contract("aws", "offer-17"), null, null, null);
        var claimed = new Claimed(new SaleClaim(SALE, WEST, claim, false, AT), "West Cloud", claim);
        var rule = "Procurement on aws under offer-17 overrides every other claim";
        var share = new Share(WEST, "sells", Level.MARKETPLACE, Share.NONE, Share.ALL, false, null, rule);
        var reasons = new Reasons(
                exclusion == null ? Level.MARKETPLACE : Level.EXCLUDED,
                exclusion == null ? rule : "The sale is excluded: " + exclusion.kind(),
                List.of(new Loser(Ids.derived("north"), "Northwind", "sourced", "Marketplace procurement goes first")),
                List.of(claimed),
                exclusion,
                null,
                "Partnership",
                2,
                "A claim on the sale was stated",
                AT);
        var sold = new Sold("Osprey Rail", LocalDate.of(2026, 3, 10), Amount.of("1000.00", "EUR"), "The vendor");
        var credited = exclusion == null ? List.of(new Holder(WEST, "West Cloud", share)) : List.<Holder>of();
        return new Page(SALE, "S-00001 \u00b7 INV-1", sold, credited, reasons);
    }

    /** A partner's own part in the influence on a sale. */
    public static Page influence(UUID partner, String name) {
        var half = Percentage.of("50");
        var share = new Share(
                partner, "influenced", null, Share.NONE, half, false, null, "Influence is shared equally by 2");
        return new Page(SALE, "S-00001 \u00b7 INV-1", null, List.of(new Holder(partner, name, share)), null);
    }

    public static SaleClaim stated(Claim claim) {
        return new SaleClaim(SALE, WEST, claim, false, AT);
    }

    /** What would come of a claim: it wins where it shows a contract. */
    public static Expected expected(Claim claim) {
        boolean wins = claim.marketplace() != null;
        var level = wins ? Level.MARKETPLACE : Level.DIRECT;
        var rule = wins ? "Procurement on aws overrides every other claim" : Words.NAMED;
        var share = new Share(WEST, "sells", level, Share.NONE, Share.ALL, false, null, rule);
        var lost = new Loser(WEST, "Fjordtek", "influenced", Words.NO_POINTS);
        return new Expected(rule, List.of(new Holder(WEST, wins ? "Brightwater" : "Northwind", share)), List.of(lost));
    }

    public static CreditTable table() {
        return CreditTable.of("levels", "Partnership", 2, LocalDate.of(2026, 1, 1), AttributionPolicy.USUAL);
    }

    /** Two partners and somebody of the vendor share a sale as they agreed. */
    public static Page shared(AgreedSplit split) {
        var credited = split.shares().stream()
                .map(each -> new Holder(
                        Ids.derived(each.partner()),
                        "Partner " + each.partner(),
                        new Share(
                                Ids.derived(each.partner()),
                                each.part().word(),
                                Level.AGREED,
                                Share.NONE,
                                each.share(),
                                false,
                                null,
                                "It was agreed",
                                Percentage.of("20"))))
                .toList();
        var reasons = new Reasons(
                Level.AGREED,
                "Agreed on 2026-03-02 by " + split.by(),
                List.of(),
                List.of(),
                null,
                new Divided(split, false, Map.of()),
                "Partnership",
                2,
                "A split of the credit was agreed",
                AT);
        var sold = new Sold("Osprey Rail", LocalDate.of(2026, 3, 10), Amount.of("1000.00", "EUR"), "Northwind");
        return new Page(SALE, "S-00001 \u00b7 INV-1", sold, credited, reasons);
    }

    /** The same as one of the partners sees it. */
    public static Page partOf(AgreedSplit split) {
        var all = shared(split);
        return new Page(SALE, all.document(), null, List.of(all.credited().getFirst()), null);
    }
}
