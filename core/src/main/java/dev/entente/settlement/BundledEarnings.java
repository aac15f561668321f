package dev.entente.settlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The results of a bundle, by their keys: one for each event and revision, and every revision before it. */
final class BundledEarnings {

    /** Stands in the place of inputs, and says why there are none. */
    static final String LEFT_OUT = "leftOut";

    private static final String RETAINS = "RETAINS";

    private final List<JsonNode> all = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    BundledEarnings(JsonNode earnings) {
        for (var each : earnings) {
            all.add(each);
            byId.put(id(each), each);
        }
    }

    /** What is wrong with how they follow each other, one sentence each. */
    List<String> disorder() {
        var found = new ArrayList<String>();
        var ids = new HashSet<String>();
        var places = new HashSet<String>();
        for (var each : all) {
            if (!ids.add(id(each))) found.add(name(each) + ": the file has two results with this id");
            else if (!places.add(each.path("source").asString("") + " " + revision(each)))
                found.add(name(each) + ": the file has another result for the same event and revision");
            if (!follows(each)) found.add(name(each) + ": the file does not have the revision before");
        }
        return found;
    }

    private boolean follows(JsonNode proof) {
        var before = proof.path("before").asString("");
        if (revision(proof) == 1) return before.isEmpty();
        var superseded = byId.get(before);
        return superseded != null
                && superseded.path("source").equals(proof.path("source"))
                && revision(superseded) == revision(proof) - 1;
    }

    static String id(JsonNode proof) {
        return proof.path("id").asString("");
    }

    private static int revision(JsonNode proof) {
        return proof.path("revision").asInt(0);
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
                + id(proof) + ")";
    }

    /** What it posted: its result less that of the revision before, by kind and unit. */
    Map<String, Figure> posted(JsonNode proof) {
        var posted = new HashMap<String, Figure>();
        add(posted, proof.path("result"), false);
        var superseded = byId.get(proof.path("before").asString(""));
        if (superseded != null) add(posted, superseded.path("result"), true);
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
