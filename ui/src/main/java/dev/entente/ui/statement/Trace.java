package dev.entente.ui.statement;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.TraceSteps;
import dev.entente.ui.kit.TraceSteps.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Turns the steps of a result into sentences with a running value: what each one brings in, and where that leads. */
public final class Trace {

    private static final Sum NONE = new Sum("", "");

    private final Format format;
    private final List<TraceSteps.Step> shown = new ArrayList<>();
    private Exact soFar;

    private Trace(Format format, Unit unit) {
        this.format = format;
        this.soFar = Exact.zero(unit);
    }

    public static List<TraceSteps.Step> of(Earned earned, Format format) {
        var trace = new Trace(format, earned.amount().unit());
        earned.steps().forEach(step -> trace.add(step, step.sku()));
        return trace.shown;
    }

    /** The steps of one product's price, which need not say what they are about; each with what says it, by its place. */
    public static List<TraceSteps.Step> ofPrice(List<Step> steps, IntFunction<String> by, Unit unit, Format format) {
        var trace = new Trace(format, unit);
        for (int i = 0; i < steps.size(); i++) trace.add(steps.get(i), by.apply(i));
        return trace.shown;
    }

    private void add(Step step, @Nullable String about) {
        var before = soFar;
        soFar = soFar.plus(step.exact());
        shown.add(new TraceSteps.Step(
                sign(step),
                step.words(format::plain),
                about == null ? "" : about,
                sum(step, before),
                format.value(soFar)));
    }

    private String sign(Step step) {
        if (isRounding(step)) return "\u2248";
        if (shown.isEmpty() || step.exact().signum() == 0) return "=";
        return step.exact().signum() > 0 ? "+" : "\u2212";
    }

    private Sum sum(Step step, Exact before) {
        if (isRounding(step)) return new Sum(format.number(before) + " \u2192 ", format.number(soFar));
        if (step.exact().signum() == 0) return NONE;
        var lead = shown.isEmpty() ? "" : format.number(before) + (step.exact().signum() > 0 ? " + " : " \u2212 ");
        return share(step, lead);
    }

    /** A rate of a base is shown as the product that it is; anything else as what it adds. */
    private Sum share(Step step, String lead) {
        var rate = first(step, Percentage.class);
        var base = base(step);
        if (rate != null && base != null && rate.of(base).compareTo(size(step)) == 0) {
            var whole = format.number(base) + " \u00d7 ";
            return new Sum(shown.isEmpty() ? whole : lead + whole, format.factor(rate));
        }
        if (lead.isEmpty()) return NONE;
        return new Sum(lead, format.number(size(step)));
    }

    private static @Nullable Exact base(Step step) {
        var amount = first(step, Amount.class);
        return amount == null ? first(step, Exact.class) : amount.exact();
    }

    /** What it adds or takes away, without its sign. */
    private static Exact size(Step step) {
        return step.exact().signum() < 0 ? step.exact().negated() : step.exact();
    }

    private static boolean isRounding(Step step) {
        return first(step, Rounding.class) != null;
    }

    private static <T> @Nullable T first(Step step, Class<T> type) {
        return step.operands().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
