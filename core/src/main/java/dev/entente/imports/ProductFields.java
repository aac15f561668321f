package dev.entente.imports;

import static dev.entente.imports.Field.needed;

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
                    "product family, category, group, product group, line, product line"));

    private ProductFields() {}
}
