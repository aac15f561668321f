package dev.entente.deploy;

import static dev.entente.deploy.Examples.isSettled;
import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lines are questioned and put right, and what is approved is paid once: made by one person, approved by another. */
abstract class PayoutExamples extends SettledTenant {

    private static final String IBAN = "DE89370400440532013000";

    PayoutExamples() {
        taken(tenant.rest()
                .put("/api/v1/payout-terms", Map.of("payer", "Acceptance", "iban", IBAN, "taxForms", List.of())));
    }

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void aQuestionedLineIsKeptFromPaymentAndPutRightOnTheNextStatement() {
        var partner = partner("questions");
        sold("questions", now.minusMonths(1), "1000.00");
        sold("questions", now.minusMonths(1), "2000.00");
        var id = id(partner, now.minusMonths(1));
        var own = Sellers.administrator(tenant, partner);
        var other = Sellers.administrator(tenant, partner("forges"));
        Refusals.isRefused(ask(own, id, line(id, 0)), "open", 409, "not-disputable", "");
        approved(id);
        account(partner, Map.of("holder", "Questions", "iban", IBAN));
        Refusals.isRefused(ask(other, id, line(id, 0)), "another's", 404, "unknown-statement", "");
        Refusals.isRefused(ask(own, id, partner), "no line", 404, "unknown-line", "");
        var dispute = taken(ask(own, id, line(id, 0))).at("/dispute/id").asString();
        Refusals.isRefused(ask(own, id, line(id, 0)), "twice", 409, "dispute-is-open", "");
        Refusals.isRefused(other.get("/api/v1/disputes/" + dispute), "another's", 404, "unknown-dispute", "");
        taken(post(finance, "/disputes/" + dispute + "/comments", Map.of("text", "We look at it")));
        Refusals.isRefused(
                post(own, "/disputes/" + dispute + "/decline", Map.of("because", "No")), "own", 403, "forbidden", "");
        taken(post(finance, "/disputes/" + dispute + "/setting-aside", Map.of()));
        assertThat(amount(open(id).at("/head/left"))).isEqualTo("200.00 EUR");
        isSettled(open(id), "300.00");

        paid(made());
        assertThat(state(id)).isEqualToIgnoringCase("paid");
        taken(post(
                finance,
                "/disputes/" + dispute + "/acceptance",
                Map.of("amount", Map.of("value", "5.00", "unit", "EUR"), "because", "The rate was too low")));
        isSettled(open(id), "300.00");
        isSettled(open(id(partner, now)), "105.00");
        Refusals.isRefused(
                post(own, "/disputes/" + dispute + "/withdrawal", Map.of()), "late", 409, "dispute-is-closed", "");
        var second = taken(ask(own, id, line(id, 1))).at("/dispute/id").asString();
        taken(post(own, "/disputes/" + second + "/withdrawal", Map.of()));
        assertThat(tenant.findings()).isEmpty();
        TestClock.ahead(Duration.ofDays(31));
        var late = ask(own, id, line(id, 1));
        Refusals.isRefused(late, "after the window", 409, "dispute-window-is-over", "");
        assertThat(late.body().path("detail").asString())
                .contains(today.plusDays(30).toString());
    }

