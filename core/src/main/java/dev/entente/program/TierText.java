package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Ago;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Measure.Window.Since;
import dev.entente.api.Measure.Window.SubscriptionMonths;
import dev.entente.api.Unit;
import dev.entente.problem.Findings;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A ladder as a program file writes it: tiers from the lowest, and what each asks for. */
public final class TierText {

    private static final int DEEPEST = 3;
    private static final int MOST_FIGURES = 50;
    private static final int LONGEST_WORDS = 100;
    private static final int MOST_MONTHS = 50 * 12;
    private static final int MOST_DAYS = 50 * 366;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Predicate<Measure> knows;
    private final Findings findings;

    private TierText(Predicate<Measure> knows, Findings findings) {
        this.knows = knows;
        this.findings = findings;
    }

    /** As people write it; what is wrong is found at its place. */
    static List<Tier> read(JsonNode nodes, Predicate<Measure> knows, Findings findings) {
        return new TierText(knows, findings).tiers(nodes);
    }

    /** What is asked for apart from any tier, at a place of its own. */
    public static List<Asked> readAsked(JsonNode nodes, String at, Predicate<Measure> knows, Findings findings) {
        if (!nodes.isArray() || nodes.isEmpty() || nodes.size() > MOST_FIGURES) {
            findings.add(at, "List 1 to " + MOST_FIGURES + " figures");
            return List.of();
        }
        var asked = new TierText(knows, findings).asked(nodes, at + "/", 0);
        if (new Asked.All(asked).figures().count() > MOST_FIGURES)
            findings.add(at, "Ask for at most " + MOST_FIGURES + " figures, groups included");
        return asked;
    }

    /** As {@link #write} wrote it. */
    public static List<Tier> ofContent(JsonNode nodes) {
        var findings = new Findings();
        var tiers = new TierText(measure -> true, findings).tiers(nodes);
        if (!findings.isEmpty()) throw new IllegalStateException("What was stored cannot be read: " + findings.all());
        return tiers;
    }

    public static void write(ArrayNode nodes, List<Tier> tiers) {
        for (var tier : tiers) {
            var node = nodes.addObject().put("code", tier.code()).put("name", tier.name());
            if (tier.requires().isEmpty()) continue;
            write(tier.requires(), node.putArray("requires"));
        }
    }

    /** What is asked for, as a program file writes it. */
    public static void write(List<Asked> asked, ArrayNode nodes) {
        for (var each : asked) {
            switch (each) {
                case Requirement one -> write(nodes.addObject(), one);
                case Asked.All all -> write(all.of(), nodes.addObject().putArray("all"));
                case Asked.Any any -> write(any.of(), nodes.addObject().putArray("any"));
            }
        }
    }

    private static void write(ObjectNode node, Requirement requirement) {
        var measure = requirement.measure();
        node.put("words", requirement.words()).put("what", measure.what());
        if (!measure.only().isEmpty()) {
            var only = node.putObject("only");
            measure.only().forEach(only::put);
        }
        node.put("window", text(measure.window()));
        node.putObject("least")
                .put("value", requirement.least().value().toPlainString())
                .put("unit", measure.unit().code());
    }

    private static String text(Window window) {
        return switch (window) {
            case Last last -> last.length().toString();
            case Calendar calendar -> calendar.name();
            case Since since -> "SINCE " + since.day();
            case Ago _, SubscriptionMonths _ ->
                throw new IllegalArgumentException("A tier is asked for what counts on the day: " + window);
        };
    }

