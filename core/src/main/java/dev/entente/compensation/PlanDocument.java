package dev.entente.compensation;

import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.branding.Brand;
import dev.entente.branding.BrandLogo;
import dev.entente.compensation.CompensationPlan.Example;
import dev.entente.compensation.CompensationPlan.Next;
import dev.entente.compensation.CompensationPlan.Offered;
import dev.entente.compensation.CompensationPlan.Promised;
import dev.entente.document.Figures;
import dev.entente.document.Paper;
import dev.entente.document.Paper.Column;
import dev.entente.program.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A compensation plan as a paper in the vendor's brand. */
final class PlanDocument {

    private static final List<Column> TERMS = List.of(new Column("What", 3, false), new Column("Terms", 4, false));
    private static final List<Column> BRACKETS =
            List.of(new Column("From", 3, true), new Column("Is", 3, true), new Column("", 6, false));
    private static final List<Column> STEPS =
            List.of(new Column("Step", 7, false), new Column("Adds", 2.4f, true), new Column("So far", 2.4f, true));
    private static final List<Column> CHANGES =
            List.of(new Column("What", 4, false), new Column("Today", 3, false), new Column("Then", 3, false));

    private static final List<Column> POLICIES =
            List.of(new Column("About", 2, false), new Column("What", 2.5f, false), new Column("Terms", 4, false));

    private PlanDocument() {}

    static byte[] of(CompensationPlan plan, Brand brand, Optional<BrandLogo> logo) {
        var title = "Compensation plan";
        var quiet = "for " + plan.partner() + " (" + plan.number() + "), as of " + Figures.of(plan.day());
        var paper = new Paper(brand, logo, title + " \u00b7 " + plan.partner() + " \u00b7 " + Figures.of(plan.day()))
                .heading(title, quiet);
        if (plan.programs().isEmpty()) paper.text("The partner takes part in no program on this day.");
        for (var program : plan.programs()) program(paper, program, plan);
        paper.quiet("Examples are worked out by the same rules as real sales; they promise nothing by themselves.");
        if (!brand.design().footnote().isEmpty()) paper.quiet(brand.design().footnote());
        return paper.bytes();
    }

    private static void program(Paper paper, Promised program, CompensationPlan plan) {
        paper.part(program.name()).facts(facts(program, plan));
        for (var offer : program.offers()) offer(paper, offer);
        for (var prices : program.prices()) {
            paper.part("Prices for " + prices.motion());
            clauses(paper, prices.terms());
        }
        var next = program.next();
        if (next != null) next(paper, next);
        paper.part("What else holds").table(POLICIES, policies(program));
    }

    private static List<List<String>> policies(Promised program) {
        return program.policies().stream()
                .flatMap(policy ->
                        policy.terms().stream().map(clause -> List.of(policy.about(), clause.what(), clause.inWords())))
                .toList();
    }

    private static Map<String, String> facts(Promised program, CompensationPlan plan) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Version", program.version() + ", in force from " + Figures.of(program.from()));
        facts.put("Partner since", Figures.of(program.joined()));
        var level = program.level();
        if (level != null) facts.put("Tier", level.tier().name() + ", from " + Figures.of(level.since()));
        facts.put("Currency", plan.currency().code());
        return facts;
    }

    private static void offer(Paper paper, Offered offer) {
        paper.part(capital(offer.motion()) + ": " + offer.name());
        if (offer.terms().isEmpty())
            paper.text("The terms cannot be shown: the model that reads them is not installed.");
        var clauses = new ArrayList<>(offer.terms());
        clauses.add(new Clause("Payable", offer.payable()));
        clauses(paper, clauses);
        example(paper, offer.example());
    }

    /** In one table, which brackets interrupt. */
    private static void clauses(Paper paper, List<Clause> clauses) {
        var rows = new ArrayList<List<String>>();
        for (var clause : clauses) {
            rows.add(List.of(clause.what(), clause.words()));
            if (clause.brackets().isEmpty()) continue;
            paper.table(TERMS, rows).table(BRACKETS, brackets(clause));
            rows.clear();
        }
        if (!rows.isEmpty()) paper.table(TERMS, rows);
    }

    private static List<List<String>> brackets(Clause clause) {
        return clause.brackets().stream()
                .map(row -> List.of(row.from(), row.is(), ""))
                .toList();
    }

    private static void example(Paper paper, Example example) {
        switch (example.earning()) {
            case Held held -> paper.quiet("No example: " + held.because());
            case Earned earned -> {
                paper.quiet("Example: " + example.happens());
                paper.table(STEPS, steps(earned)).sum(Map.of(comes(earned), Figures.of(earned.amount())));
                for (var part : example.parts())
                    paper.quiet(Figures.of(part.amount()) + " of it payable on " + Figures.of(part.on()));
            }
        }
    }

    private static String comes(Earned earned) {
        return switch (earned.kind()) {
            case PAYS -> "The partner earns";
            case CHARGES -> "The partner is charged";
            case RETAINS -> "The partner keeps";
        };
    }

    private static List<List<String>> steps(Earned earned) {
        var rows = new ArrayList<List<String>>();
        var soFar = earned.steps().getFirst().exact();
        for (int i = 0; i < earned.steps().size(); i++) {
            var step = earned.steps().get(i);
            if (i > 0) soFar = soFar.plus(step.exact());
            rows.add(List.of(step.words(Figures::plain), Figures.of(step.exact()), Figures.of(soFar)));
        }
        return rows;
    }

    private static void next(Paper paper, Next next) {
        paper.part("With " + next.tier().name());
        if (!next.asks().isEmpty()) paper.text("It asks for " + String.join(" and ", next.asks()) + ".");
        if (next.changes().isEmpty()) paper.text("No terms are others there.");
        else
            paper.table(
                    CHANGES,
                    next.changes().stream()
                            .map(each -> List.of(each.what() + "\n" + each.where(), or(each.now()), or(each.then())))
                            .toList());
    }

    private static String or(String words) {
        return words.isEmpty() ? "nothing" : words;
    }

    private static String capital(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }
}
