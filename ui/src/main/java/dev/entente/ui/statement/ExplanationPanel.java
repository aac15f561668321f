package dev.entente.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.Explanation;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.TraceSteps;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Why an amount is what it is: the steps with their running value, and beside them the rule, what went in, and whether
 * working it out again gives the same.
 */
public final class ExplanationPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** What else stands below the steps, such as who is credited. */
    public ExplanationPanel(Explanation explanation, ZoneId zone, Component... more) {
        var format = Format.user();
        addClassName("en-explain");
        var left = new Div(result(explanation, format));
        if (!explanation.inputs().isEmpty()) left.add(inputs(explanation, format));
        if (!explanation.payable().isEmpty()) left.add(payable(explanation, format));
        left.add(more);
        left.addClassName("en-explain-left");
        add(left, side(explanation, zone, format));
    }

    private static Div result(Explanation explanation, Format format) {
        return switch (explanation.result()) {
            case Earned earned -> steps(explanation, earned, format);
            case Held held -> new Notice(Tone.WARN, "A person has to decide on this", held.because());
        };
    }

    private static Div steps(Explanation explanation, Earned earned, Format format) {
        var unit = new Span("Value so far, in " + earned.amount().unit().code());
        unit.addClassName("en-muted");
        var head = new Div(new H3("How " + format.money(earned.amount()) + " came about"), unit);
        head.addClassName("en-explain-head");
        var trace = new TraceSteps(
                Trace.of(earned, format),
                explanation.partner() + " " + verb(earned.kind()),
                format.value(earned.amount()));
        var steps = new Div(head, trace);
        steps.addClassName("en-explain-steps");
        if (explanation.before() != null) steps.add(correction(explanation, earned, format));
        return steps;
    }

    private static String verb(Kind kind) {
        return switch (kind) {
            case PAYS -> "earns";
            case CHARGES -> "is charged";
            case RETAINS -> "keeps";
        };
    }

    private static Paragraph correction(Explanation explanation, Earned earned, Format format) {
        var before = explanation.before();
        var words = new Paragraph();
        words.addClassName("en-explain-was");
        if (before != null && before.unit().equals(earned.amount().unit())) {
            var difference = earned.amount().minus(before);
            words.setText("Before, it was " + format.money(before) + ". The difference of " + format.money(difference)
                    + " is what this correction posted.");
        } else if (before != null) {
            words.setText("Before, it was " + format.money(before) + ", which this correction took back.");
        }
        return words;
    }

    private static Div side(Explanation explanation, ZoneId zone, Format format) {
        var side = new Div(new H3("Rule used"), offer(explanation), rule(explanation, zone, format));
        var terms = explanation.termsJson();
        if (terms != null) side.add(terms(terms));
        side.add(proof(explanation.reproduced()));
        side.addClassName("en-explain-side");
        return side;
    }

    private static Div offer(Explanation explanation) {
        var offer = explanation.offer();
        var rule = new Div(new Span(offer == null ? "None applied" : offer));
        var version = explanation.programVersion();
        if (version != null) rule.add(new StatusBadge("Version " + version, Tone.NEUTRAL));
        rule.addClassName("en-explain-rule");
        return rule;
    }

    private static Facts rule(Explanation explanation, ZoneId zone, Format format) {
        var facts = new Facts();
        fact(facts, "Program", explanation.program());
        var since = explanation.inForceFrom();
        fact(facts, "In force", since == null ? null : "since " + format.day(since));
        var model = explanation.model();
        fact(facts, "Model", model == null ? null : model.name() + ", version " + model.version());
        var digest = explanation.pluginDigest();
        if (digest != null) facts.fact("Plugin file", shortened(digest));
        facts.fact("Worked out", format.time(explanation.calculatedAt(), zone));
        facts.fact("Because", explanation.reason());
        if (explanation.revision() > 1) facts.fact("Revision", format.number(explanation.revision()));
        return facts;
    }

    private static void fact(Facts facts, String label, @Nullable String value) {
        if (value != null) facts.fact(label, value);
    }

    private static Span shortened(String digest) {
        var text = new Span(digest.substring(0, Math.min(12, digest.length())));
        text.setTitle(digest);
        return text;
    }

    private static NativeDetails terms(String json) {
        var text = new Pre(json);
        text.addClassName("en-code");
        text.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", "Terms")
                .setAttribute("role", "region");
        var details = new NativeDetails("Read the terms", text);
        details.addClassName("en-more");
        return details;
    }

    private static Div inputs(Explanation explanation, Format format) {
        var facts = new Facts();
        explanation.inputs().forEach(input -> facts.fact(input.label(), input.value(format::plain)));
        var card = new Div(new H3("Worked out from"), facts);
        card.addClassName("en-explain-inputs");
        return card;
    }

    private static Div payable(Explanation explanation, Format format) {
        var facts = new Facts();
        explanation.payable().forEach(due -> facts.fact(format.money(due.amount()), due.words(format::day)));
        var card = new Div(new H3("When it is payable"), facts);
        card.addClassName("en-explain-inputs");
        return card;
    }

    private static Div proof(boolean reproduced) {
        var words = reproduced
                ? "Worked out again just now from the same inputs: same result."
                : "Worked out again just now from the same inputs: another result. Tell whoever runs this server.";
        var proof = new Div(new Glyph(reproduced ? "shield" : "alert"), new Span(words));
        proof.addClassName("en-proof");
        proof.getElement().setAttribute("data-tone", reproduced ? "good" : "bad");
        return proof;
    }
}
