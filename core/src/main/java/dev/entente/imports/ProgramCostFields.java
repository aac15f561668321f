package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import java.util.List;

/** What a program cost can be described by in a file. */
final class ProgramCostFields {

    static final List<Field> ALL = List.of(
            needed(
                    "reference",
                    "Reference",
                    "INV-2026-118",
                    "What your system calls it; it is taken once",
                    "id, invoice, invoice number, document, booking, entry"),
            needed(
                    "kind",
                    "Kind",
                    "staff",
                    "staff, tooling, events, funds, fees or other",
                    "type, category, cost type"),
            needed(
                    "from",
                    "From",
                    "2026-01",
                    "The first month that it is for, as 2026-01 or a day in it",
                    "month, period, first month, date, start"),
            useful(
                    "until",
                    "Until",
                    "2026-03",
                    "The last month that it is spread over; the first one where nothing is said",
                    "last month, end"),
            useful("program", "Program", "", "The program\u2019s code, where it is of one", "program code"),
            useful(
                    "partner",
                    "Partner",
                    "",
                    "The partner\u2019s code, where it is of one",
                    "partner code, partner id, company"),
            needed("amount", "Amount", "12500.00", "What it cost", "cost, value, total, net"),
            useful(
                    "currency",
                    "Currency",
                    "EUR",
                    "Three letters; your own currency where nothing is said",
                    "currency code, unit"),
            needed(
                    "description",
                    "Description",
                    "Partner managers, two people",
                    "What it was spent on",
                    "text, what, name, purpose"),
            useful(
                    "source",
                    "Source",
                    "payroll",
                    "Where it comes from, such as a cost centre; import where nothing is said",
                    "system, origin, cost centre, cost center"));

    private ProgramCostFields() {}
}
