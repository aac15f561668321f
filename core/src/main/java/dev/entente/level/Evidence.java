package dev.entente.level;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.program.Gauge;
import dev.entente.program.Requirement;
import dev.entente.program.Tier;
import dev.entente.program.TierText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a decision rests on, kept as it was: the ladder, the last day that was counted, and every figure that a tier asks
 * for. What is sold, changed or given back later changes nothing of it.
 */
public record Evidence(LocalDate counted, List<Tier> ladder, Map<Measure, Amount> totals) {

    private static final JsonMapper JSON = new JsonMapper();

    public Evidence {
        ladder = List.copyOf(ladder);
        totals = Map.copyOf(totals);
    }

    /** One tier of the ladder beside the figures. */
    public record Rung(Tier tier, List<Gauge> asks) {

        public boolean isMet() {
            return asks.stream().allMatch(Gauge::isMet);
        }
    }

    public List<Rung> rungs() {
        return ladder.stream()
                .map(tier -> new Rung(tier, Gauge.all(tier.requires(), totals)))
                .toList();
    }

    public Optional<Rung> rung(String tier) {
        return rungs().stream().filter(each -> each.tier().code().equals(tier)).findFirst();
    }

    /** What a tier is called here. */
    public String name(String tier) {
        return rung(tier).map(each -> each.tier().name()).orElse(tier);
    }

    String content() {
        var tree = JSON.createObjectNode().put("counted", counted.toString());
        TierText.write(tree.putArray("tiers"), ladder);
        var has = tree.putArray("has");
        figures(ladder).forEach(each -> has.add(total(each).toPlainString()));
        return JSON.writeValueAsString(tree);
    }

    private BigDecimal total(Requirement figure) {
        var none = Amount.zero(figure.measure().unit());
        return totals.getOrDefault(figure.measure(), none).value();
    }

    static Evidence ofContent(String content) {
        var tree = JSON.readTree(content);
        var ladder = TierText.ofContent(tree.path("tiers"));
        var totals = new HashMap<Measure, Amount>();
        var has = tree.path("has").valueStream().map(JsonNode::stringValue).toList();
        var figures = figures(ladder);
        for (int i = 0; i < figures.size(); i++) {
            var measure = figures.get(i).measure();
            totals.put(measure, Amount.exactly(new BigDecimal(has.get(i)), measure.unit()));
        }
        return new Evidence(LocalDate.parse(tree.path("counted").stringValue()), ladder, totals);
    }

    private static List<Requirement> figures(List<Tier> ladder) {
        return ladder.stream().flatMap(Tier::figures).toList();
    }
}
