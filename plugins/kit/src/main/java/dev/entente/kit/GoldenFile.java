package dev.entente.kit;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Terms of one model, what happened under them, and what came of it: an answer that has to come out for ever. */
record GoldenFile<T extends Record>(PluginId model, T terms, List<Answer> answers) {

    /** One occurrence with its standing, and the earning. */
    record Answer(Occurrence what, Standing standing, Earning earning) {

        boolean isOfTheSame(Answer other) {
            return what.equals(other.what) && standing.equals(other.standing);
        }
    }

    GoldenFile {
        answers = List.copyOf(answers);
    }

    static <T extends Record> GoldenFile<T> of(CommercialModel<T> model, T terms, List<Sample> samples) {
        var prepared = model.prepare(terms);
        var answers = samples.stream()
                .map(sample -> new Answer(
                        sample.what(), sample.standing(), prepared.calculate(sample.what(), sample.standing())))
                .toList();
        return new GoldenFile<>(model.id(), terms, answers);
    }

    /** With the answers of another to what this one was not asked. */
    GoldenFile<T> with(GoldenFile<T> other) {
        var all = new ArrayList<>(answers);
        for (var answer : other.answers) if (all.stream().noneMatch(answer::isOfTheSame)) all.add(answer);
        return new GoldenFile<>(model, terms, all);
    }

    static Path name(Path folder, PluginId model, String terms) {
        return folder.resolve(model.name() + "-" + model.version() + "-" + terms + ".json");
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Json.text(this, type(terms.getClass())) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T extends Record> GoldenFile<T> read(Path file, Class<T> terms) {
        try {
            return Json.value(Files.readString(file), type(terms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Type type(Class<?> terms) {
        return Json.parametric(GoldenFile.class, terms);
    }
}
