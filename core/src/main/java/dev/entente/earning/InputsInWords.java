package dev.entente.earning;

import dev.entente.api.Measure;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Invoicer;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.earning.Explanation.Input;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Inputs.Pin;
import dev.entente.program.Business.Approved;
import dev.entente.program.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a result depends on. */
final class InputsInWords {

    private static final String OLDER = "Terms of an older version";

    private InputsInWords() {}

    static List<Input> of(Inputs inputs) {
        if (!(inputs instanceof Calculated calculated)) return List.of();
        var words = new ArrayList<Input>();
        var standing = calculated.standing();
        words.add(Input.of("Day", "{0}", calculated.what().on()));
        var tier = standing.tier();
        if (tier != null) words.add(Input.of("Tier on the day", "{0}", tier));
        words.add(Input.of("Enrolled since", "{0}", standing.joined()));
        if (standing.registered()) words.add(Input.of("Deal", "registered by the partner"));
        if (!standing.certifications().isEmpty()) {
            words.add(Input.of("Certified in", "{0}", String.join(", ", standing.certifications())));
        }
        words.addAll(of(calculated.what()));
        var approved = calculated.approved();
        if (approved != null) words.add(kept(approved, calculated.pin()));
        var converted = calculated.converted();
        if (converted != null)
            Converted.net(converted.of(calculated.what()))
                    .ifPresent(net -> words.add(Input.of("Counted as", "{0}: {1}", net, converted.source())));
        var clawback = calculated.clawback();
        if (clawback != null) words.add(Input.of("Taken back", "{0}", clawback.words()));
        standing.measured().forEach((measure, total) -> words.add(Input.of(words(measure), "{0}", total)));
        return words;
    }

    private static Input kept(Approved approved, Pin pin) {
        var words = "registration {0} was approved on {1} under version {2}"
                + (approved.version() == pin.version() ? ", which its deal keeps" : "; its deal keeps version {3}");
        return Input.of(OLDER, words, approved.registration(), approved.on(), approved.version(), pin.version());
    }

    /** That business which began before a version keeps what it had until a day of that version's. */
    static Optional<Input> kept(Inputs inputs, Version newer) {
        return Optional.ofNullable(newer.existing())
                .flatMap(until -> began(inputs)
                        .map(began -> Input.of(
                                OLDER,
                                "it began on {0}, before version {1} ({2}), which holds for existing business from {3}",
                                began,
                                newer.number(),
                                newer.from(),
                                until)));
    }

    /** When what a result is about began, where that was before its own day. */
    static Optional<LocalDate> began(Inputs inputs) {
        var buyer = inputs instanceof Calculated calculated
                ? switch (calculated.what()) {
                    case Sale sale -> sale.buyer();
                    case Refunded refund -> refund.of().buyer();
                    case Closed _, Delivered _, Influenced _, Reached _ -> Buyer.UNKNOWN;
                }
                : Buyer.UNKNOWN;
        return Stream.of(Optional.ofNullable(buyer.agreed()), Optional.ofNullable(buyer.subscribed()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private static List<Input> of(Occurrence what) {
        return switch (what) {
            case Sale sale -> sale(sale);
            case Refunded refund -> refund(refund);
            case Closed closed -> List.of(Input.of("Period", "{0}", closed.period()));
            case Delivered delivered -> List.of(Input.of("Services", "{0}", delivered.services()));
            case Influenced influenced -> List.of(Input.of("Share", "{0}", influenced.share()));
            case Reached reached -> List.of(Input.of("Milestone", "{0}", reached.milestone()));
        };
    }

    private static List<Input> sale(Sale sale) {
        var words = new ArrayList<Input>();
        words.add(Input.of("Sold", "{0}", lower(sale.route().name())));
        var invoicer = sale.buyer().invoicer();
        if (invoicer != null)
            words.add(Input.of("Invoiced by", invoicer == Invoicer.PARTNER ? "the partner" : "another partner"));
        var agreed = sale.buyer().agreed();
        if (agreed != null) words.add(Input.of("Agreed on", "{0}", agreed));
        var subscribed = sale.buyer().subscribed();
        if (subscribed != null) words.add(Input.of("Subscribed since", "{0}", subscribed));
        sale.lines().forEach(line -> words.add(line("Line", line)));
        return words;
    }

    private static List<Input> refund(Refunded refund) {
        var words = new ArrayList<Input>();
        words.add(Input.of("Sale of", "{0}, {1}", refund.of().on(), refund.of().net()));
        words.add(Input.of("Earned on it", "{0}", refund.earned().amount()));
        refund.lines().forEach(line -> words.add(line("Given back", line)));
        return words;
    }

    private static Input line(String label, Line line) {
        var words = line.term().equals(Period.ZERO) ? "{0} × {1} ({2}), {3}" : "{0} × {1} ({2}) for {4}, {3}";
        return Input.of(label, words, line.quantity(), line.sku(), line.family(), line.net(), line.term());
    }

    static String words(Measure measure) {
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
