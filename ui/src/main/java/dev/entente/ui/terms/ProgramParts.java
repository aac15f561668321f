package dev.entente.ui.terms;

import dev.entente.api.Measure.Window.Calendar;
import dev.entente.program.RegistrationPolicy;
import dev.entente.rate.RateSource;
import dev.entente.ui.kit.Format;
import dev.entente.ui.terms.FormPart.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a program file around the terms of its offers: the program itself, its tiers, what registrations get. */
final class ProgramParts {

    private static final Map<String, String> USUAL = Map.of(
            "protection", Integer.toString(RegistrationPolicy.USUAL.protection()),
            "meeting", Integer.toString(RegistrationPolicy.USUAL.meeting()),
            "checks", Integer.toString(RegistrationPolicy.USUAL.checks()),
            "purchases", Integer.toString(RegistrationPolicy.USUAL.purchases()),
            "rest", Integer.toString(RegistrationPolicy.USUAL.rest()),
            "automatic", RegistrationPolicy.USUAL.automatic() ? "yes" : "no");

    private ProgramParts() {}

    static List<FormPart> program() {
        var help = "From this day on it stands in place of all versions before it.";
        var existing =
                "Subscriptions and deals that began before the version keep the offers and prices they had until this day. Left"
                        + " out, the version holds for all from its first day.";
        var deals =
                "Whether deals whose registration was approved under an older version follow this one, or keep what they had:"
                        + " while the registration holds, and for good once they are won. Left out, follow.";
        var holidays = "Whose holidays are no business days: a country such as DE, or a part of one such as DE-BY."
                + " Left out, weekends alone are none.";
        return List.of(
                text("name", "Name", ""),
                part("from", "In force from", help, Kind.DAY, false),
                part("existing", "For existing business from", existing, Kind.DAY, true),
                chosen("deals", "Registered deals", deals, "follow", "keep"),
                part("holidays", "Holidays", holidays, Kind.TEXT, true));
    }

    static List<FormPart> offer() {
        return List.of(
                text("name", "Name of the offer", ""),
                part(
                        "plugin",
                        "Stays with version of its plugin",
                        "Such as 1.0.0, whatever is installed later. Left out, by the version that is installed.",
                        Kind.TEXT,
                        true));
    }

    /** When what an offer earns becomes payable; without portions all of it is at once. */
    static FormPart payable() {
        var portion = List.of(
                part("share", "Share", "All shares are 100 % together.", Kind.PERCENT, false),
                part("after", "Payable after", "0 is at once.", Kind.WHOLE, false),
                chosen(
                        "counted",
                        "Counted in",
                        "Left out, elapsed days.",
                        "days",
                        "business-days",
                        "months",
                        "month-ends"),
                chosen("from", "Counted from", "Left out, the day of the sale.", "sale", "month-end"));
        return new FormPart("payable", "Portions", "", Kind.ROWS, true, Map.of("", portion));
    }

    /** For how long what an offer earned is taken back; left out, always. */
    static FormPart clawback() {
        var days = part(
                "days",
                "For so many days after the sale",
                "0 is on its day alone. Totals that rates go by still fall.",
                Kind.WHOLE,
                false);
        return new FormPart(
                "clawback", "Limit how long it is taken back", "", Kind.FIELDS, true, Map.of("", List.of(days)));
    }

    /** How quotes for a motion are priced, around the terms of its steps. */
    static List<FormPart> pricing() {
        var rounding = List.of(
                chosen("mode", "Mode", "", "HALF_UP", "HALF_EVEN", "HALF_DOWN", "UP", "DOWN", "CEILING", "FLOOR"),
                part("decimals", "Decimals", "", Kind.WHOLE, false));
        var least = "In percent, whatever discounts take off. Left out, 0.";
        return List.of(
                part("floor", "At least, of the list price", least, Kind.PERCENT, true),
                part("valid", "Days that a quote stands", "Left out, 30.", Kind.WHOLE, true),
                chosen("rounded", "Rounded for", "Left out, each line.", "line", "piece"),
                new FormPart(
                        "rounding",
                        "Rounding",
                        "Left out, half up to the currency's smallest part.",
                        Kind.FIELDS,
                        true,
                        Map.of("", rounding)));
    }

    private static FormPart chosen(String name, String label, String help, String... choices) {
        var within = new LinkedHashMap<String, List<FormPart>>();
        for (var choice : choices) within.put(choice, List.of());
        return new FormPart(name, label, help, Kind.CHOICE, true, within);
    }

    static FormPart tiers() {
        var tier = List.of(
                text("name", "Name", ""),
                text("code", "Code", "Terms and enrolments name the tier by it."),
                requires());
        return new FormPart("tiers", "Tiers", "", Kind.ROWS, true, Map.of("", tier));
    }

    private static FormPart requires() {
        var asked = List.of(
                part("words", "What people call it", "", Kind.TEXT, true),
                part("what", "Figure", "", Kind.FIGURE, true),
                part("least", "At least", "", Kind.AMOUNT, true),
                new FormPart("window", "Counted over", "", Kind.CHOICE, true, windows()),
                part("only", "Only where", "Such as {family: software}.", Kind.WRITTEN, true),
                part(
                        "any",
                        "Or any one of these",
                        "In place of a figure, a list of figures and groups.",
                        Kind.WRITTEN,
                        true),
                part(
                        "all",
                        "Or all of these",
                        "In place of a figure, a list of figures and groups.",
                        Kind.WRITTEN,
                        true));
        return new FormPart("requires", "Requirements", "", Kind.ROWS, true, Map.of("", asked));
    }