    private List<Tier> tiers(JsonNode nodes) {
        var tiers = new ArrayList<Tier>();
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var at = "/tiers/" + i + "/requires";
            var asked = asked(node.path("requires"), at + "/", 0);
            if (new Asked.All(asked).figures().count() > MOST_FIGURES)
                add(at, "Ask for at most " + MOST_FIGURES + " figures, groups included");
            tiers.add(new Tier(text(node, "code").intern(), text(node, "name").strip(), asked));
        }
        return tiers;
    }

    private List<Asked> asked(JsonNode nodes, String at, int depth) {
        var all = new ArrayList<Asked>();
        for (int i = 0; i < nodes.size(); i++) one(nodes.get(i), at + i, depth).ifPresent(all::add);
        return all;
    }

    private Optional<? extends Asked> one(JsonNode node, String at, int depth) {
        if (node.has("any")) return group(node.path("any"), at + "/any", depth).map(Asked.Any::new);
        if (node.has("all")) return group(node.path("all"), at + "/all", depth).map(Asked.All::new);
        return requirement(node, at);
    }

    private Optional<List<Asked>> group(JsonNode nodes, String at, int depth) {
        if (nodes.isEmpty()) add(at, "Put what is asked for into this group, or take it out");
        else if (depth == DEEPEST) add(at, "Nest groups at most " + DEEPEST + " deep");
        else return Optional.of(asked(nodes, at + "/", depth + 1));
        return Optional.empty();
    }

    private Optional<Requirement> requirement(JsonNode node, String at) {
        var least = least(node.path("least"), at + "/least");
        var window = window(text(node, "window"), at + "/window");
        if (text(node, "words").strip().length() > LONGEST_WORDS)
            add(at + "/words", "Use at most " + LONGEST_WORDS + " characters");
        if (least.isEmpty() || window.isEmpty()) return Optional.empty();
        var measure = measure(node, least.get(), window.get());
        if (measure.filter(knows).isEmpty()) {
            add(at + "/what", "Name a figure of the catalog, and only fields that it can be filtered by");
        }
        return measure.filter(knows).map(each -> new Requirement(each, least.get(), words(node, each)));
    }

    private static Optional<Measure> measure(JsonNode node, Amount least, Window window) {
        var only = new HashMap<String, String>();
        node.path("only")
                .properties()
                .forEach(each -> only.put(each.getKey(), each.getValue().stringValue("")));
        try {
            return Optional.of(new Measure(text(node, "what"), least.unit(), only, window, Per.PARTNER));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    // What the form refused already is not found twice.
    private void add(String at, String detail) {
        boolean known = findings.all().stream().anyMatch(each -> each.pointer().startsWith(at));
        if (!known) findings.add(at, detail);
    }

    private static String words(JsonNode node, Measure measure) {
        var said = text(node, "words").strip();
        if (!said.isEmpty()) return said;
        var what = measure.what().replace('-', ' ');
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
    }

    private Optional<Amount> least(JsonNode node, String at) {
        try {
            var amount = amount(text(node, "value"), text(node, "unit"));
            if (amount.minor() > 0 && !isMoreThanAll(amount)) return Optional.of(amount);
            if (amount.minor() > 0) {
                add(at, "Nobody reaches more than 100 percent; write less");
                return Optional.empty();
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            // said below, with the others
        }
        add(
                at,
                "Write an amount above zero with its unit, such as {value: \"50000\", unit: EUR} or {value: \"3\", unit: people}");
        return Optional.empty();
    }

    private static boolean isMoreThanAll(Amount least) {
        return least.unit().code().equals("percent") && least.value().compareTo(ALL) > 0;
    }

    /** What is counted is as fine as it is written: at least 80.0 percent looks at tenths. */
    private static Amount amount(String value, String unit) {
        if (unit.isEmpty() || Character.isUpperCase(unit.charAt(0))) return Amount.of(value, unit);
        var figure = new BigDecimal(value);
        return Amount.exactly(figure, Unit.counted(unit, Math.max(0, figure.scale())));
    }

    private Optional<Window> window(String text, String at) {
        // A partner as a whole has no subscription.
        for (var calendar : EnumSet.complementOf(EnumSet.of(Calendar.SINCE_SUBSCRIBING)))
            if (calendar.name().equals(text)) return Optional.of(calendar);
        try {
            var length = Period.parse(text);
            if (length.toTotalMonths() <= MOST_MONTHS && length.getDays() <= MOST_DAYS)
                return Optional.of(new Last(length));
            add(at, "Look back at most 50 years, such as P3Y");
            return Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            add(at, "Use MONTH, QUARTER, HALF_YEAR, YEAR, FISCAL_YEAR, SINCE_JOINING or a length such as P12M");
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).stringValue("");
    }
}
