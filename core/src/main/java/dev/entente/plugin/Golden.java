package dev.entente.plugin;

import dev.entente.guard.Archive;
import dev.entente.guard.Exhausted;
import dev.entente.guard.Limits;
import dev.entente.guard.Meter;
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
 * came of it. All of a jar together, with what making the models ready takes, may take as much as ten calls: whoever looks at a jar
 * waits for it.
 */
final class Golden {

    static final String FOLDER = "META-INF/golden/";
    private static final String COMES = "comes";
    private static final int MOST = 100;
    private static final int MOST_OBJECTIONS = 20;
    private static final int CALLS = 10;
    private static final Limits ALL = new Limits(
            CALLS * Limits.CALL.fuel(),
            CALLS * Limits.CALL.cells(),
            Limits.CALL.depth(),
            Limits.CALL.time().multipliedBy(CALLS));

    private final Trial trial;
    private final List<GoldenAnswer> answers = new ArrayList<>();
    private final List<Objection> objections = new ArrayList<>();
    private final long began = System.nanoTime();
    private int files;
    private boolean isOver;

    private Golden(Trial trial) {
        this.trial = trial;
    }

    /** Asks all that are in the jar. */
    static Golden of(Trial trial, Archive archive) {
        var golden = new Golden(trial);
        var files = new TreeMap<>(archive.files());
        files.keySet().removeIf(name -> !name.startsWith(FOLDER) || !name.endsWith(".json"));
        try {
            return Meter.within(ALL, () -> {
                files.forEach(golden::ask);
                return golden;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e); // what a file is made of is an objection
        }
    }

    /** What was asked within counts here, also where nothing came of it. */
    private boolean goesOn() {
        return answers.size() < MOST
                && objections.size() < MOST_OBJECTIONS
                && Meter.now().taken() < ALL.fuel()
                && System.nanoTime() - began < ALL.time().toNanos();
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
        if (isOver) return;
        if (++files > MOST || !goesOn()) {
            end(file);
            return;
        }
        try {
            var text = new String(bytes, StandardCharsets.UTF_8);
            var cases = ApiJson.mapper().readTree(text).path("cases");
            if (cases.size() > MOST) throw new IllegalArgumentException("/cases: a file keeps " + MOST + " at most");
            var outcomes = trial.ask(text, this::goesOn);
            for (var outcome : outcomes)
                keep(file, outcome, lines(cases.path(outcome.number()).path(COMES)));
            if (outcomes.size() < cases.size()) end(file);
        } catch (RuntimeException e) { // a file made of anything
            object(
                    file,
                    e instanceof IllegalArgumentException
                            ? Refusal.visible(String.valueOf(e.getMessage()))
                            : "it cannot be read");
        } catch (Exhausted e) {
            end(file);
        }
    }

    private void end(String file) {
        isOver = true;
        object(file, "what was asked before takes all that the answers of a jar may");
    }

    private void keep(String file, Outcome outcome, List<String> kept) {
        switch (outcome) {
            case Unread(int number, var findings) ->
                object(file, "case " + number + " cannot be read: " + findings.getFirst());
            case Answered answered -> {
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
