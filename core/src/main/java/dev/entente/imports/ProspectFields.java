package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import java.util.List;

/** What a prospect can be described by in a file. Its website is what it is known by. */
final class ProspectFields {

    static final List<Field> ALL = List.of(
            needed(
                    "website",
                    "Website",
                    "lindqvist.example",
                    "The company's website, such as example.com",
                    "domain, url, web, homepage, web site, company domain"),
            needed(
                    "name",
                    "Company",
                    "Lindqvist Cloud",
                    "The company's name",
                    "name, company name, account name, organisation, organization"),
            useful(
                    "country",
                    "Country",
                    "SE",
                    "Two capital letters of a country, such as GB, or its English name",
                    "country code, land"),
            useful("segment", "Segment", "Mid-market", "What kind of company it is", "industry, market, segments"),
            useful(
                    "source",
                    "Source",
                    "event",
                    "event, database, referral or inbound",
                    "lead source, came from, origin"),
            useful(
                    "sourceName",
                    "Which source",
                    "Cloud Expo 2026",
                    "What the source is called",
                    "event, campaign, list, source name, event name"));

    private ProspectFields() {}
}
