package dev.entente.kit;

import dev.entente.api.PluginId;
import dev.entente.api.scorecard.ScorecardProvider.Facts;
import dev.entente.api.scorecard.ScorecardProvider.Score;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Criteria of one scorecard provider, what was measured, and the scores that come of it: they have to come out for ever. */
record GoldenScores<C extends Record>(PluginId provider, C criteria, List<Answer> answers) {

    /** What was measured in a period, and the score. */
    record Answer(Facts facts, Score score) {}

    GoldenScores {
        answers = List.copyOf(answers);
    }

    /** With the answers of another to what this one was not asked. */
    GoldenScores<C> with(GoldenScores<C> other) {
        var all = new ArrayList<>(answers);
        for (var answer : other.answers)
            if (all.stream().noneMatch(it -> it.facts().equals(answer.facts()))) all.add(answer);
        return new GoldenScores<>(provider, criteria, all);
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var type = Json.parametric(GoldenScores.class, criteria.getClass());
            Files.writeString(file, Json.text(this, type) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <C extends Record> GoldenScores<C> read(Path file, Class<C> criteria) {
        try {
            return Json.value(Files.readString(file), Json.parametric(GoldenScores.class, criteria));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
