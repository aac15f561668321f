package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.settlement.SettlementTerms.ProgramLeast;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for all statements of the tenant, as the vendor's administrators and finance set it. */
@ApplicationScoped
@Transactional
public class SettingTerms {

    private static final int MOST_DAYS = 366;

    @Inject
    Statements statements;

    @Inject
    LoadingPrograms programs;

    @Inject
    Audit audit;

    @Requires(SettlementPermissions.APPROVE)
    public SettlementTerms read() {
        return known();
    }

    SettlementTerms known() {
        return statements
                .terms()
                .map(row -> new SettlementTerms(
                        amounts(row.minimums), row.disputeDays, row.answerDays, programs(row.minimums)))
                .orElse(SettlementTerms.USUAL);
    }

    @Requires(SettlementPermissions.SET)
    public void set(SettlementTerms said) {
        var before = known();
        var terms = said.after(before);
        var findings = findings(terms);
        if (!findings.isEmpty())
            throw new Problem(SettlementProblem.UNCLEAR_SETTLEMENT_TERMS, "Correct what is named.", findings);
        if (before.equals(terms)) return;
        statements.setTerms(
                Scope.current().tenantId(), StoredTerms.id(), written(terms), terms.disputeDays(), terms.answerDays());
        audit.record("settlement-terms.set", "settlement", StoredTerms.id(), before, terms);
    }

    private List<Finding> findings(SettlementTerms terms) {
        var findings = new ArrayList<Finding>();
        var units = new HashSet<>();
        for (int i = 0; i < terms.minimums().size(); i++) {
            var least = terms.minimums().get(i);
            var at = "/minimums/" + i;
            if (least.minor() < 0) findings.add(new Finding(at, "Name an amount that is not negative"));
            if (!least.unit().isCurrency()) findings.add(new Finding(at, "Name a currency; points are not paid out"));
            if (!units.add(least.unit())) findings.add(new Finding(at, "Name each currency once"));
        }
        programs(findings, terms.programs());
        days(findings, "/disputeDays", terms.disputeDays());
        days(findings, "/answerDays", terms.answerDays());
        return findings;
    }

    private void programs(List<Finding> findings, List<ProgramLeast> rows) {
        var known = rows.isEmpty()
                ? Set.<String>of()
                : programs.all().stream().map(PublishedProgram::code).collect(Collectors.toSet());
        var seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var at = "/programs/" + i;
            if (!known.contains(row.program()))
                findings.add(new Finding(at + "/program", "There is no program " + row.program()));
            if (row.least().minor() < 0 || !row.least().unit().isCurrency())
                findings.add(new Finding(at + "/least", "Name an amount of a currency that is not negative"));
            if (!seen.add(row.program() + " " + row.least().unit()))
                findings.add(new Finding(at, "Name each program and currency once"));
        }
    }

    private static void days(List<Finding> findings, String at, int days) {
        if (days < 1 || days > MOST_DAYS) findings.add(new Finding(at, "Name 1 to " + MOST_DAYS + " days"));
    }

    /** One a line; those of one program with its code behind them. */
    private static String written(SettlementTerms terms) {
        return Stream.concat(
                        terms.minimums().stream().map(Amount::toString),
                        terms.programs().stream().map(each -> each.least() + " " + each.program()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Amount> amounts(String lines) {
        return lines.lines()
                .filter(line -> line.split(" ", 3).length == 2)
                .map(SettingTerms::amount)
                .toList();
    }

    private static List<ProgramLeast> programs(String lines) {
        return lines.lines()
                .filter(line -> line.split(" ", 3).length == 3)
                .map(line -> new ProgramLeast(line.split(" ", 3)[2], amount(line)))
                .toList();
    }

    private static Amount amount(String line) {
        var parts = line.split(" ", 3);
        return Amount.of(parts[0], parts[1]);
    }
}
