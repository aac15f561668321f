package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import java.util.List;

/** What a lead can be described by in a file. Where it has an id in its source, it comes in once. */
final class LeadFields {

    /** What leads of files are known under, beside their ids. */
    static final String SOURCE = "import";

    static final List<Field> ALL = List.of(
            useful(
                    "externalId",
                    "Lead\u2019s id",
                    "FAIR-0017",
                    "What your system calls the lead; it comes in once",
                    "lead id, id, external id, record id, crm id"),
            needed(
                    "company",
                    "Company",
                    "Osprey Rail",
                    "The company's name",
                    "company name, account, account name, organisation, organization"),
            useful(
                    "website",
                    "Website",
                    "osprey.example",
                    "The company's website, such as example.com",
                    "domain, url, web, homepage, company domain"),
            useful("contactName", "Contact", "Mara Lindt", "Whom to speak to", "name, full name, contact name, person"),
            useful(
                    "contactEmail",
                    "E-mail",
                    "mara.lindt@osprey.example",
                    "The contact's e-mail address",
                    "email, e-mail address, mail, contact email"),
            useful("contactPhone", "Phone", "", "The contact's phone number", "telephone, phone number, mobile"),
            useful("contactRole", "Role", "Head of operations", "What the contact does", "job title, title, function"),
            useful(
                    "country",
                    "Country",
                    "DE",
                    "Two capital letters of a country, such as GB, or its English name",
                    "country code, land"),
            useful("postalCode", "Postal code", "80331", "The company's postal code", "zip, zip code, postcode, plz"),
            useful(
                    "size",
                    "Size",
                    "250\u20131,000 people",
                    "How large the company is",
                    "employees, company size, headcount"),
            useful("segment", "Segment", "Mid-market", "Which kind of customer it is", "market, customer segment"),
            useful("industry", "Industry", "Logistics", "What the company does", "sector, branch"),
            useful("product", "Interested in", "Platform", "What it asks for", "product, product interest, interest"),
            useful(
                    "motion",
                    "Motion",
                    "resell",
                    "How it is to be sold, such as resell or referral; resell where nothing is said",
                    "sales motion"),
            useful("source", "Source", "Cloud Expo 2026", "Where it comes from", "lead source, origin, event"),
            useful("campaign", "Campaign", "spring-launch", "The campaign that it answered", "utm campaign"),
            useful("subId", "SubID", "", "The mark of whoever brought it", "sub id, click id, affiliate id"),
            useful("worth", "Worth", "18000.00", "An amount such as 7470.00", "value, amount, estimated value"),
            useful("currency", "Currency", "EUR", "A currency's code; yours where nothing is said", "currency code"),
            useful("note", "Note", "Wants a demo in March", "What is known", "notes, comment, description"),
            useful(
                    "consent",
                    "Consent",
                    "Ticked the box at the stand",
                    "How the contact agreed to be passed on",
                    "permission, opt in, gdpr"),
            useful("hot", "Hot", "no", "yes or no", "urgent, priority"));

    private LeadFields() {}
}
