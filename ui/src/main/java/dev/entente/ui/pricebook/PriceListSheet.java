package dev.entente.ui.pricebook;

import dev.entente.pricebook.ListingPrices;
import dev.entente.pricebook.ListingPrices.Asked;
import dev.entente.pricebook.Offered;
import dev.entente.pricebook.Term;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner's price list as a file. */
final class PriceListSheet {

    private static final int PRODUCTS = 200;

    private PriceListSheet() {}

    static Sheet<Offered> of(ListingPrices prices, Asked asked, PriceFilter filter) {
        return new Sheet<>(
                "Price list",
                List.of(
                        new Column<>("SKU", Offered::sku),
                        new Column<>("Name", Offered::name),
                        new Column<>("Term", offered -> Term.code(offered.term())),
                        new Column<>("From quantity", Offered::least),
                        new Column<>("Price", offered -> offered.price().price().value()),
                        new Column<>(
                                "Currency",
                                offered -> offered.price().price().unit().code()),
                        new Column<>("Price for existing customers", PriceListSheet::existing)),
                last -> page(prices, asked, filter, last == null ? "" : last.sku()));
    }

    private static @Nullable Object existing(Offered offered) {
        return offered.existing() == null ? null : offered.existing().price().value();
    }

    /** The next rows behind a product; a page of products that have none leads to the next. */
    private static List<Offered> page(ListingPrices prices, Asked asked, PriceFilter filter, String behind) {
        var after = behind;
        var found = new ArrayList<Offered>();
        while (after != null && found.isEmpty()) {
            var listed = prices.list(asked, filter.filter(), after, PRODUCTS);
            listed.prices().stream().filter(each -> filter.fits(each.term())).forEach(found::add);
            after = listed.next();
        }
        return found;
    }
}
