package dev.entente.quote;

import dev.entente.api.Unit;
import dev.entente.problem.Problem;
import dev.entente.quote.Cart.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A cart as it is asked for over REST: new where no kind is said, today where no day is. */
public record AskedCart(
        @Nullable UUID partner,
        String motion,
        @Nullable String kind,
        String currency,
        @Nullable LocalDate day,
        @Nullable UUID deal,
        @Nullable String region,
        @Nullable String segment,
        List<AskedLine> lines) {

    /** So many pieces of a product; one where no quantity is said, bought once where no term is. */
    public record AskedLine(
            String sku, @Nullable Long quantity, @Nullable Period term) {

        CartLine line() {
            return new CartLine(sku, quantity == null ? 1 : quantity, term == null ? Period.ZERO : term);
        }
    }

    Cart cart() {
        var all = lines.stream().map(AskedLine::line).toList();
        return new Cart(partner, motion, kindOf(kind), unit(), day, deal, region, segment, all);
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
