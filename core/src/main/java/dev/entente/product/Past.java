package dev.entente.product;

import dev.entente.product.Product.Description;
import java.time.LocalDate;
import java.util.List;

/** What a product contained, and by which rules it was bought, until a day; that day is the first on which it was otherwise. */
public record Past(LocalDate until, List<Part> parts, BuyingRules rules) {

    public Past {
        parts = List.copyOf(parts);
    }

    /** A product as it was on a day, by all its past in the order of days. What was before its first day is not known otherwise. */
    static Description on(LocalDate day, Description now, List<Past> all) {
        return all.stream()
                .filter(each -> day.isBefore(each.until()))
                .findFirst()
                .map(each -> each.of(now))
                .orElse(now);
    }

    private Description of(Description now) {
        var known = now.known();
        var then = new ProductDetails(known.unit(), known.texts(), parts, rules, known.retiredFrom());
        return new Description(now.sku(), now.name(), now.family(), then);
    }
}