    @Test
    void whatIsApprovedIsPaidOnceByTwoPeopleAndCanComeBack() throws IOException, InterruptedException {
        var partner = partner("paid");
        sold("paid", now.minusMonths(1), "1000.00");
        var id = id(partner, now.minusMonths(1));
        approved(id);
        assertThat(leftOut()).containsExactly("There are no bank details");
        var own = Sellers.administrator(tenant, partner);
        var payee = "/partners/" + partner + "/payee";
        Refusals.isRefused(
                post(own, payee + "/accounts", Map.of("holder", "Paid", "iban", "DE88370400440532013000")),
                "check digits",
                400,
                "unclear-bank-details",
                "/iban");
        var account = taken(post(own, payee + "/accounts", Map.of("holder", "Paid", "iban", IBAN)))
                .at("/accounts/0/id")
                .asString();
        assertThat(leftOut()).containsExactly("New bank details wait for a second look");
        Refusals.isRefused(
                post(own, payee + "/accounts/" + account + "/confirmation", Map.of()), "own", 403, "forbidden", "");
        taken(post(finance, payee + "/accounts/" + account + "/confirmation", Map.of()));

        var barrier = new CyclicBarrier(2);
        Callable<Reply> making = () -> {
            barrier.await();
            return post(tenant.rest(), "/payouts", Map.of("currency", "EUR"));
        };
        String payout;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var made = threads.invokeAll(List.of(making, making)).stream()
                    .map(Future::resultNow)
                    .filter(Reply::well)
                    .toList();
            assertThat(made).hasSize(1);
            payout = "/payouts/" + made.getFirst().body().at("/payout/id").asString();
        }
        Refusals.isRefused(hold(id, "Too late"), "in a payout", 409, "not-to-be-held", "");
        Refusals.isRefused(
                post(tenant.rest(), payout + "/approval", Map.of()), "own", 403, "second-pair-of-eyes-needed", "");
        Refusals.isRefused(
                post(finance, payout + "/paid", Map.of("on", today.toString())),
                "early",
                409,
                "payout-is-not-approved",
                "");
        taken(post(finance, payout + "/approval", Map.of()));
        var opened = taken(tenant.get(payout));
        var endToEnd = opened.at("/lines/0/endToEnd").asString();
        assertThat(text(payout + "/pain.001")).contains("<EndToEndId>" + endToEnd + "</EndToEndId>", ">100.00<", IBAN);
        var once = Map.of("Idempotency-Key", "pain-" + endToEnd, "Accept", "application/xml");
        for (int i = 0; i < 2; i++)
            assertThat(finance.send("POST", "/api/v1" + payout + "/pain.001", "", "", once)
                            .headers()
                            .firstValue("Content-Disposition"))
                    .as("asked %d times under one key, it is one file with one name", i + 1)
                    .contains("attachment; filename=\""
                            + opened.at("/payout/number").asString() + "-repeat-1.xml\"");
        Refusals.isRefused(
                finance.send("POST", "/api/v1" + payout + "/table", "", "", Map.of("Accept", "text/csv")),
                "as a table too",
                409,
                "file-in-other-form",
                "");
        assertThat(text(payout + "/pain.001"))
                .contains(
                        "<!-- Repeat 2 of message PO-",
                        "<MsgId>" + opened.at("/payout/number").asString() + "</MsgId>");
        assertThat(taken(tenant.get(payout)).at("/payout/filesTaken").asInt()).isEqualTo(3);
        Refusals.isRefused(
                post(finance, payout + "/dropping", Map.of("because", "Not today")),
                "the bank may have it",
                409,
                "bank-has-file",
                "");
        var rows = taken(tenant.send(
                        "POST",
                        payout + "/paid/preview",
                        "text/csv",
                        endToEnd + "," + today + "\nPO-X," + today + "\n" + endToEnd + ",soon",
                        Map.of()))
                .path("rows");
        assertThat(list(rows))
                .extracting(each -> each.path("fate").asString())
                .containsExactly("PAID", "WRONG", "WRONG");
        Refusals.isRefused(upload(payout, "PO-X," + today), "unknown", 400, "unclear-payments", "/payments/0/endToEnd");
        assertThat(taken(upload(payout, "id,day\n" + endToEnd + "," + today))
                        .path("paid")
                        .asInt())
                .isEqualTo(1);
        assertThat(taken(upload(payout, endToEnd + "," + today)).path("paid").asInt())
                .isZero();
        assertThat(state(id)).isEqualToIgnoringCase("paid");
        assertThat(amount(open(id).at("/head/left"))).isEqualTo("0.00 EUR");

