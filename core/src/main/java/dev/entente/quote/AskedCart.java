package dev.entente.quote;

import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.problem.Problem;
import dev.entente.quote.Cart.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cart as it is asked for over REST: new where no kind is said, today where no day is, for a new customer where it is not said
 * since when it is one, with products named as in the catalog where no language is said.
 */
public record AskedCart(
        @Nullable UUID partner,
        String motion,
        @Nullable String kind,
        String currency,
        @Nullable LocalDate day,
        @Nullable UUID deal,
        @Nullable String region,
        @Nullable String segment,
        List<AskedLine> lines,
        @Nullable Percentage off,
        @Nullable LocalDate subscribed,
        @Nullable String language) {

    /**
     * So many pieces of a product; one where no quantity is said, bought once where no term is. A special price is asked for as so
     * many percent off, or as so much for each piece.
     */
    public record AskedLine(
            String sku,
            @Nullable Long quantity,
            @Nullable Period term,
            @Nullable Percentage off,
            @Nullable UnitPrice each) {

        CartLine line(String at, Unit unit) {
            return new CartLine(
                    sku, quantity == null ? 1 : quantity, term == null ? Period.ZERO : term, special(at, unit));
        }

        private @Nullable Special special(String at, Unit unit) {
            if (off != null && each != null)
                throw Problem.field(QuoteProblem.UNCLEAR_CART, at + "/each", "Say percent off or a price, not both");
            if (each != null && !each.unit().equals(unit))
                throw Problem.field(QuoteProblem.UNCLEAR_CART, at + "/each/unit", "The cart is in " + unit);
            if (each != null) return new Special.Each(each);
            return off == null ? null : new Special.Off(off);
        }
    }

    Cart cart() {
        var unit = unit();
        var all = new ArrayList<CartLine>(lines.size());
        for (int i = 0; i < lines.size(); i++) all.add(lines.get(i).line("/lines/" + i, unit));
        var special = off == null ? null : new Special.Off(off);
        return new Cart(
                partner, motion, kindOf(kind), unit, day, deal, region, segment, all, special, subscribed, language);
    }

    private static Kind kindOf(@Nullable String written) {
        if (written == null) return Kind.NEW;
        return Stream.of(Kind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> Problem.field(QuoteProblem.UNCLEAR_CART, "/kind", "Use new, renewal or expansion"));
    }

    private Unit unit() {
        try {
            return Unit.currency(currency);
        } catch (IllegalArgumentException e) {
            throw Problem.field(QuoteProblem.UNCLEAR_CART, "/currency", "Use a currency's three letters, such as EUR");
        }
    }
}
