package dev.entente.kit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.api.scorecard.ScorecardProvider.Facts;
import dev.entente.kit.GoldenScores.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What every scorecard provider keeps to. Extend it, name the provider and some criteria that use all it can do, and run it.
 *
 * @param <C> what the provider expects
 */
public abstract class ScorecardContract<C extends Record> {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final long[] FIGURES = {0, 1, 3, 40, 999, 1_000, 123_456_789};

    protected abstract ScorecardProvider<C> provider();

    /** Criteria by a short name, such as "standard". */
    protected abstract Map<String, C> criteria();

    /** What was measured: of each measure nothing, little and much, alike and by turns, and all but one. */
    protected List<Facts> facts(C criteria) {
        var measures = measures(criteria);
        var all = new ArrayList<Facts>();
        for (long figure : FIGURES) all.add(facts(measures, (_, measure) -> new Amount(figure, measure.unit())));
        all.add(facts(measures, (place, measure) -> new Amount(FIGURES[place % FIGURES.length], measure.unit())));
        if (measures.size() == 1) return all;
        for (var missing : measures) {
            var some = new ArrayList<>(measures);
            some.remove(missing);
            all.add(facts(some, (place, measure) -> new Amount(place + 1L, measure.unit())));
        }
        return all;
    }

    /** Where golden files are. */
    protected Path golden() {
        return Path.of("src/test/resources/golden");
    }

    @Test
    void hasANameAndAConstructorForTheHost() {
        var made =
                assertDoesNotThrow(() -> provider().getClass().getConstructor().newInstance());
        assertEquals(provider().id(), made.id());
        assertTrue(made.criteria().isRecord(), "Criteria are a record");
        assertFalse(criteria().isEmpty(), "Name some criteria");
    }

    @Test
    void asksForSomething() {
        criteria()
                .values()
                .forEach(each -> assertFalse(provider().measures(each).isEmpty(), "Ask for a measure"));
    }

    @Test
    void givesTheSameScoreWheneverItIsAsked() {
        everyFacts((criteria, facts) ->
                assertEquals(provider().score(facts, criteria), provider().score(facts, criteria)));
    }

    @Test
    void givesTheSameScoreToWhatWasWrittenAndReadBack() {
        everyFacts((criteria, facts) -> {
            C read = Json.value(
                    Json.text(criteria, provider().criteria()), provider().criteria());
            Facts known = Json.value(Json.text(facts, Facts.class), Facts.class);
            assertEquals(criteria, read);
            assertEquals(provider().score(facts, criteria), provider().score(known, read));
        });
    }

    /** A host shows no score otherwise. */
    @Test
    void judgesWhatItAskedForByWhatWasMeasured() {
        everyFacts((criteria, facts) -> {
            for (var reading : provider().score(facts, criteria).readings()) {
                assertTrue(provider().measures(criteria).contains(reading.measure()), "Not asked for: " + reading);
                assertEquals(facts.of(reading.measure()).orElse(null), reading.measured(), reading::toString);
                assertEquals(reading.measured().unit(), reading.target().unit(), reading::toString);
            }
        });
    }

    @Test
    void someFactsReachAllPointsAndSomeDoNot() {
        criteria().forEach((name, criteria) -> {
            var scores = facts(criteria).stream()
                    .map(each -> provider().score(each, criteria))
                    .toList();
            assertTrue(
                    scores.stream().anyMatch(it -> it.points() < it.outOf()),
                    () -> "Whatever is measured reaches all of " + name);
            assertTrue(scores.stream().anyMatch(it -> it.points() > 0), () -> "Nothing reaches a point of " + name);
        });
    }

    @Test
    void usesNothingButTheApiAndValuesOfTheJdk() {
        assertEquals(List.of(), Uses.foreign(provider().getClass()));
        assertEquals(List.of(), Uses.foreign(provider().criteria()));
    }

    /** Written with {@code -Dentente.golden=write}; what stands in a file is never written anew. */
    @Test
    void goldenFilesComeOutAgain() throws Exception {
        var id = provider().id();
        for (var named : criteria().entrySet()) {
            var file = GoldenFile.name(golden(), id, named.getKey());
            if ("write".equals(System.getProperty("entente.golden"))) write(file, named.getValue());
            assertTrue(Files.exists(file), () -> "Write it with -Dentente.golden=write: " + file);
        }
        try (var files = Files.newDirectoryStream(golden(), id.name() + "-" + id.version() + "-*")) {
            for (var file : files) replay(file);
        }
    }

    private void write(Path file, C criteria) {
        var answers = facts(criteria).stream()
                .map(each -> new Answer(each, provider().score(each, criteria)))
                .toList();
        var now = new GoldenScores<>(provider().id(), criteria, answers);
        if (Files.exists(file))
            GoldenScores.read(file, provider().criteria()).with(now).write(file);
        else now.write(file);
    }

    private void replay(Path file) {
        var golden = GoldenScores.read(file, provider().criteria());
        for (var answer : golden.answers()) {
            assertEquals(
                    answer.score(),
                    provider().score(answer.facts(), golden.criteria()),
                    () -> file + ": another score needs another version of the provider");
        }
    }

    private List<Measure> measures(C criteria) {
        return provider().measures(criteria).stream()
                .sorted(Comparator.comparing(Measure::toString))
                .toList();
    }

    private interface Figure {
        Amount of(int place, Measure measure);
    }

    private static Facts facts(List<Measure> measures, Figure figure) {
        var measured = new LinkedHashMap<Measure, Amount>();
        for (int i = 0; i < measures.size(); i++) measured.put(measures.get(i), figure.of(i, measures.get(i)));
        return new Facts(new DateRange(DAY, DAY.plusMonths(3)), measured);
    }

    private interface Check<C> {
        void facts(C criteria, Facts facts);
    }

    private void everyFacts(Check<C> check) {
        for (var each : criteria().values()) facts(each).forEach(facts -> check.facts(each, facts));
    }
}
