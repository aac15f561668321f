package dev.entente.plugin;

import dev.entente.guard.Archive;
import dev.entente.guard.Objection;
import dev.entente.guard.Objection.Kind;
import dev.entente.plugin.Trial.Outcome;
import dev.entente.plugin.Trial.Outcome.Answered;
import dev.entente.plugin.Trial.Outcome.Unread;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers that a jar brings, and that have to come out again: files as {@code plugin run} reads them, in each case of which stands what
 * came of it. All of a jar together may take as much as ten calls.
 */
final class Golden {

    static final String FOLDER = "META-INF/golden/";
    private static final String COMES = "comes";
    private static final int MOST = 100;
    private static final long MOST_WORK = 50_000_000;

    private final Trial trial;
    private final List<GoldenAnswer> answers = new ArrayList<>();
    private final List<Objection> objections = new ArrayList<>();
    private long work;

    private Golden(Trial trial) {
        this.trial = trial;
    }

    /** Asks all that are in the jar. */
    static Golden of(Trial trial, Archive archive) {
        var golden = new Golden(trial);
        new TreeMap<>(archive.files()).forEach((name, bytes) -> {
            if (name.startsWith(FOLDER) && name.endsWith(".json")) golden.ask(name, bytes);
        });
        return golden;
    }

    /** Of a jar that cannot be loaded. */
    static Golden none(Trial trial) {
        return new Golden(trial);
    }

    List<GoldenAnswer> answers() {
        return List.copyOf(answers);
    }

    /** Where something else comes out than is kept, and what cannot be asked. */
    List<Objection> objections() {
        return List.copyOf(objections);
    }

    private void ask(String file, byte[] bytes) {
        if (answers.size() >= MOST || work > MOST_WORK) {
            object(file, "the answers before it take all that those of a jar may");
            return;
        }
        try {
            var text = new String(bytes, StandardCharsets.UTF_8);
            var cases = ApiJson.mapper().readTree(text).path("cases");
            if (cases.size() > MOST) throw new IllegalArgumentException("/cases: a file keeps " + MOST + " at most");
            for (var outcome : trial.ask(text))
                keep(file, outcome, lines(cases.path(outcome.number()).path(COMES)));
        } catch (RuntimeException e) { // a file made of anything
            object(
                    file,
                    e instanceof IllegalArgumentException
                            ? Refusal.visible(String.valueOf(e.getMessage()))
                            : "it cannot be read");
        }
    }

    private void keep(String file, Outcome outcome, List<String> kept) {
        switch (outcome) {
            case Unread(int number, var findings) ->
                object(file, "case " + number + " cannot be read: " + findings.getFirst());
            case Answered answered -> {
                work += answered.work();
                var answer = new GoldenAnswer(file, answered.number(), answered.about(), kept, answered.lines());
                answers.add(answer);
                if (!answer.comesOut())
                    object(
                            file,
                            "case " + answer.number() + " came to \u201c" + last(kept) + "\u201d, and comes to \u201c"
                                    + last(answer.comes()) + "\u201d");
            }
        }
    }

    private static String last(List<String> lines) {
        return lines.isEmpty() ? "" : Refusal.visible(lines.getLast());
    }

    private static List<String> lines(JsonNode kept) {
        return kept.valueStream().map(line -> line.asString("")).toList();
    }

    private void object(String file, String what) {
        objections.add(new Objection(Kind.GOLDEN, file, what));
    }

    /** The same input, with what came of each case. */
    static String kept(String input, List<Outcome> outcomes) {
        var read = ApiJson.mapper().readTree(input);
        for (var outcome : outcomes) {
            if (!(outcome instanceof Answered answered)) continue;
            var comes = ((ObjectNode) read.path("cases").path(answered.number())).putArray(COMES);
            answered.lines().forEach(comes::add);
        }
        return read.toPrettyString() + "\n";
    }
}