        var payment = payout + "/payments/" + opened.at("/lines/0/id").asString() + "/return";
        taken(post(finance, payment, Map.of("on", today.toString(), "because", "The account is closed")));
        Refusals.isRefused(
                post(finance, payment, Map.of("on", today.toString(), "because", "Again")),
                "twice",
                409,
                "payment-is-settled",
                "");
        assertThat(state(id)).isEqualToIgnoringCase("approved");
        assertThat(amount(open(id).at("/head/left"))).isEqualTo("100.00 EUR");
        var again = made();
        taken(post(finance, again + "/dropping", Map.of("because", "Not today")));
        var refused = made();
        taken(post(finance, refused + "/approval", Map.of()));
        var neverMade = refused + "/payments/"
                + taken(tenant.get(refused)).at("/lines/0/id").asString() + "/return";
        taken(post(finance, neverMade, Map.of("on", today.toString(), "because", "The bank did not make it")));
        assertThat(state(id)).isEqualToIgnoringCase("approved");
        var later = made();
        var afterAll = taken(tenant.get(refused)).at("/lines/0/endToEnd").asString() + "," + today;
        Refusals.isRefused(upload(refused, afterAll), "another payout pays it", 409, "not-to-be-paid", "");
        taken(post(finance, later + "/dropping", Map.of("because", "The bank made the other one after all")));
        assertThat(taken(upload(refused, afterAll)).path("paid").asInt()).isEqualTo(1);
        isSettled(open(id), "100.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatIsPaidInAnotherCurrencyNeedsARateAndSomeNeedATaxForm() {
        var partner = partner("converted");
        sold("converted", now.minusMonths(1), "1000.00");
        approved(id(partner, now.minusMonths(1)));
        account(
                partner,
                Map.of(
                        "holder",
                        "Converted",
                        "iban",
                        "CH9300762011623852957",
                        "currency",
                        "CHF",
                        "bic",
                        "UBSWCHZH80A"));
        assertThat(leftOut()).containsExactly("There is no rate from EUR to CHF on " + today);
        taken(tenant.rest()
                .put(
                        "/api/v1/exchange-rates",
                        Map.of(
                                "rates",
                                List.of(Map.of("from", "EUR", "to", "CHF", "on", today.toString(), "rate", "0.95")))));
        var preview = preview();
        assertThat(amount(preview.at("/lines/0/paid"))).isEqualTo("95.00 CHF");
        assertThat(preview.at("/lines/0/rate").asString()).contains("1 EUR was 0.95 CHF on " + today);

        var american = taken(tenant.post("/partners", Map.of("code", "american", "name", "American", "country", "US")))
                .path("id")
                .asString();
        tenant.enrol(american, "settled", "2024-01-01");
        sold("american", now.minusMonths(1), "1000.00");
        approved(id(american, now.minusMonths(1)));
        account(american, Map.of("holder", "American", "iban", IBAN));
        var rule = Map.of("country", "US", "form", "W-9", "from", "2025-01-01");
        taken(tenant.rest()
                .put("/api/v1/payout-terms", Map.of("payer", "Acceptance", "iban", IBAN, "taxForms", List.of(rule))));
        assertThat(leftOut()).containsExactly("No W-9 is on file that holds on " + today);
        var form = handedIn(american);
        assertThat(leftOut()).as("nobody has looked at it").containsExactly("No W-9 is on file that holds on " + today);
        taken(post(finance, form + "/confirmation", Map.of()));
        assertThat(leftOut()).isEmpty();
    }

    private String line(String statement, int place) {
        return open(statement).at("/lines/" + place + "/id").asString();
    }

    private static Reply ask(Rest who, String statement, String line) {
        return post(who, "/statements/" + statement + "/disputes", Map.of("line", line, "because", "It was more"));
    }

    /** Entered by one and confirmed by another. */
    private void account(String partner, Map<String, String> details) {
        var payee = "/partners/" + partner + "/payee/accounts";
        var account =
                taken(post(tenant.rest(), payee, details)).at("/accounts/0/id").asString();
        Refusals.isRefused(
                post(tenant.rest(), payee + "/" + account + "/confirmation", Map.of()),
                "own",
                403,
                "second-pair-of-eyes-needed",
                "");
        taken(post(finance, payee + "/" + account + "/confirmation", Map.of()));
    }

    private JsonNode preview() {
        return taken(post(finance, "/payouts/preview", Map.of("currency", "EUR")));
    }

    private List<String> leftOut() {
        return list(preview().path("leftOut")).stream()
                .map(each -> each.path("because").asString())
                .toList();
    }

    private String made() {
        var made = taken(post(tenant.rest(), "/payouts", Map.of("currency", "EUR")));
        return "/payouts/" + made.at("/payout/id").asString();
    }

    private void paid(String payout) {
        taken(post(finance, payout + "/approval", Map.of()));
        taken(post(finance, payout + "/paid", Map.of("on", today.toString())));
    }

    private Reply upload(String payout, String table) {
        return tenant.send("POST", payout + "/paid/upload", "text/csv", table, Map.of());
    }

    private String text(String path) throws IOException, InterruptedException {
        return Exported.handedOut(tenant.rest(), path.substring(1));
    }

    private static Reply post(Rest who, String path, Map<String, ?> body) {
        return who.post("/api/v1" + path, body);
    }
}
