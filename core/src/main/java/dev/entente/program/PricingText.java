package dev.entente.program;

import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.plugin.ApiJson;
import dev.entente.problem.Findings;
import dev.entente.program.Pricing.Place;
import dev.entente.program.Pricing.PriceStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What a program file says of quotes, read and written. */
final class PricingText {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private PricingText() {}

    /** What the schema has let through, with what only reading finds. */
    static List<Pricing> read(JsonNode nodes, List<Tier> tiers, TermsReading terms, Findings findings) {
        var motions = new HashSet<String>();
        var all = new ArrayList<Pricing>();
        for (int i = 0; i < nodes.size(); i++) {
            var at = "/pricing/" + i;
            var motion = nodes.get(i).path("motion").stringValue("");
            if (!motions.add(motion))
                findings.add(at + "/motion", "There is another pricing for " + motion + "; keep one");
            var floor = percent(nodes.get(i));
            if (floor != null && floor.percent().compareTo(ALL) > 0)
                findings.add(at + "/floor", "Use a share of the list price, 100 at most");
            if (nodes.get(i).path("rounded").stringValue("").equals("piece")
                    && !nodes.get(i).has("rounding"))
                findings.add(at + "/rounding", "Say to how many decimals the price of a piece is rounded");
            all.add(pricing(nodes.get(i), steps(nodes.get(i).path("steps"), at + "/steps", tiers, terms, findings)));
        }
        return all;
    }

    private static List<PriceStep> steps(
            JsonNode nodes, String at, List<Tier> tiers, TermsReading terms, Findings findings) {
        var steps = new ArrayList<PriceStep>();
        for (int i = 0; i < nodes.size(); i++)
            terms.readStep(nodes.get(i), at + "/" + i, tiers, findings).ifPresent(steps::add);
        return steps;
    }

    static List<Pricing> ofContent(JsonNode nodes) {
        return nodes.valueStream()
                .map(node -> pricing(
                        node,
                        node.path("steps").valueStream().map(PricingText::step).toList()))
                .toList();
    }

    private static PriceStep step(JsonNode node) {
        return new PriceStep(TermsReading.model(node), node.path("terms"));
    }

    private static Pricing pricing(JsonNode node, List<PriceStep> steps) {
        var usual = Pricing.atList("");
        var place = node.path("rounded").stringValue(usual.place().name()).toUpperCase(Locale.ROOT);
        return new Pricing(
                node.path("motion").stringValue(""),
                steps,
                percent(node),
                rounding(node.path("rounding")),
                Place.valueOf(place),
                node.path("valid").intValue(usual.valid()));
    }

    private static @Nullable Percentage percent(JsonNode node) {
        var text = node.path("floor").stringValue("");
        return text.isEmpty() ? null : Percentage.of(text);
    }

    private static @Nullable Rounding rounding(JsonNode node) {
        if (!node.isObject()) return null;
        var mode = RoundingMode.valueOf(node.path("mode").stringValue("HALF_UP"));
        return new Rounding(mode, node.path("decimals").intValue(2));
    }

    static void write(List<Pricing> all, ArrayNode nodes) {
        for (var each : all) {
            var node = nodes.addObject().put("motion", each.motion());
            var steps = node.putArray("steps");
            for (var step : each.steps()) write(step.model(), step.terms(), steps);
            if (each.floor() != null) node.put("floor", each.floor().percent().toPlainString());
            if (each.rounding() != null) node.set("rounding", ApiJson.mapper().valueToTree(each.rounding()));
            node.put("rounded", each.place().name().toLowerCase(Locale.ROOT)).put("valid", each.valid());
        }
    }

    private static void write(PluginId model, JsonNode terms, ArrayNode steps) {
        steps.addObject()
                .put("model", model.name())
                .put("version", model.version())
                .set("terms", terms);
    }
}
