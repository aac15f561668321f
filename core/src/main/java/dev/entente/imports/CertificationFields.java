package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import java.util.List;
import java.util.Locale;

/** What a certification can be described by in a file. */
final class CertificationFields {

    static final List<Field> ALL = List.of(
            needed(
                    "name",
                    "Person",
                    "Maya Lindholm",
                    "Who is certified",
                    "full name, certified person, person name, employee, learner, student, participant"),
            useful(
                    "email",
                    "E-mail",
                    "maya@brightwater.example",
                    "A plain e-mail address; it tells people of one name apart",
                    "email, mail, email address, e-mail address, learner email"),
            needed(
                    "partner",
                    "Partner",
                    "brightwater",
                    "The code of the partner that the person works for",
                    "partner code, company, organisation, organization, reseller"),
            needed(
                    "path",
                    "Certification path",
                    "sales-associate",
                    "The code of a certification path",
                    "path, path code, certification, certificate, course, exam, track"),
            needed(
                    "from",
                    "Valid from",
                    "2026-03-31",
                    "A day as 2026-03-31",
                    "from, since, start, issued, issue date, certified on, passed on, completion date"),
            useful(
                    "until",
                    "Valid until",
                    "2028-03-31",
                    "The first day on which it is not valid any more, as 2028-03-31; nothing where it stays valid",
                    "until, end, expires, expiry, expiry date, expiration date, valid to"),
            useful(
                    "evidence",
                    "Evidence",
                    "Exam 4711",
                    "What shows it, at most 500 characters",
                    "proof, certificate number, exam id, reference, note"));

    private CertificationFields() {}

    /** What makes two rows speak of one certification. */
    static String key(Values row) {
        var person = row.textOr("email", row.text("name"));
        return String.join("\n", row.text("partner"), person, row.text("path"), row.text("from"))
                .toLowerCase(Locale.ROOT);
    }
}
