package dev.entente.deploy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.isolation.Visitor.Answer;
import dev.entente.identity.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the REST interface, asked for everything that is another's: the answer is that for something which does not
 * exist, and nothing happens. Then once more while the database fences nothing.
 */
abstract class OverRest {

    private static final String NOBODYS = "0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

    /** Vendors name these themselves: what another calls by such a name is nothing to them. */
    private static final Set<String> UPSERTS = Set.of(
            "PUT /products/{sku}",
            "PUT /certification-paths/{code}",
            "PUT /plan-templates/{code}",
            "PUT /price-books/{code}",
            "PUT /rewards/{code}",
            "PUT /territories/{code}",
            // There is one by that name once it was put.
            "POST /rewards/{code}/grants",
            "POST /territories/{code}/partners");

    /** What comes with the product, the same for every tenant. */
    private static final Set<String> EVERYBODYS = Set.of(
            "GET /plan-templates/starters",
            "GET /starters",
            "GET /starters/{name}",
            "GET /imports/samples/{kind}",
            "GET /promises/occasions");

    /** Says what each sale was reported with, and the visits above report sales with another's names. */
    private static final String AS_REPORTED = "GET /sales/export";

    /**
     * Counts, sums, stages, rates, yes or no, and what would release a result that is not held, which is nothing: there are no names
     * in them by which somebody's could be known.
     */
    private static final Set<String> NAMELESS = Set.of(
            "GET /accruals",
            "GET /accruals/export",
            "GET /accruals/sums",
            // Nothing was decided yet.
            "GET /approvals/{id}/precedents",
            "GET /conflicts/rules",
            "GET /contribution",
            "GET /contribution/export",
            "GET /contribution/lines",
            "GET /contribution/motions",
            "GET /deals/pipeline",
            "GET /deals/{id}/moves",
            "GET /distribution-terms",
            "GET /measures",
            "GET /earnings/{id}/releases",
            "GET /partner-health/terms",
            "GET /partners/{partner}/offboarding",
            "GET /plans/ramps",
            "GET /verification",
            "GET /partners/{partner}/compensation-plan/document",
            "GET /postings/balances",
            "GET /price-books/{code}/least-margins",
            "GET /price-list/document",
            "GET /prospects/costs",
            "GET /territories/lookup",
            "GET /quotes/{id}/document",
            "GET /quotes/{id}/links",
            "GET /quotes/{id}/revisions/{number}",
            "GET /quotes/{id}/revisions/{number}/recomputed",
            "GET /scorecards",
            "GET /scorecards/{provider}",
            // Where nothing is asked for, nothing is found.
            "GET /search",
            "GET /version-review",
            "GET /settlement-terms",
            "GET /statements/{id}/bundle.pdf",
            "GET /statements/{id}/document",
            "GET /partners/{partner}/scores",
            "GET /payout-terms",
            "GET /plugins/{code}/usage",
            "GET /payouts",
            "POST /payouts/{id}/pain.001",
            "POST /payouts/{id}/table",
            "POST /payouts/preview",
            "POST /payouts/{id}/paid/preview",
            "GET /exchange-rates",
            "GET /exchange-rates/export",
            "GET /exchange-rates/sources",
            "GET /exchange-rates/{pair}");

    @Test
    @RunAsClient
    void theDocumentNamesEveryOperation() {
        assertThat(Operation.all())
                .extracting(Operation::name)
                .containsExactlyInAnyOrderElementsOf(Decisions.operations().keySet());
        assertThat(Operation.all()).hasSizeGreaterThan(30);
    }

    @Test
    @RunAsClient
    void tenantsFindNothingOfEachOther() {
        visit(Realms.ALPACA.home(), Realms.BISON.home());
    }

    @Test
    @RunAsClient
    void partnersFindNothingOfEachOther() {
        visit(Realms.ALPACA.left(), Realms.ALPACA.right());
    }

    @Test
    @RunAsClient
    void tenantsFindNothingOfEachOtherEvenWithoutRowLevelSecurity() {
        Walls.withoutRowLevelSecurity(() -> visit(Realms.BISON.home(), Realms.ALPACA.home()));
    }

    @Test
    @RunAsClient
    void partnersFindNothingOfEachOtherEvenWithoutRowLevelSecurity() {
        Walls.withoutRowLevelSecurity(() -> visit(Realms.BISON.right(), Realms.BISON.left()));
    }

