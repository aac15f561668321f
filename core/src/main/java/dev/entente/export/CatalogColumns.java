package dev.entente.export;

import static dev.entente.export.Columns.of;

import dev.entente.pricebook.Price;
import dev.entente.pricebook.PriceBook;
import dev.entente.pricebook.Term;
import dev.entente.product.Product;
import dev.entente.product.ProductWords;
import dev.entente.table.Sheet.Column;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of products and prices, under the names that an import knows. */
final class CatalogColumns {

    static final List<Column<Product>> PRODUCT = List.of(
            of("SKU", Product::sku),
            of("Name", Product::name),
            of("Family", Product::family),
            of("Unit", product -> product.details().unit()),
            of("Contains", product -> ProductWords.parts(product.details().parts())),
            of(
                    "Requires",
                    product -> ProductWords.skus(product.details().rules().requires())),
            of(
                    "Excludes",
                    product -> ProductWords.skus(product.details().rules().excludes())),
            of("Least quantity", product -> product.details().rules().least()),
            of("Most quantity", product -> product.details().rules().most()),
            of("Multiple of", product -> product.details().rules().multiple()),
            of("Retired from", product -> product.details().retiredFrom()),
            of(
                    "In other languages",
                    product -> ProductWords.texts(product.details().texts())));

    private CatalogColumns() {}

    /** Of one book. */
    static List<Column<Price>> prices(PriceBook book) {
        return List.of(
                of("SKU", Price::sku),
                of("Price book", _ -> book.code()),
                of("Price", CatalogColumns::said),
                of("Currency", _ -> book.unit().code()),
                of("Term", price -> Term.code(price.term())),
                of("From quantity", Price::least),
                of("From day", Price::from),
                of("Existing customers from", Price::existing));
    }

    private static @Nullable Object said(Price price) {
        return price.value() == null
                ? price.says().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : price.value();
    }
}
