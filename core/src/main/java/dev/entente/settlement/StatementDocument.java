package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.branding.Brand;
import dev.entente.branding.BrandLogo;
import dev.entente.document.Figures;
import dev.entente.document.Paper;
import dev.entente.document.Paper.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands on the paper of a statement: the lines, what they come to, and how each came about. */
final class StatementDocument {

    private static final List<Column> LINES = List.of(
            new Column("Date", 3, false),
            new Column("For", 10, false),
            new Column("Rule", 5, false),
            new Column("Amount", 4, true));
    private static final List<Column> STEPS =
            List.of(new Column("Step", 6, false), new Column("Adds", 2, true), new Column("So far", 2, true));

    private StatementDocument() {}

    static byte[] of(StatementPage page, List<TracedLine> lines, Brand brand, Optional<BrandLogo> logo) {
        var head = page.head();
        var month = Closing.words(head.period());
        var paper = new Paper(brand, logo, "Statement " + head.number());
        paper.heading("Statement " + head.number(), month + " \u00b7 " + head.partner());
        paper.facts(facts(head, month));
        paper.part("Lines")
                .table(LINES, lines.stream().map(StatementDocument::row).toList());
        paper.sum(sum(head));
        if (!page.heldBack().isEmpty()) paper.quiet(heldBack(page));
        for (var line : lines) steps(paper, line);
        return paper.bytes();
    }

    private static Map<String, String> facts(StatementRow head, String month) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Partner", head.partner());
        facts.put("Month", month);
        facts.put("Currency", head.unit().code());
        facts.put("State", head.course().state().name().toLowerCase(Locale.ROOT));
        var paid = head.course().paidOn();
        var until = head.course().disputableUntil();
        if (until != null) facts.put("Questions until", Figures.of(until));
        if (paid != null) facts.put("Paid on", Figures.of(paid));
        return facts;
    }

    private static List<String> row(TracedLine traced) {
        var line = traced.line();
        return List.of(
                Figures.of(line.on()),
                line.document().isEmpty() ? line.about() : line.about() + "\n" + line.document(),
                line.offer(),
                Figures.of(line.amount()));
    }

    private static Map<String, String> sum(StatementRow head) {
        var sum = new LinkedHashMap<String, String>();
        sum.put("Earned", Figures.of(head.pays()));
        put(sum, "Charged", head.charges().negated());
        put(sum, "Put right", head.adjusted());
        put(sum, "From the month before", head.carried());
        put(sum, "Carried on to the next month", head.carriedOn().negated());
        put(sum, "In question, not paid now", head.disputed().negated());
        sum.put("To pay", Figures.of(head.toPay().minus(head.carriedOn()).minus(head.disputed())));
        return sum;
    }

    private static void put(Map<String, String> sum, String name, Amount amount) {
        if (amount.minor() != 0) sum.put(name, Figures.of(amount));
    }

    private static String heldBack(StatementPage page) {
        var sum = page.heldBack().stream()
                .map(ComingPart::amount)
                .reduce(Amount.zero(page.head().unit()), Amount::plus);
        return Figures.of(sum) + " of what stands on this statement is held back until it becomes payable.";
    }

    private static void steps(Paper paper, TracedLine traced) {
        if (traced.steps().isEmpty()) return;
        var line = traced.line();
        paper.part(line.about() + ", " + line.document() + ": how it came about");
        paper.table(
                STEPS,
                TracedStep.of(traced).stream()
                        .map(step -> List.of(step.words(), Figures.of(step.adds()), Figures.of(step.soFar())))
                        .toList());
    }
}
