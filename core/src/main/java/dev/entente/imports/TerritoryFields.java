package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import java.util.List;

/** What a territory can be described by in a file. Several values in one cell stand behind each other with commas. */
final class TerritoryFields {

    static final List<Field> ALL = List.of(
            needed(
                    "code",
                    "Code",
                    "dach",
                    "Your own name for it: lower-case letters, digits and hyphens",
                    "territory code, id, key"),
            needed("name", "Name", "DACH", "What people call it", "territory, territory name, title"),
            useful(
                    "parent",
                    "Part of",
                    "emea",
                    "The code of the territory that it is part of, which stands before it",
                    "parent, parent code, region"),
            useful(
                    "countries",
                    "Countries",
                    "DE, AT, CH",
                    "Two capital letters of each country, or DACH, NORDICS and so on; bars between several rules",
                    "country, country codes"),
            useful(
                    "postalCodes",
                    "Postal codes",
                    "80, 81",
                    "What the postal codes begin with",
                    "postal code, zip, zip codes, postcodes, plz"),
            useful("segments", "Segments", "Enterprise", "Kinds of customers", "segment, market"),
            useful("industries", "Industries", "Logistics", "What the customers do", "industry, sector"),
            useful(
                    "cap",
                    "Most partners",
                    "3",
                    "How many partners may cover it in each segment",
                    "cap, limit, maximum, max partners"),
            useful("retired", "Retired", "no", "yes or no", "ended, inactive"));

    private TerritoryFields() {}
}
