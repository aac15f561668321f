package dev.entente.ui.pricebook;

import com.vaadin.flow.component.html.Div;
import dev.entente.api.Exact;
import dev.entente.api.UnitPrice;
import dev.entente.pricebook.ListPrice;
import dev.entente.pricebook.ListPrice.PartPrice;
import dev.entente.product.Product.Description;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.TraceSteps;
import dev.entente.ui.kit.TraceSteps.Step;
import dev.entente.ui.kit.TraceSteps.Sum;
import dev.entente.ui.kit.TraceSteps.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a price comes about: where it is written, what each book on the way makes of it, or what the parts of a bundle ask. */
final class PriceTrace extends Div {

    private static final long serialVersionUID = 1L;
    private static final Sum NONE = new Sum("", "");

    PriceTrace(String product, ListPrice price, Map<String, Description> products) {
        var steps = price.written() == null ? parts(price, products) : books(price);
        add(new TraceSteps(steps, "One " + product, value(price.price(), true)));
    }

    private static List<Step> books(ListPrice price) {
        var steps = new ArrayList<Step>();
        var written = price.written();
        if (written == null) return steps;
        var about = written.least() > 1
                ? PriceWords.least(written.least()) + ", " + PriceWords.since(written.since())
                : PriceWords.since(written.since());
        steps.add(new Step("=", written.name() + " asks", about, NONE, value(written.price(), false)));
        for (var step : price.steps()) steps.add(new Step("\u00d7", step.says(), "", NONE, value(step.price(), false)));
        return steps;
    }

    /** Each part adds to the sum of those before it. */
    private static List<Step> parts(ListPrice price, Map<String, Description> products) {
        var steps = new ArrayList<Step>();
        var sum = BigDecimal.ZERO;
        for (var part : price.parts()) {
            sum = sum.add(part.price().price().value().multiply(BigDecimal.valueOf(part.quantity())));
            steps.add(step(part, products, new UnitPrice(sum, price.price().unit())));
        }
        return steps;
    }

    private static Step step(PartPrice part, Map<String, Description> products, UnitPrice sum) {
        var known = products.get(part.sku());
        var written = part.price().written();
        var about =
                written == null ? "the sum of its parts" : written.name() + ", " + PriceWords.since(written.since());
        var factor = Format.user().number(part.quantity()) + " \u00d7 ";
        return new Step(
                "+",
                known == null ? part.sku() : known.name(),
                about,
                new Sum(factor, PriceWords.price(part.price().price())),
                value(sum, false));
    }

    private static Value value(UnitPrice price, boolean named) {
        var exact = new Exact(price.value(), price.unit());
        var value = Format.user().value(exact);
        if (!named) return value;
        var text = PriceWords.price(price);
        var plain = value.whole() + value.decimals() + value.rest();
        int at = text.indexOf(plain);
        return at < 0
                ? value
                : new Value(
                        text.substring(0, at) + value.whole(),
                        value.decimals(),
                        value.rest() + text.substring(at + plain.length()));
    }
}
