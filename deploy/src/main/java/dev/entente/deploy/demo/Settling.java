package dev.entente.deploy.demo;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Settles what partners earned: older months are paid, one payout waits for its second person, and the last month is left to
 * review for whoever tries the demo. One partner questions a line, one statement is held, one partner has no bank details.
 */
final class Settling {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final String BANK = "37040044";

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;
    private final Loading loading;

    Settling(Vendor vendor, Wire wire, LocalDate today, Loading loading) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
        this.loading = loading;
    }

    /** The first reviews and makes, the second approves; a partner's own finance questions a line. */
    void run(@Nullable Wire finance, Map<String, Wire> partners) {
        if (finance == null) return;
        terms();
        var companies = loading.companies();
        var unpaid = companies.getLast().code();
        for (var company : companies) if (!company.code().equals(unpaid)) account(finance, company);
        handIn(companies.getFirst());
        var last = YearMonth.from(today).minusMonths(1);
        var months = months(last);
        for (var month : months) if (month.isBefore(last.minusMonths(1))) approve(finance, month);
        var paid = payout("first");
        if (paid != null) pay(finance, paid);
        approve(finance, last.minusMonths(1));
        hold(finance, last.minusMonths(1));
        question(last.minusMonths(1), partners);
        payout("second");
        var open = seen(last, "&state=open");
        if (open.size() > 2)
            wire.once("review-last", "/statements/reviews", Map.of("statements", open.subList(0, open.size() / 2)));
    }

    private void terms() {
        var least = Map.of("value", "50", "unit", vendor.currency());
        wire.put("/settlement-terms", Map.of("minimums", List.of(least), "disputeDays", 30, "answerDays", 10));
        var payer = new LinkedHashMap<String, Object>();
        payer.put("payer", vendor.name());
        if (vendor.currency().equals("USD")) {
            payer.put("account", number(vendor.slug()));
            payer.put("clearing", "USABA");
            payer.put("bankCode", "021000021");
        } else {
            payer.put("iban", iban(vendor.slug()));
        }
        payer.put("bic", vendor.currency().equals("USD") ? "CHASUS33XXX" : "COBADEFFXXX");
        payer.put(
                "taxForms",
                List.of(Map.of(
                        "country",
                        "US",
                        "form",
                        "W-9",
                        "from",
                        today.withDayOfYear(1).toString(),
                        "above",
                        Map.of("value", "600", "unit", vendor.currency()))));
        wire.put("/payout-terms", payer);
    }

    private void account(Wire finance, Company of) {
        var company = of.code();
        var payee = "/partners/" + loading.partner(company) + "/payee";
        wire.once("account-" + company, payee + "/accounts", details(of));
        for (var account : wire.get(payee).path("accounts")) {
            if (!account.path("state").asString().equalsIgnoreCase("proposed")) continue;
            var path = payee + "/accounts/" + account.path("id").asString() + "/confirmation";
            finance.once("account-seen-" + company, path, Map.of());
        }
        wire.once(
                "tax-" + company,
                payee + "/tax-forms",
                Map.of("kind", "W-9", "receivedOn", today.minusDays(40).toString()));
    }

    /** A new tax form that waits for a second look; it holds until the end of the third year after this one. */
    private void handIn(Company of) {
        var kind = of.country().equals("US") ? "W-9" : "W-8BEN-E";
        var until = today.plusYears(4).withDayOfYear(1).minusDays(1);
        var path = "/partners/" + loading.partner(of.code()) + "/payee/tax-forms/file?name=form.pdf&kind=" + kind;
        var page = List.of("Form " + kind, of.name(), "Signed on " + today.minusDays(2));
        wire.file("tax-form-" + of.code(), path + "&until=" + until, OnePage.of(page));
    }

    /** Where dollars are paid to Americans, by their routing number; elsewhere by IBAN. */
    private Map<String, String> details(Company company) {
        boolean isAtHome = company.country().equals("US") && vendor.currency().equals("USD");
        return isAtHome
                ? Map.of(
                        "holder",
                        company.name(),
                        "account",
                        number(company.code()),
                        "clearing",
                        "USABA",
                        "bankCode",
                        "021000021")
                : Map.of("holder", company.name(), "iban", iban(company.code()), "bic", "COBADEFFXXX");
    }

    private static String number(String of) {
        return "%010d".formatted(Math.floorMod(of.hashCode(), 1_000_000_000));
    }

    /** One that is made up, with check digits that are right. */
    private static String iban(String of) {
        var number = number(of);
        var turned = new BigInteger(BANK + number + "131400");
        return "DE%02d".formatted(98 - turned.mod(MODULUS).intValue()) + BANK + number;
    }

    private List<YearMonth> months(YearMonth last) {
        var months = new ArrayList<YearMonth>();
        for (int back = vendor.months() + 1; back >= 0; back--) months.add(last.minusMonths(back));
        return months;
    }

    private List<JsonNode> statements(YearMonth month, String state) {
        var all = new ArrayList<JsonNode>();
        var path = "/statements?limit=200&period=" + month + state;
        for (var next = path; !next.isEmpty(); ) {
            var page = wire.get(next);
            page.path("items").forEach(all::add);
            var cursor = page.path("next").asString("");
            next = cursor.isEmpty() ? "" : path + "&cursor=" + cursor;
        }
        return all;
    }

    /** Each with what it comes to on how many lines, as whoever decides has seen it. */
    private List<Map<String, JsonNode>> seen(YearMonth month, String state) {
        return statements(month, state).stream()
                .map(each -> Map.of("id", each.path("id"), "toPay", each.path("toPay"), "lines", each.path("lines")))
                .toList();
    }

    /** One month after the other: what is carried on stands on the next. */
    private void approve(Wire finance, YearMonth month) {
        var open = seen(month, "&state=open");
        if (!open.isEmpty()) wire.once("review-" + month, "/statements/reviews", Map.of("statements", open));
        var reviewed = seen(month, "&state=reviewed");
        if (!reviewed.isEmpty())
            finance.once("approve-" + month, "/statements/approvals", Map.of("statements", reviewed));
    }

    private @Nullable String payout(String key) {
        var preview = wire.once("preview-" + key, "/payouts/preview", Map.of("currency", vendor.currency()));
        if (preview.path("lines").isEmpty()) return null;
        var made = wire.once("payout-" + key, "/payouts", Map.of("currency", vendor.currency()));
        return "/payouts/" + made.at("/payout/id").asString();
    }

    private void pay(Wire finance, String payout) {
        finance.once("payout-approved", payout + "/approval", Map.of());
        finance.once("payout-paid", payout + "/paid", Map.of("on", today.toString()));
    }

    private void hold(Wire finance, YearMonth month) {
        var approved = statements(month, "&state=approved");
        if (approved.size() < 3) return;
        var path = "/statements/" + approved.getFirst().path("id").asString() + "/hold";
        finance.once(
                "held", path, Map.of("because", "They are being taken over; the new owner confirms the account first"));
    }

    /** The first partner that has a statement of the month asks about a line of it. */
    private void question(YearMonth month, Map<String, Wire> partners) {
        var approved = statements(month, "&state=approved");
        for (var own : partners.entrySet()) {
            var partner = loading.partner(own.getKey());
            for (var statement : approved) {
                if (statement.path("partnerId").asString().equals(partner)
                        && isAsked("/statements/" + statement.path("id").asString(), own.getValue())) return;
            }
        }
    }

    private boolean isAsked(String statement, Wire partner) {
        for (var line : wire.get(statement).path("lines")) {
            if (!line.path("explained").asBoolean()) continue;
            var because = "We registered this customer in spring; the higher rate should hold";
            var question = Map.<String, Object>of("line", line.path("id").asString(), "because", because);
            var asked = partner.once("question", statement + "/disputes", question);
            var comments = "/disputes/" + asked.at("/dispute/id").asString() + "/comments";
            wire.once("question-said", comments, Map.of("text", "We look at the registration and come back"));
            var answer = Map.<String, Object>of("text", "Thank you. The call with the customer is noted there");
            partner.once("question-answered", comments, answer);
            return true;
        }
        return false;
    }
}