    private static Map<String, List<FormPart>> windows() {
        var windows = new LinkedHashMap<String, List<FormPart>>();
        Stream.of(
                        Calendar.MONTH,
                        Calendar.QUARTER,
                        Calendar.HALF_YEAR,
                        Calendar.YEAR,
                        Calendar.FISCAL_YEAR,
                        Calendar.SINCE_JOINING)
                .forEach(each -> windows.put(each.name(), List.of()));
        return windows;
    }

    /** When tiers are reviewed, and what follows. */
    static List<FormPart> review() {
        return List.of(
                chosen(
                        "when",
                        "Reviewed",
                        "On the first day. Left out, quarterly once anything is said here.",
                        "never",
                        "monthly",
                        "quarterly",
                        "half-yearly",
                        "yearly"),
                part("months", "Or in these months", "Such as 2, 8, in place of the above.", Kind.NUMBERS, true),
                part(
                        "every",
                        "Or every so many months",
                        "From the month in which the version begins.",
                        Kind.WHOLE,
                        true),
                part("grace", "Days before a demotion", "Left out, 30.", Kind.WHOLE, true),
                chosen("promotions", "Promotions", "Left out, proposed.", "proposed", "automatic"),
                part("below", "Reviews in a row below the tier", "Left out, 1.", Kind.WHOLE, true),
                part("postpone", "Put off by days at most", "Left out, 90.", Kind.WHOLE, true));
    }

    /** When somebody is asked to look it through. */
    static List<FormPart> refresh() {
        return List.of(
                chosen(
                        "every",
                        "Looked through every",
                        "Figures, incentives and priorities. Left out, nobody is asked to.",
                        "quarter"),
                part("ahead", "Days before the end of the quarter", "Left out, 14.", Kind.WHOLE, true));
    }

    /** What is left out is as usual, and each field says what that is. */
    static List<FormPart> registration() {
        return FormPart.of(RegistrationPolicy.class).stream()
                .map(each -> each.name().equals("reminders")
                        ? part("reminders", each.label(), "Left out, 7, 2.", Kind.NUMBERS, true)
                        : part(
                                each.name(),
                                each.label(),
                                "Left out, " + USUAL.get(each.name()) + ".",
                                each.kind(),
                                true))
                .toList();
    }

    /** How sales are credited. */
    static List<FormPart> attribution() {
        var paid = List.of(
                text("channel", "Channel", "Any stands for every other."),
                part("days", "Days", "For how many days before the sale a click counts.", Kind.WHOLE, false));
        var influence = List.of(
                chosen("split", "Split", "Left out, equally.", "equally", "points", "fixed", "none"),
                part("share", "Share of each", "Where the split is fixed.", Kind.PERCENT, true),
                part("motion", "Motion", "Whose offer says what influence earns. Left out, co-sell.", Kind.TEXT, true));
        return List.of(
                part("excluded", "Excluded traffic", "Left out, [fraud, forbidden].", Kind.WRITTEN, true),
                part("marketplaces", "Marketplaces that override", "Left out, [any].", Kind.WRITTEN, true),
                new FormPart("paid", "Paid channels", "Left out, any for 30 days.", Kind.ROWS, true, Map.of("", paid)),
                chosen("unclaimed", "Credit where nobody has a claim", "Left out, named.", "named", "nobody"),
                new FormPart("influence", "Influence", "", Kind.FIELDS, true, Map.of("", influence)));
    }

    static List<FormPart> renewal() {
        return List.of(
                chosen("right", "Right to renew", "Left out, incumbent.", "incumbent", "open"),
                part("notice", "Notice (days before)", "Left out, 90.", Kind.WHOLE, true));
    }

    /** By what prices are converted; a program that says nothing converts none. Whose rates there are can be chosen. */
    static List<FormPart> rates(List<RateSource> sources) {
        var row = List.of(
                part("from", "From", "Left out, always.", Kind.DAY, true),
                part("amount", "This amount", "", Kind.AMOUNT, false),
                part("counts", "Counts as", "", Kind.AMOUNT, false));
        var help = "Whose day\u2019s rate counts. Left out with all below, prices are not converted.";
        var earnings =
                "Of sales in another currency than the terms: the day on which the deal was agreed, the sale\u2019s own, or"
                        + " the last of its month. Left out, they are held for review.";
        return List.of(
                chosen("day", "Rate of the day of", help, "deal", "quote"),
                part("oldest", "Days old at most", "Left out, 7.", Kind.WHOLE, true),
                chosen("earnings", "Sales earn by the rate of the day of", earnings, "deal", "invoice", "statement"),
                source(sources),
                new FormPart("table", "Fixed rates", "They go before all others.", Kind.ROWS, true, Map.of("", row)));
    }

    private static FormPart source(List<RateSource> sources) {
        var within = new LinkedHashMap<String, List<FormPart>>();
        sources.forEach(each -> within.put(each.code(), List.of()));
        var said = sources.stream().collect(Collectors.toMap(RateSource::code, each -> Format.word(each.words())));
        var help = "Whose rates count. Left out, any: of one day what was entered by hand goes first.";
        return new FormPart("source", "Source", help, Kind.CHOICE, true, within, said);
    }

    private static FormPart text(String name, String label, String help) {
        return part(name, label, help, Kind.TEXT, false);
    }

    private static FormPart part(String name, String label, String help, Kind kind, boolean optional) {
        return new FormPart(name, label, help, kind, optional, Map.of());
    }
}
