package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel.Motion;
import dev.entente.problem.Findings;
import dev.entente.profitability.Assumption.Kind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The business that a forecast is of: in which currency, which product family is sold, which share of the deals each motion
 * has, in percent, and all figures; what the vendor's product costs stands among them only where the vendor asks. Refuses what
 * cannot be so, with the field.
 */
public record Assumptions(Unit unit, String family, Map<String, BigDecimal> mix, Map<Assumption, BigDecimal> figures) {

    /** So many deals are gone through one by one, for each tier. */
    static final int MOST_DEALS = 10_000;

    private static final int MOST_ZEROS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Assumptions {
        mix = plain(new LinkedHashMap<>(mix));
        figures = plain(new EnumMap<>(figures));
        var findings = new Findings();
        if (!unit.isCurrency()) findings.add("/currency", "Use a currency's three letters, such as EUR");
        findings.line("/family", family, 64);
        for (var each : figures.entrySet()) look(each.getKey(), each.getValue(), unit, findings);
        look(mix, findings);
        if (findings.isEmpty() && AssumedDeals.count(figures) > MOST_DEALS)
            findings.add(
                    "/deals",
                    "They come to more than " + MOST_DEALS + " deals; take fewer months, or fewer and larger ones");
        findings.refuse(ProfitabilityProblem.UNCLEAR_ASSUMPTIONS);
    }

    private static <K> Map<K, BigDecimal> plain(Map<K, BigDecimal> values) {
        values.replaceAll((_, value) -> plain(value));
        return Collections.unmodifiableMap(values);
    }

    /** 0 and not 0E-99999999, which a few characters can ask for and nobody can add up; 100 and not 1E+2. */
    private static BigDecimal plain(BigDecimal value) {
        if (value.signum() == 0) return BigDecimal.ZERO;
        var plain = value.stripTrailingZeros();
        return plain.scale() < 0 && plain.scale() > -MOST_ZEROS ? plain.setScale(0) : plain;
    }

    /** What is usual, of a program's motions in its order: most by the first, the rest by the others; services come with deals. */
    static Assumptions usual(Unit unit, String family, Collection<String> motions, boolean vendor) {
        var figures = new EnumMap<Assumption, BigDecimal>(Assumption.class);
        for (var each : Assumption.values()) if (vendor || !each.isVendors()) figures.put(each, each.usual());
        return new Assumptions(unit, family, usual(List.copyOf(motions)), figures);
    }

    private static Map<String, BigDecimal> usual(List<String> motions) {
        var selling = motions.stream()
                .filter(motion -> motions.size() == 1 || !motion.equals(Motion.SERVICES.code()))
                .toList();
        int others = selling.size() < 2 ? 0 : 30 / (selling.size() - 1);
        var mix = new LinkedHashMap<String, BigDecimal>();
        for (var motion : motions) mix.put(motion, BigDecimal.valueOf(selling.contains(motion) ? others : 0));
        mix.replace(selling.getFirst(), BigDecimal.valueOf(100L - (long) others * (selling.size() - 1)));
        return mix;
    }

    private static void look(Assumption which, BigDecimal value, Unit unit, Findings findings) {
        int decimals = which.decimals(unit);
        boolean isFine = value.scale() <= decimals;
        boolean isWithin = value.compareTo(which.least()) >= 0 && value.compareTo(which.most()) <= 0;
        if (isFine && isWithin) return;
        var range =
                "from " + which.least().toPlainString() + " to " + which.most().toPlainString();
        var fine = decimals == 0 ? ", a whole one" : ", with at most " + decimals + " decimals";
        findings.add("/" + which.code(), "Use a figure " + range + fine);
    }

    private static void look(Map<String, BigDecimal> mix, Findings findings) {
        int found = findings.all().size();
        mix.forEach((motion, share) -> {
            boolean isShare = share.signum() >= 0 && share.compareTo(HUNDRED) <= 0;
            if (!isShare || share.scale() > 2)
                findings.add("/mix/" + motion, "Use a share from 0 to 100, with at most 2 decimals");
        });
        if (findings.all().size() > found) return;
        var all = mix.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.compareTo(HUNDRED) != 0)
            findings.add("/mix", "Together the shares are 100; these are " + all.toPlainString());
    }

    /** Refuses shares of motions that the program says nothing of. */
    Assumptions within(Set<String> motions) {
        var findings = new Findings();
        for (var motion : new TreeMap<>(mix).keySet())
            if (!motions.contains(motion))
                findings.add(
                        "/mix/" + motion, "The program has no terms for it. It has: " + String.join(", ", motions));
        findings.refuse(ProfitabilityProblem.UNCLEAR_ASSUMPTIONS);
        return this;
    }

    public BigDecimal figure(Assumption which) {
        return figures.getOrDefault(which, BigDecimal.ZERO);
    }

    public boolean isVendors() {
        return figures.containsKey(Assumption.VENDOR_COST);
    }

    int count(Assumption which) {
        return figure(which).intValueExact();
    }

    Amount amount(Assumption which) {
        if (which.kind() != Kind.MONEY) throw new IllegalArgumentException(which + " is no amount");
        return Amount.exactly(figure(which), unit);
    }

    /** So many percent. */
    Percentage share(Assumption which) {
        if (which.kind() != Kind.PERCENT) throw new IllegalArgumentException(which + " is no share");
        return new Percentage(figure(which).movePointLeft(2));
    }
}
