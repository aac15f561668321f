package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import java.util.List;

/** What a registration can be described by in a file. A customer's website is what it is known by. */
final class RegistrationFields {

    static final List<Field> ALL = List.of(
            needed(
                    "website",
                    "Website",
                    "osprey.example",
                    "The customer's website, such as example.com",
                    "account url, domain, url, customer domain, web site"),
            needed(
                    "customer",
                    "Customer",
                    "Osprey Rail",
                    "The company that would buy",
                    "customer name, account, account name, company, end customer"),
            needed(
                    "partner",
                    "Partner",
                    "brightwater",
                    "The code of the partner that registers it",
                    "partner code, reseller, registered by, partner account"),
            needed(
                    "buyer",
                    "Buyer",
                    "Head of operations",
                    "Who buys there, by name or role",
                    "buyer role, contact, decision maker, contact role"),
            needed(
                    "problem",
                    "Need",
                    "They lose a day each month to reports",
                    "What the customer needs",
                    "problem, problem statement, pain, description"),
            needed(
                    "meetingOn",
                    "Next meeting",
                    "2026-12-01",
                    "A day as 2026-03-31",
                    "next meeting date, meeting, meeting date, next step date"),
            needed(
                    "motion",
                    "Motion",
                    "resell",
                    "How it is to be sold, such as resell or referral",
                    "sales motion, deal type, type"),
            useful("program", "Program", "", "The program's code", "program code"),
            useful("products", "Products", "Enterprise", "What is to be sold", "product, solution"),
            useful("amount", "Amount", "48000.00", "An amount such as 7470.00", "value, deal amount, expected amount"),
            useful(
                    "currency",
                    "Currency",
                    "EUR",
                    "Three capital letters such as EUR; your own where nothing is said",
                    "currency code, unit, currency iso code"),
            useful(
                    "close",
                    "Expected close",
                    "2026-12-15",
                    "A day as 2026-03-31",
                    "close date, expected close date, closing"),
            useful(
                    "country",
                    "Country",
                    "GB",
                    "Two capital letters of where the customer is",
                    "country code, customer country"),
            useful(
                    "segment",
                    "Segment",
                    "Enterprise",
                    "The segment that the customer is in",
                    "customer segment, market"),
            useful("evidence", "Evidence", "Met in March", "What shows that the partner works on it", "notes, proof"));

    private RegistrationFields() {}

    /** How a row is told from another of the same customer: "brightwater, meeting 2026-12-01". */
    static String told(Values row) {
        return row.text("partner") + ", meeting " + row.text("meetingOn");
    }
}
