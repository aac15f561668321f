package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.customer.NamedCustomer;
import dev.entente.partner.Partner;
import dev.entente.plugin.ApiJson;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.tenant.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to do with a report, seen what is known: a pure function. */
sealed interface SaleDecision {

    /** Write a revision; before is the one that is current now. */
    record Take(
            SaleReport report, Partner partner, @Nullable Sale before, String digest) implements SaleDecision {

        int revision() {
            return before == null ? 1 : before.revision() + 1;
        }
    }

    /** It says nothing new. */
    record Leave(Sale sale) implements SaleDecision {}

    /** It breaks a rule. */
    record Refuse(Problem problem) implements SaleDecision {}

    /** The tenant's day, and what the reports refer to: current sales, current refunds by their original, partners by code. */
    record Known(
            LocalDate today, Map<UUID, Sale> sales, Map<UUID, List<Sale>> refunds, Map<String, Partner> partners) {}

    static SaleDecision of(SaleReport report, Known known) {
        return of(report, known, true);
    }

    /** Without a look at the sale that it gives back. */
    static SaleDecision alone(SaleReport report, Known known) {
        return of(report, known, false);
    }

    private static SaleDecision of(SaleReport report, Known known, boolean together) {
        var findings = new ArrayList<>(SaleRules.findings(report, known.today()));
        var partner = known.partners().get(report.partner());
        if (partner == null && SaleRules.isPartnerCode(report.partner())) {
            findings.add(new Finding("/partner", "There is no partner with the code “" + report.partner() + "”"));
        }
        findings.addAll(claims(report, known));
        var invoicing = report.invoicing();
        if (invoicing != null) partner(invoicing.partner(), "/invoicing", known, findings);
        findings.addAll(customer(report));
        if (findings.isEmpty() && together) findings.addAll(against(report, known));
        if (partner == null || !findings.isEmpty()) return new Refuse(refusal(findings));
        var before = known.sales().get(Sale.idOf(report.name()));
        var digest = Digest.of(ApiJson.mapper().writeValueAsString(report.inFull()));
        if (before != null && before.contentDigest().equals(digest)) return new Leave(before);
        return new Take(report, partner, before, digest);
    }

    private static List<Finding> claims(SaleReport report, Known known) {
        var findings = new ArrayList<Finding>();
        var claims = report.evidence() == null
                ? List.<Evidence.Claim>of()
                : report.evidence().claims();
        for (int i = 0; i < claims.size(); i++)
            partner(claims.get(i).partner(), "/evidence/claims/" + i, known, findings);
        var split = report.evidence() == null ? null : report.evidence().split();
        var shares = split == null ? List.<Evidence.Portion>of() : split.shares();
        for (int i = 0; i < shares.size(); i++)
            partner(shares.get(i).partner(), "/evidence/split/shares/" + i, known, findings);
        return findings;
    }

    private static void partner(@Nullable String code, String at, Known known, List<Finding> findings) {
        if (code == null || !SaleRules.isPartnerCode(code) || known.partners().containsKey(code)) return;
        findings.add(new Finding(at + "/partner", "There is no partner with the code “" + code + "”"));
    }

    private static List<Finding> customer(SaleReport report) {
        try {
            var named = new NamedCustomer(
                    report.customer().name(), report.customer().domain());
            return named.name().isEmpty() ? List.of(new Finding("/customer/name", "Name the customer")) : List.of();
        } catch (Problem unclear) {
            return unclear.errors().stream()
                    .map(e -> new Finding("/customer" + e.pointer(), e.detail()))
                    .toList();
        }
    }

    private static Problem refusal(List<Finding> findings) {
        var first = findings.getFirst();
        return new Problem(SaleProblem.INVALID_SALE, first.detail() + " (" + first.pointer() + ").", findings);
    }

    private static List<Finding> against(SaleReport report, Known known) {
        return report.isRefund() ? refund(report, known) : revision(report, known);
    }

    /** A changed sale must still cover what was given back of it. */
    private static List<Finding> revision(SaleReport report, Known known) {
        var id = Sale.idOf(report.name());
        var before = known.sales().get(id);
        if (before != null && before.isRefund()) return List.of(new Finding("/kind", "It was reported as a refund"));
        var refunds = known.refunds().getOrDefault(id, List.of());
        return before == null || refunds.isEmpty() ? List.of() : refunded(report, before, refunds, known);
    }

    private static List<Finding> refunded(SaleReport report, Sale before, List<Sale> refunds, Known known) {
        var partner = known.partners().get(report.partner());
        if (partner == null || !partner.id().equals(before.partnerId())) {
            return List.of(new Finding(
                    "/partner",
                    "Part of it was refunded; refund the rest for this partner, and report a new sale for the other"));
        }
        var first = refunds.stream().map(Sale::on).min(LocalDate::compareTo).orElseThrow();
        if (report.on().isAfter(first)) {
            return List.of(new Finding("/on", "Part of it was refunded on " + first + "; it was not sold later"));
        }
        if (!refunds.getFirst().net().unit().equals(report.unit())) {
            return List.of(new Finding("/lines/0/net/unit", "Part of it was refunded in another currency"));
        }
        var given = sum(refunds);
        if (SaleTotals.net(report.lines()).compareTo(given) >= 0) return List.of();
        return List.of(new Finding("/lines", given + " of it was refunded already; it cannot be less than that"));
    }

    private static List<Finding> refund(SaleReport report, Known known) {
        var original = known.sales().get(Sale.idOf(new SaleReport.Name(report.source(), String.valueOf(report.of()))));
        if (original == null)
            return List.of(new Finding("/of", "There is no sale “" + report.of() + "” from this source"));
        if (original.isWithdrawn()) return List.of(new Finding("/of", "This sale was withdrawn"));
        if (original.isRefund()) return List.of(new Finding("/of", "This is a refund itself"));
        var before = known.sales().get(Sale.idOf(report.name()));
        if (before != null && !original.id().equals(before.refundOf())) {
            return List.of(new Finding("/of", "It was reported before, and not as a refund of this sale"));
        }
        var partner = known.partners().get(report.partner());
        if (partner == null || !partner.id().equals(original.partnerId())) {
            return List.of(new Finding("/partner", "The sale it gives back is credited to another partner"));
        }
        return amounts(report, original, known);
    }

    private static List<Finding> amounts(SaleReport report, Sale original, Known known) {
        if (!report.unit().equals(original.net().unit())) {
            return List.of(new Finding(
                    "/lines/0/net/unit", "The sale was in " + original.net().unit()));
        }
        if (report.on().isBefore(original.on())) return List.of(new Finding("/on", "It is before the sale"));
        var net = SaleTotals.net(report.lines());
        if (net.minor() == 0) return List.of(new Finding("/lines", "Nothing is given back"));
        var id = Sale.idOf(report.name());
        var others = known.refunds().getOrDefault(original.id(), List.of()).stream()
                .filter(r -> !r.id().equals(id))
                .toList();
        var left = others.isEmpty() ? original.net() : original.net().minus(sum(others));
        if (net.compareTo(left) <= 0) return List.of();
        return List.of(new Finding("/lines", "Only " + left + " of the sale is left to give back"));
    }

    private static Amount sum(List<Sale> refunds) {
        return refunds.stream().map(Sale::net).reduce(Amount::plus).orElseThrow();
    }
}
