package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import java.util.List;

/** What a sale can be described by in a file; a row is one line of it. */
final class SaleFields {

    static final List<Field> ALL = List.of(
            needed(
                    "id",
                    "Invoice or order",
                    "INV-1001",
                    "What your system calls the sale; it is taken once",
                    "invoice, invoice number, invoice no, order, order number, order id, sale, sale id, document, external id, transaction, transaction id, number, rechnung"),
            useful(
                    "source",
                    "Source",
                    "billing",
                    "The system that it comes from, in lower-case letters; import where nothing is said",
                    "system, origin"),
            useful(
                    "kind",
                    "Kind",
                    "new",
                    "new, renewal, expansion or refund; new where nothing is said",
                    "type, sale type, transaction type"),
            useful(
                    "of",
                    "Refund of",
                    "",
                    "Of a refund: the invoice that it gives back",
                    "refund of, original, original invoice, credited invoice, refunded invoice"),
            needed(
                    "on",
                    "Date",
                    "2026-03-31",
                    "A day as 2026-03-31",
                    "day, sale date, invoice date, order date, booking date, closed, close date, sold on, datum"),
            needed(
                    "partner",
                    "Partner",
                    "brightwater",
                    "The partner's code",
                    "partner code, partner id, reseller, reseller code, account"),
            useful("program", "Program", "", "The program's code, where the partner is in several", "program code"),
            needed(
                    "motion",
                    "Motion",
                    "resell",
                    "How it was sold, such as resell, referral or marketplace",
                    "sales motion, channel, deal type"),
            useful(
                    "route",
                    "Route",
                    "direct",
                    "direct, public-listing, private-offer or resold-private-offer",
                    "sales route"),
            needed(
                    "customer",
                    "Customer",
                    "Osprey Rail",
                    "The company that bought",
                    "customer name, end customer, buyer, client, company, account name, kunde"),
            useful(
                    "domain",
                    "Customer\u2019s domain",
                    "osprey.example",
                    "The customer's internet domain, such as example.com",
                    "customer domain, website, customer website, email domain"),
            needed(
                    "sku",
                    "Product",
                    "ENT-100",
                    "The article number of a product",
                    "product, product code, item, article, article number, part number"),
            useful(
                    "quantity",
                    "Quantity",
                    "1",
                    "A whole number; 1 where nothing is said",
                    "qty, count, units, seats, menge"),
            useful("term", "Term", "12 months", "12 months, 1 year or P1Y", "duration, contract term, period"),
            useful(
                    "list",
                    "List price",
                    "9000.00",
                    "An amount such as 7470.00, before discounts",
                    "list price, list amount, gross"),
            needed(
                    "net",
                    "Net amount",
                    "7470.00",
                    "An amount such as 7470.00, after discounts and before tax",
                    "net, amount, net amount, net price, total, price, revenue, value, betrag"),
            useful(
                    "currency",
                    "Currency",
                    "EUR",
                    "Three capital letters such as EUR; your own where nothing is said",
                    "unit, currency code, iso currency, waehrung"),
            useful(
                    "registered",
                    "Registered",
                    "yes",
                    "yes where the partner had registered the deal, or no",
                    "deal registered, deal registration"),
            useful(
                    "registration",
                    "Registration",
                    "",
                    "The number of the deal's registration",
                    "registration number, deal reg id, registration id"),
            useful(
                    "role",
                    "Partner\u2019s part",
                    "sourced",
                    "What the partner did, such as sourced or managed; it sold where nothing is said",
                    "role, partner role"),
            useful("region", "Region", "emea", "A code of the customer's region", "customer region"),
            useful("segment", "Segment", "mid-market", "A code of the customer's segment", "customer segment"),
            useful(
                    "subscription",
                    "Subscription",
                    "SUB-1001",
                    "What your system calls the subscription that the sale is a part of",
                    "subscription id, subscription number"),
            useful(
                    "subscribed",
                    "Subscribed since",
                    "2025-04-01",
                    "The first day of the subscription, as 2025-04-01",
                    "subscription start, subscription since"),
            useful(
                    "renews",
                    "Renews by itself",
                    "",
                    "yes where the subscription renews by itself after this term, or no",
                    "renews, auto renew, auto renewal, automatic renewal"),
            useful(
                    "agreed",
                    "Agreed on",
                    "2026-03-02",
                    "The day on which it was agreed, as 2026-03-02, where terms look at that day; left out, it is that of the registration",
                    "agreed, agreement date, signed on"),
            useful(
                    "invoicedBy",
                    "Invoiced by",
                    "",
                    "vendor, partner or other; the vendor where nothing is said",
                    "invoiced by, invoicer, billed by"),
            useful(
                    "invoicer",
                    "Invoicing partner",
                    "",
                    "The code of the other partner that invoices",
                    "invoicing partner, billing partner"),
            useful(
                    "claims",
                    "Claims",
                    "",
                    "A list of who else had a part in it, as over REST, such as"
                            + " [{\"partner\":\"northwind\",\"part\":\"influenced\"}]; left empty it stays as it was said, [] takes it back",
                    "claims, evidence"),
            useful(
                    "split",
                    "Agreed split",
                    "",
                    "What the partners that sell it together have of the credit, as over REST, such as"
                            + " {\"by\":\"Dana Reyes\",\"on\":\"2026-03-02\",\"shares\":[{\"partner\":\"northwind\","
                            + "\"part\":\"sourced\",\"share\":\"60\"}]}; left empty it stays as it was said, - takes it back",
                    "agreed split, credit split"),
            useful(
                    "excluded",
                    "Excluded as",
                    "",
                    "A kind of traffic that is not credited, such as fraud; left empty it stays as it was said, - takes it back",
                    "excluded as"),
            useful(
                    "excludedBecause",
                    "Excluded because",
                    "",
                    "A reason why the sale is excluded",
                    "excluded because, exclusion reason"));

    private SaleFields() {}
}
