package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * The explanation of one amount as sentences with a running value, from the first input to the result. Values line up at
 * the decimal point, and digits beyond the unit's smallest part step back.
 */
public final class TraceSteps extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** One step: its sign, what it does, what it is about (may be empty), the sum filled in, and the value after it. */
    public record Step(String sign, String what, String about, Sum sum, Value value) {}

    /** A calculation whose last part is what this step brings in; both may be empty. */
    public record Sum(String before, String brings) {}

    /** A value cut at the decimal point, and again where the unit's smallest part ends. */
    public record Value(String whole, String decimals, String rest) {}

    /** The steps, and the result with its unit in the last row. */
    public TraceSteps(List<Step> steps, String result, Value amount) {
        addClassName("en-trace");
        getElement().getStyle().set("--digits", Integer.toString(digits(steps)));
        steps.forEach(step -> add(item(step)));
        add(result(result, amount));
    }

    private static int digits(List<Step> steps) {
        return steps.stream()
                .map(Step::value)
                .mapToInt(value -> value.decimals().length() + value.rest().length())
                .max()
                .orElse(0);
    }

    private static ListItem item(Step step) {
        var body = new Div(classed("en-trace-what", step.what()));
        body.addClassName("en-trace-body");
        if (!step.about().isEmpty()) body.add(classed("en-trace-why", step.about()));
        if (!step.sum().brings().isEmpty()) {
            var sum = classed("en-trace-sum", step.sum().before());
            sum.add(classed("en-trace-operand", step.sum().brings()));
            body.add(sum);
        }
        return new ListItem(sign(step.sign()), body, aligned(step.value()));
    }

    private static ListItem result(String words, Value amount) {
        var body = new Div(classed("en-trace-what", words));
        body.addClassName("en-trace-body");
        var item = new ListItem(sign("="), body, aligned(amount));
        item.addClassName("en-trace-result");
        return item;
    }

    private static Span sign(String text) {
        var sign = classed("en-trace-sign", text);
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    private static Span aligned(Value value) {
        var decimals = new Span(value.decimals());
        if (!value.rest().isEmpty()) decimals.add(classed("en-trace-rest", value.rest()));
        var aligned = new Span(new Span(value.whole()), decimals);
        aligned.addClassNames("en-money", "en-trace-value");
        return aligned;
    }

    private static Span classed(String name, String text) {
        var span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
