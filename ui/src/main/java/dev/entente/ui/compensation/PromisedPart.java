package dev.entente.ui.compensation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.compensation.CompensationPlan.Example;
import dev.entente.compensation.CompensationPlan.Next;
import dev.entente.compensation.CompensationPlan.Offered;
import dev.entente.compensation.CompensationPlan.Policy;
import dev.entente.compensation.CompensationPlan.Promised;
import dev.entente.program.Clause;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.TraceSteps;
import dev.entente.ui.statement.Trace;
import java.util.List;

/** What one program promises: its offers with an example each, prices, what the next tier changes, and what else holds. */
final class PromisedPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> TERMS = List.of("What", "Terms");

    private final transient Format format = Format.user();

    PromisedPart(Promised program, Unit currency) {
        addClassName("en-stack");
        add(new Panel(program.name(), facts(program, currency)));
        for (var offer : program.offers()) add(offer(offer));
        for (var prices : program.prices()) add(new Panel("Prices for " + prices.motion(), terms(prices.terms())));
        var next = program.next();
        if (next != null) add(next(next));
        add(new Panel("What else holds", policies(program.policies())));
    }

    private Facts facts(Promised program, Unit currency) {
        var facts = new Facts()
                .fact("Version", program.version() + ", in force from " + format.day(program.from()))
                .fact("Partner since", format.day(program.joined()));
        var level = program.level();
        if (level != null) facts.fact("Tier", level.tier().name() + ", from " + format.day(level.since()));
        return facts.fact("Currency", currency.code());
    }

    private Panel offer(Offered offer) {
        var panel = new Panel(Format.word(offer.motion()) + ": " + offer.name());
        if (offer.terms().isEmpty())
            panel.add(new Notice(
                    Tone.WARN, "The terms cannot be shown", "The model that reads them is not installed here."));
        else panel.add(terms(offer.terms()));
        panel.add(new Facts().fact("Payable", offer.payable()), example(offer.example()));
        return panel;
    }

    private static Table terms(List<Clause> clauses) {
        var table = new Table("", TERMS);
        table.addClassName("en-clauses");
        for (var clause : clauses) table.row(List.of(new Text(clause.what()), words(clause)));
        return table;
    }

    private static Component words(Clause clause) {
        if (clause.brackets().isEmpty()) return new Text(clause.words());
        var list = new UnorderedList();
        for (var row : clause.brackets()) list.add(new ListItem(row.is() + " from " + row.from()));
        return new Div(new Text(clause.words()), list);
    }

    private Component example(Example example) {
        return switch (example.earning()) {
            case Held held -> new Notice(Tone.INFO, "No example can be worked out", held.because());
            case Earned earned -> worked(example, earned);
        };
    }

    private Div worked(Example example, Earned earned) {
        var verb = switch (earned.kind()) {
            case PAYS -> "The partner earns";
            case CHARGES -> "The partner is charged";
            case RETAINS -> "The partner keeps";
        };
        var happens = new Paragraph(example.happens());
        happens.addClassName("en-muted");
        var trace = new TraceSteps(Trace.of(earned, format), verb, format.value(earned.amount()));
        var worked = new Div(new H3("Example"), happens, trace);
        var days = new Facts();
        for (var part : example.parts()) days.fact("Payable on " + format.day(part.on()), format.money(part.amount()));
        if (!example.parts().isEmpty()) worked.add(days);
        worked.addClassName("en-tried");
        return worked;
    }

    private static Panel next(Next next) {
        var panel = new Panel("With " + next.tier().name());
        if (!next.asks().isEmpty()) panel.add(new Paragraph("It asks for " + String.join(" and ", next.asks()) + "."));
        if (next.changes().isEmpty()) {
            panel.add(new Paragraph("No terms are others there."));
            return panel;
        }
        var table = new Table("", List.of("Of", "What", "Today", "Then"));
        for (var each : next.changes()) table.row(each.where(), each.what(), or(each.now()), or(each.then()));
        panel.add(table);
        return panel;
    }

    private static String or(String words) {
        return words.isEmpty() ? "Nothing" : words;
    }

    private static Table policies(List<Policy> policies) {
        var table = new Table("", List.of("About", "What", "Terms"));
        for (var policy : policies)
            for (var clause : policy.terms()) table.row(policy.about(), clause.what(), clause.inWords());
        return table;
    }
}
