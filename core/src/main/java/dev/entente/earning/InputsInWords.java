package dev.entente.earning;

import dev.entente.api.Measure;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.earning.Explanation.Input;
import dev.entente.earning.Inputs.Calculated;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words what a result depends on. */
final class InputsInWords {

    private InputsInWords() {}

    static List<Input> of(Inputs inputs) {
        if (!(inputs instanceof Calculated calculated)) return List.of();
        var words = new ArrayList<Input>();
        var standing = calculated.standing();
        words.add(new Input("Day", calculated.what().on().toString()));
        var tier = standing.tier();
        if (tier != null) words.add(new Input("Tier on the day", tier));
        words.add(new Input("Enrolled since", standing.joined().toString()));
        words.addAll(of(calculated.what()));
        standing.measured().forEach((measure, total) -> words.add(new Input(words(measure), total.toString())));
        return words;
    }

    private static List<Input> of(Occurrence what) {
        return switch (what) {
            case Sale sale -> sale(sale);
            case Refunded refund -> refund(refund);
            case Closed closed -> List.of(new Input("Period", closed.period().toString()));
            case Delivered delivered ->
                List.of(new Input("Services", delivered.services().toString()));
            case Influenced influenced ->
                List.of(new Input("Share", influenced.share().toString()));
            case Reached reached -> List.of(new Input("Milestone", reached.milestone()));
        };
    }

    private static List<Input> sale(Sale sale) {
        var words = new ArrayList<Input>();
        words.add(new Input("Sold", lower(sale.route().name())));
        sale.lines().forEach(line -> words.add(line("Line", line)));
        return words;
    }

    private static List<Input> refund(Refunded refund) {
        var words = new ArrayList<Input>();
        words.add(new Input("Sale of", refund.of().on() + ", " + refund.of().net()));
        words.add(new Input("Earned on it", refund.earned().amount().toString()));
        refund.lines().forEach(line -> words.add(line("Given back", line)));
        return words;
    }

    private static Input line(String label, Line line) {
        var term = line.term().equals(Period.ZERO) ? "" : " for " + term(line.term());
        return new Input(
                label, line.quantity() + " × " + line.sku() + " (" + line.family() + ")" + term + ", " + line.net());
    }

    private static String term(Period term) {
        if (term.equals(Period.ofMonths(1))) return "a month";
        return term.equals(Period.ofYears(1)) ? "a year" : term.toString();
    }

    private static String words(Measure measure) {
        var only = measure.only().entrySet().stream()
                .map(filter -> filter.getKey() + " " + filter.getValue())
                .collect(Collectors.joining(", "));
        var of = only.isEmpty() ? "" : " of " + only;
        return measure.what().replace('-', ' ') + of + ", "
                + lower(measure.window().toString());
    }

    private static String lower(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
