package dev.entente.quote;

import dev.entente.api.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Whether what was approved covers another offer: the same pieces, none of them for less or with more off its list price. Where
 * lines are left out or grow, what all of it comes to is another question, which rules may answer otherwise. Pure.
 */
final class Covered {

    private Covered() {}

    static boolean by(List<PricedLine> approved, List<PricedLine> now) {
        return approved.size() == now.size()
                && IntStream.range(0, now.size()).allMatch(i -> isNoWorse(approved.get(i), now.get(i)))
                && given(now).compareTo(given(approved)) <= 0;
    }

    private static boolean isNoWorse(PricedLine approved, PricedLine now) {
        if (!approved.sku().equals(now.sku()) || !approved.term().equals(now.term())) return false;
        if (approved.quantity() != now.quantity()
                || !list(approved).unit().equals(list(now).unit())) return false;
        if (net(now).value().compareTo(net(approved).value()) < 0) return false;
        // What is left of the list price, without dividing.
        var left = net(now).value().multiply(list(approved).value());
        return left.compareTo(net(approved).value().multiply(list(now).value())) >= 0;
    }

    private static BigDecimal given(List<PricedLine> lines) {
        return lines.stream()
                .map(line -> list(line).value().subtract(net(line).value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Amount list(PricedLine line) {
        return Objects.requireNonNull(line.list());
    }

    private static Amount net(PricedLine line) {
        return Objects.requireNonNull(line.net());
    }
}
