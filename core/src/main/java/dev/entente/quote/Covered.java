package dev.entente.quote;

import dev.entente.api.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Whether what was approved covers another offer: no line gives more off its list price, nor all of it together. Pure. */
final class Covered {

    private Covered() {}

    static boolean by(List<PricedLine> approved, List<PricedLine> now) {
        return now.stream().allMatch(line -> approved.stream().anyMatch(each -> isNoWorse(each, line)))
                && given(now).compareTo(given(approved)) <= 0;
    }

    private static boolean isNoWorse(PricedLine approved, PricedLine now) {
        if (!approved.sku().equals(now.sku()) || !approved.term().equals(now.term())) return false;
        if (!list(approved).unit().equals(list(now).unit())) return false;
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
