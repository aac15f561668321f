package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import java.util.List;

/** What a price can be described by in a file. */
final class PriceFields {

    static final List<Field> ALL = List.of(
            needed(
                    "sku",
                    "SKU",
                    "ENT-100",
                    "The article number of a product that there is",
                    "article, article number, item, item number, product code, product id, product, part number"),
            needed(
                    "book",
                    "Price book",
                    "worldwide",
                    "The code of a price book",
                    "book, price list, pricelist, list, book code, price book code"),
            needed(
                    "price",
                    "Price",
                    "12.50",
                    "A figure of zero or more, not sold, or nothing where the book says nothing more",
                    "list price, unit price, amount, value"),
            useful(
                    "currency",
                    "Currency",
                    "EUR",
                    "Three letters; the price book\u2019s own where nothing is said",
                    "currency code, unit"),
            useful(
                    "term",
                    "Term",
                    "P1M",
                    "P1M for a month, P1Y for a year, or once; once where nothing is said",
                    "billing period, period, subscription term, per"),
            useful(
                    "least",
                    "From quantity",
                    "1",
                    "The least number of pieces that it is for; 1 where nothing is said",
                    "quantity, from quantity, minimum quantity, min quantity, tier from, volume from"),
            useful(
                    "from",
                    "From day",
                    "2026-01-01",
                    "The first day on which it holds; today where nothing is said",
                    "from, valid from, since, start, start date, effective date, effective from"),
            useful(
                    "until",
                    "Until",
                    "2027-01-01",
                    "The first day on which it holds no more; nothing where it stays",
                    "until day, valid until, end, end date, valid to, effective to"),
            useful(
                    "existing",
                    "Existing customers from",
                    "2026-03-01",
                    "From which day it is for whoever was a customer before the first day; that day where nothing is said",
                    "existing from, existing business from, existing deals from"),
            useful(
                    "correction",
                    "Correction",
                    "no",
                    "yes where it changes a price that holds already",
                    "corrects, is correction"));

    private PriceFields() {}

    /** What makes two rows speak of one price. */
    static String key(Values row) {
        return String.join(
                "\n", row.text("book"), row.text("sku"), row.text("term"), row.text("least"), row.text("from"));
    }
}
