package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import java.util.List;

/** What a milestone can be described by in a file. */
final class MilestoneFields {

    static final List<Field> ALL = List.of(
            needed(
                    "id",
                    "Milestone\u2019s id",
                    "PRJ-1001",
                    "What your system calls it; it is taken once",
                    "id, external id, milestone id, project, project id, project number, reference, document"),
            useful(
                    "source",
                    "Source",
                    "projects",
                    "The system that it comes from, in lower-case letters; import where nothing is said",
                    "system, origin"),
            needed(
                    "on",
                    "Date",
                    "2026-03-31",
                    "The day on which it was reached, as 2026-03-31",
                    "day, reached, reached on, delivered, delivered on, completed, completion date, go-live, datum"),
            needed(
                    "partner",
                    "Partner",
                    "brightwater",
                    "The partner\u2019s code",
                    "partner code, partner id, company, reseller, account"),
            useful(
                    "program",
                    "Program",
                    "",
                    "The program\u2019s code, where the partner is in several",
                    "program code"),
            needed(
                    "motion",
                    "Motion",
                    "services",
                    "Which offer says what it earns, such as services or referral",
                    "sales motion, channel"),
            needed(
                    "name",
                    "Milestone",
                    "go-live",
                    "What was reached, by the name that the program gives it, or the project that was delivered",
                    "milestone name, name, title, project name, what"),
            useful(
                    "services",
                    "Services",
                    "12000.00",
                    "Of a project: for how much it was delivered",
                    "services amount, amount, project value, value"),
            useful(
                    "currency",
                    "Currency",
                    "EUR",
                    "Three letters; your own currency where nothing is said",
                    "currency code, unit"),
            useful(
                    "withdrawn",
                    "Withdrawn",
                    "no",
                    "yes or no; an export says yes of what does not count any more",
                    "cancelled, canceled"));

    private MilestoneFields() {}
}
