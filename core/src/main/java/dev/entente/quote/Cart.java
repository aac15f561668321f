package dev.entente.quote;

import dev.entente.api.Unit;
import dev.entente.problem.Findings;
import dev.entente.product.ProductDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a price for: who buys it and how, on which day (null: today), in which currency, and for which deal.
 * Subscribed is since when the customer is one already (null: it is new), which decides by which of its dates a price holds.
 * Language is that in which products are named (null: as the catalog names them).
 * Without a partner it is the vendor's own offer. A special price may be
 * asked for on all lines, or on each by itself, which then goes first. Refuses what cannot be worked out.
 */
public record Cart(
        @Nullable UUID partnerId,
        String motion,
        Kind kind,
        Unit unit,
        @Nullable LocalDate day,
        @Nullable UUID dealId,
        @Nullable String region,
        @Nullable String segment,
        List<CartLine> lines,
        @Nullable Special special,
        @Nullable LocalDate subscribed,
        @Nullable String language) {

    /** More is a price list, and not a quote. */
    public static final int MOST_LINES = 500;

    private static final long MOST_PIECES = 1_000_000_000;
    private static final int MOST_MONTHS = 1_200;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _-]{0,63}");
    private static final Pattern MOTION = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /** What the sale will be to the customer. */
    public enum Kind {
        NEW,
        RENEWAL,
        EXPANSION
    }

    /** At usual prices, for a new customer. */
    public Cart(
            @Nullable UUID partnerId,
            String motion,
            Kind kind,
            Unit unit,
            @Nullable LocalDate day,
            @Nullable UUID dealId,
            @Nullable String region,
            @Nullable String segment,
            List<CartLine> lines) {
        this(partnerId, motion, kind, unit, day, dealId, region, segment, lines, null, null, null);
    }

    public Cart {
        lines = List.copyOf(lines);
        var findings = new Findings();
        findings.form("/motion", motion, MOTION, "Use up to 32 lower-case letters, digits or hyphens");
        if (!unit.isCurrency()) findings.add("/currency", "Ask for the price in a currency");
        if (day != null && (day.getYear() < 1990 || day.getYear() > 2200))
            findings.add("/day", "Use a day from 1990 to 2200, or leave it out");
        if (subscribed != null && (subscribed.getYear() < 1990 || subscribed.getYear() > 2200))
            findings.add("/subscribed", "Use a day from 1990 to 2200, or leave it out");
        if (region != null) findings.form("/region", region, WORD, "Use a code such as emea, or leave it out");
        if (segment != null) findings.form("/segment", segment, WORD, "Use a code such as mid-market, or leave it out");
        if (language != null) ProductDetails.checkLanguage("/language", language, findings);
        if (special instanceof Special.Each) findings.add("/off", "Say by how many percent all lines are to be less");
        else if (special != null) special.check("", findings);
        if (lines.isEmpty()) findings.add("/lines", "Put at least one product into the cart");
        if (lines.size() > MOST_LINES) findings.add("/lines", "A cart has at most " + MOST_LINES + " lines");
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) look(lines.get(i), "/lines/" + i, findings);
        findings.refuse(QuoteProblem.UNCLEAR_CART);
    }

    /** The same, for this partner. */
    Cart by(UUID partner) {
        return new Cart(
                partner, motion, kind, unit, day, dealId, region, segment, lines, special, subscribed, language);
    }

    /** Whether a price beside the program's is asked for. */
    public boolean isSpecial() {
        return special != null || lines.stream().anyMatch(line -> line.special() != null);
    }

    private static void look(CartLine line, String at, Findings findings) {
        findings.line(at + "/sku", line.sku(), 64);
        if (line.quantity() < 1 || line.quantity() > MOST_PIECES)
            findings.add(at + "/quantity", "Say how many pieces, from 1 to 1,000,000,000");
        var term = line.term();
        if (term.isNegative() || term.getDays() != 0 || term.toTotalMonths() > MOST_MONTHS)
            findings.add(at + "/term", "Use whole months, such as P12M, or leave it out for what is bought once");
        if (line.special() != null) line.special().check(at, findings);
    }
}
