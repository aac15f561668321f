package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import java.util.List;

/** What a payment of another system can be described by in a file. */
final class PaidFields {

    static final String SYSTEM = "old-system";

    static final List<Field> ALL = List.of(
            needed(
                    "id",
                    "Payment’s id",
                    "COM-1001",
                    "What the other system calls the line; it is taken once",
                    "id, external id, payment id, payment, commission id, line id, payout line, transaction"),
            useful(
                    "system",
                    "System",
                    "old-commissions",
                    "What the other system is called, in lower-case letters; old-system where nothing is said",
                    "source, origin, system name"),
            needed(
                    "partner",
                    "Partner",
                    "brightwater",
                    "The partner’s code here",
                    "partner code, partner id, company, reseller, account, payee"),
            useful(
                    "reference",
                    "Sale",
                    "INV-1001",
                    "The sale or milestone that it is for, as its source calls it or by its number here; empty for what a month brings",
                    "sale, reference, sale id, invoice, invoice number, order, order number, deal, document, milestone"),
            needed(
                    "period",
                    "Month",
                    "2026-03",
                    "The month that it was paid for, as 2026-03, or a day of it",
                    "period, month, paid for, statement month, statement period, date, day"),
            needed(
                    "amount",
                    "Amount",
                    "150.00",
                    "How much, less than zero where it took back",
                    "amount paid, commission, paid, payment amount, value, total"),
            useful(
                    "currency",
                    "Currency",
                    "EUR",
                    "Three letters; your own currency where nothing is said",
                    "currency code, unit"),
            useful(
                    "kind",
                    "Paid or charged",
                    "pays",
                    "pays or charges; pays where nothing is said",
                    "type, direction, kind, debit or credit"));

    private PaidFields() {}
}
