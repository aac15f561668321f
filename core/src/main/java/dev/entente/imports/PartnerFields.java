package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import dev.entente.partner.Partner.State;
import java.util.List;

/** What a partner can be described by in a file. */
final class PartnerFields {

    static final List<Field> ALL = List.of(
            needed(
                    "code",
                    "Code",
                    "brightwater",
                    "2 to 40 lower-case letters, digits or hyphens",
                    "partner, partner code, partner id, id, key, account, account number"),
            needed(
                    "name",
                    "Name",
                    "Brightwater Consulting",
                    "The company's name",
                    "partner name, company, company name, account name, organisation, organization"),
            useful(
                    "country",
                    "Country",
                    "GB",
                    "Two capital letters of a country, such as GB, or its English name",
                    "country code, billing country, land"),
            useful(
                    "website",
                    "Website",
                    "https://brightwater.example",
                    "An address that begins with https://",
                    "url, web, homepage, web site, domain"),
            useful(
                    "since",
                    "Partner since",
                    "2024-03-01",
                    "A day as 2026-03-31",
                    "since, start, start date, partner start, joined, from"),
            useful("state", "State", "active", "one of " + State.choices(), "status"),
            useful(
                    "types",
                    "Types",
                    "reseller, services",
                    "One or several of reseller, referral and so on, with commas between",
                    "type, partner type, partner types"),
            useful(
                    "covers",
                    "Covers",
                    "",
                    "All territories that it covers from today on: codes with commas between, each with its segment in brackets"
                            + " where it is one, as dach (Enterprise), nordics; - where it covers none any more",
                    "coverage, territory, territories, covered territories"));

    private PartnerFields() {}
}