    private static void visit(Side own, Side other) {
        var before = Walls.rows(other);
        // What only reads goes first and in any order.
        var findings = new ArrayList<>(
                Operation.findings(operation -> isReading(operation) ? readings(operation, own, other) : List.of()));
        for (var operation : upsertsLast(Operation.all())) {
            if (!isReading(operation)) findings.addAll(tries(operation, own, other));
        }
        assertThat(findings).isEmpty();
        assertThat(Walls.rows(other)).isEqualTo(before);
    }

    private static boolean isReading(Operation operation) {
        return operation.method().equals("GET");
    }

    private static List<String> readings(Operation operation, Side own, Side other) {
        var findings = new ArrayList<>(tries(operation, own, other));
        findings.addAll(look(operation, own, other));
        return findings;
    }

    private static List<String> tries(Operation operation, Side own, Side other) {
        return operation.references().stream()
                .flatMap(reference -> tryOn(operation, reference, own, other).stream())
                .toList();
    }

    /** From then on the tenant has something of its own by the other's name. */
    private static List<Operation> upsertsLast(List<Operation> all) {
        return all.stream()
                .sorted(Comparator.comparing(operation -> UPSERTS.contains(operation.name())))
                .toList();
    }

    private static List<String> tryOn(Operation operation, String reference, Side own, Side other) {
        var theirs = Operation.value(other, reference);
        if (theirs.equals(Operation.value(own, reference))) return List.of();
        var unknown = theirs.length() == NOBODYS.length() ? NOBODYS : "nobodys";
        var found = operation.send(own.administrator(), own, reference, theirs);
        var missed = operation.send(own.administrator(), own, reference, unknown);
        var findings = new ArrayList<String>();
        var words = operation.name() + " with another's " + reference + ": ";
        if (!plain(found, theirs).equals(plain(missed, unknown))) {
            findings.add(words + plain(found, theirs) + ", but for an unknown one " + plain(missed, unknown));
        }
        if (reference.contains("/{")
                && operation.path().contains(reference)
                && !isRefusal(found, operation, own)
                && !UPSERTS.contains(operation.name())) {
            findings.add(words + plain(found, theirs));
        }
        if (tells(found, theirs, other)) findings.add(words + "tells of it: " + found.body());
        return findings;
    }

    // What is a partner's alone refuses the vendor's administrator, and the other way round.
    private static boolean isRefusal(Answer answer, Operation operation, Side own) {
        return answer.status() == 404 || answer.status() == 403 && (own.partner() != null || !mayAsk(operation, own));
    }

    /** What is its own shows itself; and nothing else does. */
    private static List<String> look(Operation operation, Side own, Side other) {
        if (!mayAsk(operation, own) || EVERYBODYS.contains(operation.name())) return List.of();
        var answer = operation.send(own.administrator(), own, "", "");
        var findings = new ArrayList<String>();
        if (answer.status() != 200)
            findings.add(operation.name() + " of its own: " + answer.status() + " " + answer.body());
        if (!answer.body().contains(own.tenantCanary()) && !NAMELESS.contains(operation.name())) {
            findings.add(operation.name() + " shows nothing of its own: " + answer.body());
        }
        if (tells(answer, "", other) && !operation.name().equals(AS_REPORTED))
            findings.add(operation.name() + " shows another's: " + answer.body());
        return findings;
    }

    /** What is the vendor's alone refuses a partner's administrator, as is tested role by role. */
    private static boolean mayAsk(Operation operation, Side own) {
        var role = own.partner() == null ? Role.ADMINISTRATOR : Role.PARTNER_ADMINISTRATOR;
        return Decisions.operations().getOrDefault(operation.name(), Set.of()).stream()
                .allMatch(permission -> Decisions.roles(permission).contains(role));
    }

    private static boolean tells(Answer answer, String sent, Side other) {
        var body = sent.isEmpty() ? answer.body() : answer.body().replace(sent, "");
        return body.toLowerCase(Locale.ROOT).contains(other.canary())
                || other.partner() != null && body.contains(other.partner().toString());
    }

    /** What differs from one answer to the next whatever was asked: keys, times, numbers, and what was asked for. */
    private static String plain(Answer answer, String sent) {
        return answer.status() + " "
                + answer.body()
                        .replace(sent, "?")
                        .replaceAll("fresh-[0-9a-f]{12}", "fresh")
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "#")
                        .replaceAll("[A-Z]+-[0-9]{5}", "N")
                        .replaceAll("/link/[A-Za-z0-9_-]{43}", "/link/")
                        .replaceAll("20[0-9]{2}-[0-9-]{5}T[0-9:.]+Z", "now")
                        .replaceAll("ent_[A-Za-z0-9_-]{43}", "token");
    }
}
