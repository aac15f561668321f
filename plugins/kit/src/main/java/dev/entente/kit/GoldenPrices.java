package dev.entente.kit;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.PricingModel.Quoted;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Terms of one pricing model, lines that were quoted under them, and the steps of their prices: they have to come out for ever. */
record GoldenPrices<T extends Record>(PluginId model, T terms, List<Answer> answers) {

    /** A line with its cart and what it costs so far, the standing of the partner, and the steps. */
    record Answer(Quoted quoted, Standing standing, List<Step> steps) {

        Answer {
            steps = List.copyOf(steps);
        }

        boolean isOfTheSame(Answer other) {
            return quoted.equals(other.quoted) && standing.equals(other.standing);
        }
    }

    GoldenPrices {
        answers = List.copyOf(answers);
    }

    /** With the answers of another to what this one was not asked. */
    GoldenPrices<T> with(GoldenPrices<T> other) {
        var all = new ArrayList<>(answers);
        for (var answer : other.answers) if (all.stream().noneMatch(answer::isOfTheSame)) all.add(answer);
        return new GoldenPrices<>(model, terms, all);
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var type = Json.parametric(GoldenPrices.class, terms.getClass());
            Files.writeString(file, Json.text(this, type) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T extends Record> GoldenPrices<T> read(Path file, Class<T> terms) {
        try {
            return Json.value(Files.readString(file), Json.parametric(GoldenPrices.class, terms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
