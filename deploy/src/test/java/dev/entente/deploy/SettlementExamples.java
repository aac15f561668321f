package dev.entente.deploy;

import static dev.entente.deploy.Examples.isSettled;
import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest.Reply;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Statements on their course: reviewed by one, approved by another, carried on, and never changed again. */
abstract class SettlementExamples extends SettledTenant {

    @Test
    void whatIsTooLittleIsCarriedOnAndWhatComesLateStandsOnTheNextStatement() throws IOException, InterruptedException {
        var partner = partner("carries");
        var sold = sold("carries", now.minusMonths(2), "300.00");
        sold("carries", now.minusMonths(1), "1000.00");
        var first = id(partner, now.minusMonths(2));
        var second = id(partner, now.minusMonths(1));
        Refusals.isRefused(act(finance, first, "approval"), "unseen", 409, "not-reviewed", "");
        Refusals.isRefused(
                tenant.rest()
                        .post(
                                "/api/v1/statements/" + first + "/review",
                                Map.of("toPay", open(first).at("/head/toPay"), "lines", 2)),
                "as much on other lines",
                409,
                "statement-changed-meanwhile",
                "");
        reviewed(first);
        reviewed(second);
        Refusals.isRefused(act(tenant.rest(), first, "approval"), "own", 403, "second-person-needed", "");
        Refusals.isRefused(act(finance, second, "approval"), "out of turn", 409, "statement-before-is-open", "");

        var preview = taken(finance.get("/api/v1/statements/approvals"));
        assertThat(list(preview.path("ready")))
                .extracting(each -> each.path("because").asString())
                .containsExactly("It is less than 50.00 EUR, the least that is paid out", "It is paid");
        assertThat(amount(preview.at("/totals/0"))).isEqualTo("130.00 EUR"); // with what the month before carries on
        Refusals.isRefused(
                finance.post("/api/v1/statements/" + first + "/approval", Map.of()),
                "unnamed",
                428,
                "amount-not-named",
                "");
        Refusals.isRefused(
                act(finance, first, "approval", preview.at("/totals/0")),
                "another amount",
                409,
                "statement-changed-meanwhile",
                "");
        var done = taken(finance.post(
                "/api/v1/statements/approvals",
                Map.of(
                        "statements",
                        list(preview.path("ready")).stream()
                                .map(each -> Map.of("id", each.at("/statement/id"), "toPay", each.path("toPay")))
                                .toList())));
        assertThat(list(done)).allMatch(each -> !each.hasNonNull("refused"));

        assertThat(state(first)).isEqualToIgnoringCase("closed");
        assertThat(amount(open(first).at("/head/carriedOn"))).isEqualTo("30.00 EUR");
        assertThat(amount(open(first).at("/head/left"))).isEqualTo("0.00 EUR");
        isSettled(open(second), "130.00");
        assertThat(state(second)).isEqualToIgnoringCase("approved");
        var bundle = taken(tenant.get("/statements/" + second + "/bundle"));
        assertThat(bundle.at("/statement/toPay").asString()).isEqualTo("130.00 EUR");
        assertThat(bundle.at("/earnings/0/reproduced").asBoolean()).isTrue();
        assertThat(bundle.at("/earnings/0/inputs/pin/model").asString()).isEqualTo("rate-table");
        comesOut(second);
        Refusals.isRefused(act(finance, second, "review"), "again", 409, "statement-is-approved", "");

        sold("carries", now.minusMonths(2), "200.00");
        tenant.record(tenant.refund(sold, now.minusMonths(1).atDay(5).toString(), line("ENT", "300.00", "EUR")));
        isSettled(open(first), "30.00");
        isSettled(open(second), "130.00");
        isSettled(open(id(partner, now)), "-10.00");
        Refusals.isRefused(act(finance, id(partner, now), "review"), "goes on", 409, "month-is-not-over", "");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatThePartnerOwesIsCarriedOn() {
        var partner = partner("owes");
        var sale = sold("owes", now.minusMonths(2), "1000.00");
        approved(id(partner, now.minusMonths(2)));
        tenant.record(tenant.refund(sale, now.minusMonths(1).atDay(5).toString(), line("ENT", "1000.00", "EUR")));
        approved(id(partner, now.minusMonths(1)));
        assertThat(amount(open(id(partner, now.minusMonths(1))).at("/head/carriedOn")))
                .isEqualTo("-100.00 EUR");
        isSettled(open(id(partner, now)), "-100.00");
        sold("owes", now, "3000.00");
        isSettled(open(id(partner, now)), "200.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void anApprovedStatementIsHeldForAReasonAndReleased() {
        var partner = partner("held");
        sold("held", now.minusMonths(1), "1000.00");
        var id = id(partner, now.minusMonths(1));
        Refusals.isRefused(hold(id, "Too early"), "open", 409, "not-to-be-held", "");
        approved(id);
        Refusals.isRefused(hold(id, " "), "why", 400, "unclear-statement-act", "/because");
        taken(hold(id, "The bank is not known"));
        assertThat(state(id)).isEqualToIgnoringCase("held");
        var own = Sellers.administrator(tenant, partner);
        var other = Sellers.administrator(tenant, partner("forges"));
        assertThat(taken(own.get("/api/v1/statements/" + id))
                        .at("/head/course/heldBecause")
                        .asString())
                .isEqualTo("The bank is not known");
        Refusals.isRefused(other.get("/api/v1/statements/" + id), "another's", 404, "unknown-statement", "");
        Refusals.isRefused(act(own, id, "release"), "partner", 403, "forbidden", "");
        taken(act(finance, id, "release"));
        assertThat(state(id)).isEqualToIgnoringCase("approved");
    }

    @Test
    void aSaleThatArrivesDuringTheApprovalStandsOnOneStatementOrTheNext() throws InterruptedException {
        var partner = partner("races");
        sold("races", now.minusMonths(1), "1000.00");
        var id = id(partner, now.minusMonths(1));
        reviewed(id);
        var barrier = new CyclicBarrier(2);
        Callable<Reply> approving = () -> {
            barrier.await();
            return act(finance, id, "approval");
        };
        Callable<Reply> selling = () -> {
            barrier.await();
            return tenant.post("/sales", sale("races", now.minusMonths(1), "500.00"));
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(approving, selling)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers.getLast().well()).isTrue();
            boolean isApproved = answers.getFirst().well();
            isSettled(open(id), isApproved ? "100.00" : "150.00");
            if (isApproved) isSettled(open(id(partner, now)), "50.00");
            else Refusals.isRefused(answers.getFirst(), "late", 409, "changed-since-review", "");
        }
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void bothSidesTakeTheSameFilesAndTalkAboutALine() throws IOException, InterruptedException {
        var partner = partner("reads");
        sold("reads", now.minusMonths(1), "1000.00");
        var id = id(partner, now.minusMonths(1));
        approved(id);
        var own = Sellers.administrator(tenant, partner);
        var other = Sellers.administrator(tenant, partner("pries"));
        var statement = "statements/" + id;
        for (var side : List.of(tenant.rest(), own)) {
            assertThat(Exported.plain(side, statement + "/document")).startsWith("%PDF-");
            assertThat(Exported.plain(side, statement + "/bundle.pdf")).startsWith("%PDF-");
            assertThat(Exported.plain(side, statement + "/bundle")).contains("\"toPay\" : \"100.00 EUR\"");
            for (var list : List.of("/export", "/steps/export")) {
                var file = statement + list + "?format=";
                assertThat(Exported.plain(side, file + "csv")).contains("A tenth", "100.00");
                assertThat(Exported.plain(side, file + "xlsx")).startsWith("PK");
            }
        }
        for (var file : List.of("document", "bundle", "bundle.pdf", "export?format=csv", "steps/export?format=xlsx"))
            assertThat(Exported.status(other, statement + "/" + file)).as(file).isEqualTo(404);

        var line = Map.of("line", open(id).at("/lines/0/id").asString(), "because", "It was more");
        var dispute = taken(own.post("/api/v1/" + statement + "/disputes", line))
                .at("/dispute/id")
                .asString();
        var talk = "/api/v1/disputes/" + dispute;
        taken(finance.post(talk + "/comments", Map.of("text", "We look at it")));
        Refusals.isRefused(
                other.post(talk + "/comments", Map.of("text", "So do I")),
                "another\u2019s",
                404,
                "unknown-dispute",
                "");
        taken(own.post(talk + "/comments", Map.of("text", "Thank you")));
        for (var side : List.of(finance, own))
            assertThat(list(taken(side.get(talk)).path("comments")))
                    .extracting(each -> each.path("byPartner").asBoolean() + " "
                            + each.path("text").asString())
                    .containsExactly("false We look at it", "true Thank you");
    }

    /** Its bundle, as it was taken and with one figure changed, by the command that asks no server. */
    private void comesOut(String id) throws IOException, InterruptedException {
        var text = Exported.plain(tenant.rest(), "statements/" + id + "/bundle");
        var file = Files.createTempFile("bundle", ".json");
        try {
            Files.writeString(file, text);
            assertThat(verified(file)).startsWith("0 ").contains("rate-table v2", "It comes out as the file says;");
            Files.writeString(file, text.replace("\"toPay\" : \"130.00 EUR\"", "\"toPay\" : \"131.00 EUR\""));
            assertThat(verified(file))
                    .startsWith("1 ")
                    .contains("The file was changed", "/statement/toPay: the file says 131.00 EUR");
        } finally {
            Files.delete(file);
        }
    }

    private static String verified(Path file) {
        var out = new StringWriter();
        int code = Launcher.commandLine()
                .setOut(new PrintWriter(out))
                .execute("bundle", "verify", file.toString(), "--plugins", file.getParent() + "/no-plugins");
        return code + " " + out;
    }
}
