package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.quote.Cart.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What rules of approval look at: an offer as it would be made, or was. */
record Offer(
        @Nullable UUID partnerId,
        String motion,
        Kind kind,
        @Nullable UUID dealId,
        String customer,
        @Nullable String region,
        @Nullable String segment,
        Unit unit,
        LocalDate day,
        List<PricedLine> lines) {

    Offer {
        lines = List.copyOf(lines);
    }

    static Offer of(QuoteProfile profile, PricedCart priced) {
        var cart = profile.cart();
        return new Offer(
                cart.partnerId(),
                cart.motion(),
                cart.kind(),
                cart.dealId(),
                profile.customerName(),
                cart.region(),
                cart.segment(),
                priced.unit(),
                priced.day(),
                priced.lines());
    }

    static Offer of(Quote quote, QuoteRevision standing) {
        return new Offer(
                quote.partnerId(),
                quote.motion(),
                quote.kind(),
                quote.dealId(),
                quote.customerName(),
                quote.region(),
                quote.segment(),
                quote.net().unit(),
                standing.day(),
                standing.lines());
    }

    boolean isSpecial() {
        return lines.stream().anyMatch(line -> line.usual() != null);
    }

    Amount list() {
        return lines.stream().map(line -> Objects.requireNonNull(line.list())).reduce(Amount.zero(unit), Amount::plus);
    }

    Amount net() {
        return lines.stream().map(line -> Objects.requireNonNull(line.net())).reduce(Amount.zero(unit), Amount::plus);
    }

    /** Without the special prices. */
    Amount usual() {
        return lines.stream()
                .map(line -> line.usual() == null ? Objects.requireNonNull(line.net()) : line.usual())
                .reduce(Amount.zero(unit), Amount::plus);
    }
}
