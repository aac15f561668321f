package dev.entente.quote;

import dev.entente.pricebook.Found;
import dev.entente.pricebook.ListPrice;
import dev.entente.pricebook.PricesFound;
import dev.entente.quote.Basis.Listed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a cart with what price books ask for them, each with where that stands in words. */
final class Listing {

    private static final int MOST_WORDS = 300;

    private Listing() {}

    /** The same in another currency, each with what it was before. */
    static List<Listed> converted(List<Listed> lines, Conversion conversion) {
        return lines.stream().map(line -> converted(line, conversion)).toList();
    }

    private static Listed converted(Listed line, Conversion conversion) {
        var price = line.price();
        if (price == null) return line;
        return new Listed(
                line.sku(),
                line.name(),
                line.family(),
                line.quantity(),
                line.term(),
                conversion.of().apply(price),
                shortened(
                        price + " in " + line.source() + "; " + conversion.by().source()),
                line.since(),
                line.off(),
                line.each(),
                line.book(),
                null);
    }

    /** Without a price, because nothing says what one currency is in the other. */
    static List<Listed> unrated(List<Listed> lines, String why) {
        return lines.stream()
                .map(line -> new Listed(
                        line.sku(),
                        line.name(),
                        line.family(),
                        line.quantity(),
                        line.term(),
                        null,
                        why,
                        null,
                        line.off(),
                        line.each(),
                        null,
                        null))
                .toList();
    }

    static List<Listed> of(Cart cart, PricesFound found) {
        var listed = new ArrayList<Listed>();
        for (int i = 0; i < cart.lines().size(); i++) {
            var line = cart.lines().get(i);
            var special = line.special() == null ? cart.special() : line.special();
            listed.add(
                    listed(line, told(cart, found, i), found, cart.language()).with(special));
        }
        return listed;
    }

    // A partner reads the steps of its prices.
    private static Found told(Cart cart, PricesFound found, int line) {
        var book = found.choice().book();
        return cart.partnerId() != null && book != null && found.found().get(line) instanceof Found.Priced(var price)
                ? new Found.Priced(price.by(book))
                : found.found().get(line);
    }

    private static Listed listed(CartLine line, Found found, PricesFound all, @Nullable String language) {
        var product = all.products().get(line.sku());
        var name = product == null ? line.sku() : product.in(language).name();
        var family = product == null ? "" : product.family();
        return switch (found) {
            case Found.Unpriced(var why) ->
                new Listed(line.sku(), name, family, line.quantity(), line.term(), null, why, null);
            case Found.Priced(var price) ->
                new Listed(
                        line.sku(),
                        name,
                        family,
                        line.quantity(),
                        line.term(),
                        price.price(),
                        source(price),
                        since(price),
                        null,
                        null,
                        price.written() == null ? null : price.written().book(),
                        null);
        };
    }

    private static @Nullable LocalDate since(ListPrice price) {
        return price.written() == null ? null : price.written().since();
    }

    /** "Worldwide, from 10 pieces; EMEA asks 8 % more than Worldwide". */
    static String source(ListPrice price) {
        var written = price.written();
        var words = written == null
                ? "the sum of its parts " + parts(price)
                : written.name() + (written.least() > 1 ? ", from " + written.least() + " pieces" : "");
        if (written != null && written.before() != null) words += ", kept by customers from before " + written.before();
        for (var step : price.steps()) words += "; " + step.says();
        return shortened(words);
    }

    private static String shortened(String words) {
        return words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS - 1) + "\u2026";
    }

    private static String parts(ListPrice price) {
        return price.parts().stream()
                .map(part -> part.quantity() + " " + part.sku() + " at "
                        + part.price().price())
                .collect(Collectors.joining(", "));
    }
}
