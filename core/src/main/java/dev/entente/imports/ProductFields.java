package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import java.util.List;

/** What a product can be described by in a file. */
final class ProductFields {

    static final List<Field> ALL = List.of(
            needed(
                    "sku",
                    "SKU",
                    "ENT-100",
                    "1 to 64 letters, digits, dots, hyphens or underscores",
                    "article, article number, item, item number, product code, product id, product, part number, code"),
            needed(
                    "name",
                    "Name",
                    "Enterprise platform, 100 users",
                    "What people call it",
                    "product name, description, title, item name"),
            needed(
                    "family",
                    "Family",
                    "enterprise",
                    "1 to 40 lower-case letters, digits or hyphens; terms name it",
                    "product family, category, group, product group, line, product line"),
            useful(
                    "unit",
                    "Unit",
                    "user",
                    "What a piece of it is, such as user or GB; piece where nothing is said",
                    "unit of measure, uom, per"),
            useful(
                    "parts",
                    "Contains",
                    "",
                    "Of a bundle: its parts, as ENT-100 x 2, SSO x 1",
                    "parts, bundle, components, includes"),
            useful("requires", "Requires", "", "Article numbers of what must be bought with it, with commas", "needs"),
            useful(
                    "excludes",
                    "Excludes",
                    "",
                    "Article numbers of what cannot be bought with it, with commas",
                    "not with, incompatible"),
            useful("least", "Least quantity", "", "The least number of pieces", "minimum, minimum quantity, min"),
            useful("most", "Most quantity", "", "The largest number of pieces", "maximum, maximum quantity, max"),
            useful("multiple", "Multiple of", "", "The pieces are a multiple of this", "multiple, pack size"),
            useful(
                    "retired",
                    "Retired from",
                    "",
                    "The first day on which it is not sold any more, as 2026-12-31",
                    "end of sale, discontinued, retired"),
            useful(
                    "texts",
                    "In other languages",
                    "",
                    "Name and description by language, as an export writes them",
                    "translations"));

    private ProductFields() {}
}
