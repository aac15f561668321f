package dev.entente.sale;

import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import dev.entente.sale.SaleReport.Invoicer;
import dev.entente.sale.SaleReport.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a report must be like by itself, before anything is looked up. All findings at once. */
final class SaleRules {

    static final int MOST_LINES = 500;

    /** In smallest parts; thousands of such sales can still be added up. */
    static final long MOST_MINOR = 1_000_000_000_000_000L;

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
    private static final Pattern PARTNER = Pattern.compile("[a-z0-9-]{2,40}");
    private static final Pattern PROGRAM = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern MOTION = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern SKU = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int MOST_ID = 100;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private final List<Finding> findings = new ArrayList<>();

    private SaleRules() {}

    static List<Finding> findings(SaleReport report, LocalDate today) {
        var rules = new SaleRules();
        rules.head(report, today);
        rules.refund(report);
        rules.registration(report);
        rules.circumstances(report);
        rules.invoicing(report);
        rules.lines(report.lines());
        rules.findings.addAll(EvidenceRules.of(report));
        return rules.findings;
    }

    private void head(SaleReport report, LocalDate today) {
        check(SOURCE.matcher(report.source()).matches(), "/source", "Use 1 to 40 of a–z, 0–9, dot, dash, underscore");
        check(isText(report.id(), MOST_ID), "/id", "Use 1 to 100 characters without line breaks");
        check(isPartnerCode(report.partner()), "/partner", "Use the partner's code, such as brightwater");
        var program = report.program();
        boolean isProgram = program == null || PROGRAM.matcher(program).matches();
        check(isProgram, "/program", "Use the program's code, or leave it out");
        check(MOTION.matcher(report.motion()).matches(), "/motion", "Name a motion such as resell or marketplace");
        check(!report.on().isBefore(FIRST), "/on", "Sales before 1990 are not kept");
        check(!report.on().isAfter(today.plusYears(1)), "/on", "This day is more than a year ahead");
    }

    private void refund(SaleReport report) {
        if (report.isRefund()) check(isText(report.of(), MOST_ID), "/of", "Say which sale it gives back, by its id");
        else check(report.of() == null, "/of", "Only a refund names another sale");
    }

    private void registration(SaleReport report) {
        var number = report.registration();
        check(
                number == null || isRegistrationNumber(number),
                "/registration",
                "Use the registration's number, or leave it out");
        check(
                number == null || !Boolean.FALSE.equals(report.registered()),
                "/registered",
                "With a registration's number, the deal was registered");
        check(!report.isRefund() || !report.isRegistered(), "/registered", "A refund follows its sale; leave this out");
    }

    private void circumstances(SaleReport report) {
        code(report.role(), "/role", "Use the partner's part in a word, such as sourced, or leave it out");
        code(report.customer().region(), "/customer/region", "Use a code such as emea, or leave it out");
        code(report.customer().segment(), "/customer/segment", "Use a code such as mid-market, or leave it out");
        var subscription = report.subscription();
        if (subscription != null) {
            check(
                    isText(subscription.id(), MOST_ID),
                    "/subscription/id",
                    "Use 1 to 100 characters without line breaks");
            day(subscription.since(), report, "/subscription/since");
        }
        day(report.agreed(), report, "/agreed");
        boolean told = report.role() != null || subscription != null || report.agreed() != null;
        check(!report.isRefund() || !told, "/of", "A refund follows its sale; leave role, subscription, agreed out");
    }

    private void invoicing(SaleReport report) {
        var invoicing = report.invoicing();
        if (invoicing == null) return;
        check(!report.isRefund(), "/invoicing", "A refund follows its sale; leave this out");
        check(invoicing.by() != null, "/invoicing/by", "Say who invoices: vendor, partner or other");
        var partner = invoicing.partner();
        boolean other = invoicing.by() == Invoicer.OTHER;
        check(
                other || partner == null,
                "/invoicing/partner",
                "Only where it is another than the sale's own is it named");
        boolean isNamed = partner != null && isPartnerCode(partner);
        check(
                !other || isNamed,
                "/invoicing/partner",
                "Use the code of the partner that invoices, such as brightwater");
        check(
                !other || !report.partner().equals(partner),
                "/invoicing/partner",
                "The sale names this partner itself; say partner");
    }

    private void code(@Nullable String code, String at, String detail) {
        check(code == null || CODE.matcher(code).matches(), at, detail);
    }

    private void day(@Nullable LocalDate day, SaleReport report, String at) {
        boolean fits = day == null || !day.isBefore(FIRST) && !day.isAfter(report.on());
        check(fits, at, "Use a day from 1990 on, up to the day of the sale");
    }

    private void lines(List<Line> lines) {
        check(!lines.isEmpty(), "/lines", "Add at least one line");
        check(lines.size() <= MOST_LINES, "/lines", "A sale has at most " + MOST_LINES + " lines");
        for (int i = 0; i < lines.size(); i++) line(lines.get(i), lines.getFirst(), "/lines/" + i);
        if (findings.isEmpty()) {
            check(SaleTotals.net(lines).minor() <= MOST_MINOR, "/lines", "Together this is too much for one sale");
        }
    }

    private void line(Line line, Line first, String at) {
        check(SKU.matcher(line.sku()).matches(), at + "/sku", "Use 1 to 64 letters, digits, dots, dashes");
        check(line.pieces() >= 1 && line.pieces() <= 1_000_000_000, at + "/quantity", "Use 1 to 1,000,000,000");
        if (line.term() != null)
            findings.addAll(new Findings().term(at + "/term", line.term()).all());
        check(!line.net().isNegative(), at + "/net", "What is given back is a refund of its own, with positive lines");
        check(line.net().minor() <= MOST_MINOR, at + "/net", "This is too much for one line");
        var unit = first.net().unit();
        check(
                line.net().unit().equals(unit),
                at + "/net/unit",
                "All lines of a sale are in one currency, here " + unit);
        check(unit.isCurrency(), at + "/net/unit", "A sale is in a currency");
        check(
                line.list() == null || line.list().unit().equals(unit),
                at + "/list/unit",
                "The list price is in " + unit);
    }

    static boolean isRegistrationNumber(String number) {
        return isText(number, MOST_ID);
    }

    static boolean isPartnerCode(String code) {
        return PARTNER.matcher(code).matches();
    }

    private void check(boolean holds, String pointer, String detail) {
        if (!holds) findings.add(new Finding(pointer, detail));
    }

    private static boolean isText(@Nullable String text, int most) {
        return text != null
                && !text.isBlank()
                && text.length() <= most
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
