package dev.entente.settlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The results of a bundle, by their keys. */
final class BundledEarnings {

    private static final String RETAINS = "RETAINS";

    private final List<JsonNode> all = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    BundledEarnings(JsonNode earnings) {
        for (var each : earnings) {
            all.add(each);
            byId.put(each.path("id").asString(""), each);
        }
    }

    List<JsonNode> all() {
        return all;
    }

    @Nullable
    JsonNode of(String id) {
        return byId.get(id);
    }

    /** As people find it: the document, whom it is about, the day, and the revision where it is not the first. */
    static String name(JsonNode proof) {
        int revision = proof.path("revision").asInt(1);
        return "The result for " + proof.path("document").asString("") + ", "
                + proof.path("about").asString("") + ", on "
                + proof.path("on").asString("") + (revision > 1 ? ", revision " + revision : "") + " ("
                + proof.path("id").asString("") + ")";
    }

    /** What it posted: its result less that of the revision before, by kind and unit; empty where that revision is missing. */
    @Nullable
    Map<String, Figure> posted(JsonNode proof) {
        var posted = new HashMap<String, Figure>();
        add(posted, proof.path("result"), false);
        var before = proof.path("before").asString("");
        if (!before.isEmpty()) {
            var superseded = byId.get(before);
            if (superseded == null) return null;
            add(posted, superseded.path("result"), true);
        }
        posted.values().removeIf(Figure.ZERO::equals);
        return posted;
    }

    /** What is held, or kept by the partner, is not posted. */
    private static void add(Map<String, Figure> posted, JsonNode result, boolean isTaken) {
        var kind = result.path("kind").asString("");
        if (kind.isEmpty() || kind.equals(RETAINS)) return;
        var figure = Figure.of(result.path("amount"));
        var key = kind + " " + figure.unit();
        if (figure.equals(Figure.ZERO)) return;
        posted.merge(key, isTaken ? figure.negated() : figure, Figure::plus);
    }
}
