package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import java.util.List;
import java.util.stream.Stream;

/** What a deal can be described by in a file. What was won is a sale, and comes with the sales. */
final class DealFields {

    private static final List<Field> OWN = List.of(
            needed(
                    "id",
                    "Deal id",
                    "OPP-1001",
                    "What your system calls the deal; it is opened once",
                    "opportunity id, opportunity, external id, source's id, record id, crm id"),
            needed(
                    "name",
                    "Name",
                    "Platform for 400 users",
                    "What people call it",
                    "deal name, opportunity name, deal, title"),
            needed(
                    "customer",
                    "Customer",
                    "Osprey Rail",
                    "The company that would buy",
                    "customer name, account, account name, company, end customer, prospect"),
            useful(
                    "domain",
                    "Customer\u2019s domain",
                    "osprey.example",
                    "The customer's internet domain, such as example.com",
                    "customer domain, website, account website"),
            useful(
                    "partner",
                    "Partner",
                    "brightwater",
                    "The code of the partner that leads it; your own deal where nothing is said",
                    "partner code, reseller, led by, partner account"),
            needed(
                    "motion",
                    "Motion",
                    "resell",
                    "How it is to be sold, such as resell, referral or marketplace",
                    "sales motion, deal type, type, channel"),
            useful("program", "Program", "", "The program's code", "program code"),
            useful(
                    "stage",
                    "Stage",
                    "proposal",
                    "qualified, proposal or negotiation; qualified where nothing is said",
                    "deal stage, stage name, status"),
            useful(
                    "amount",
                    "Amount",
                    "48000.00",
                    "An amount such as 7470.00; what its products come to where nothing is said",
                    "value, deal amount, net amount, total"),
            useful(
                    "currency",
                    "Currency",
                    "EUR",
                    "Three capital letters such as EUR; your own where nothing is said",
                    "currency code, unit, currency iso code"),
            useful(
                    "route",
                    "Route",
                    "private offer",
                    "direct, public listing, private offer or resold private offer; direct where nothing is said",
                    "private_offer, offer type, procurement route"),
            useful(
                    "lines",
                    "Products",
                    "400 \u00d7 PLATFORM = 48000.00",
                    "Each like 400 \u00d7 PLATFORM = 48000.00, with ; between; together they are the amount",
                    "product_mix, product mix, line items"),
            useful(
                    "close",
                    "Expected close",
                    "2026-12-15",
                    "A day as 2026-03-31",
                    "close date, expected close date, closing, forecast date"),
            useful("next", "Next step", "Security review", "What happens next", "next action"),
            useful("nextOn", "Next step on", "2026-11-30", "A day as 2026-03-31", "next step date, next action date"));

    static final List<Field> ALL =
            Stream.concat(OWN.stream(), SharedDealFields.ALL.stream()).toList();

    private DealFields() {}
}
