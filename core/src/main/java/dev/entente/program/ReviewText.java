package dev.entente.program;

import dev.entente.problem.Findings;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a program file says of reviews, read and written. What is left out is as usual; without a word there are none. */
final class ReviewText {

    private static final Map<String, List<Integer>> RHYTHMS = Map.of(
            "never", List.of(),
            "monthly", ReviewPolicy.MONTHLY,
            "quarterly", ReviewPolicy.QUARTERLY,
            "half-yearly", ReviewPolicy.HALF_YEARLY,
            "yearly", ReviewPolicy.YEARLY);

    private ReviewText() {}

    /** What the schema has let through, with what only reading finds. */
    static ReviewPolicy read(JsonNode node, Findings findings) {
        var said = Stream.of("when", "months", "every").filter(node::has).toList();
        if (said.size() > 1) {
            findings.add("/review/" + said.getLast(), "Say it once: when, months or every; keep one of them");
        }
        return said.size() > 1 ? ReviewPolicy.NONE : ofContent(node);
    }

    static ReviewPolicy ofContent(JsonNode node) {
        if (!node.isObject()) return ReviewPolicy.NONE;
        var usual = ReviewPolicy.USUAL;
        int every = node.path("every").intValue(0);
        var months = node.path("months");
        return new ReviewPolicy(
                every > 0 ? List.of() : months.isArray() ? months(months) : rhythm(node),
                every,
                node.path("grace").intValue(usual.grace()),
                node.path("promotions").stringValue("").equals("automatic"),
                node.path("below").intValue(usual.below()),
                node.path("postpone").intValue(usual.postpone()));
    }

    private static List<Integer> months(JsonNode nodes) {
        return nodes.valueStream().map(JsonNode::intValue).toList();
    }

    private static List<Integer> rhythm(JsonNode node) {
        return RHYTHMS.getOrDefault(node.path("when").stringValue(""), ReviewPolicy.USUAL.months());
    }

    static void write(ReviewPolicy policy, ObjectNode node) {
        if (policy.every() > 0) node.put("every", policy.every());
        else policy.months().forEach(node.putArray("months")::add);
        node.put("grace", policy.grace())
                .put("promotions", policy.automatic() ? "automatic" : "proposed")
                .put("below", policy.below())
                .put("postpone", policy.postpone());
    }
}
