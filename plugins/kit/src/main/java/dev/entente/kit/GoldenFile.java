package dev.entente.kit;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Terms of one model, what happened under them, and what came of it: an answer that has to come out for ever. */
record GoldenFile<T extends Record>(PluginId model, T terms, List<Answer> answers) {

    /** One occurrence with its standing, and the earning. */
    record Answer(Occurrence what, Standing standing, Earning earning) {}

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

    static Path name(Path folder, PluginId model, String terms) {
        return folder.resolve(model.name() + "-" + model.version() + "-" + terms + ".json");
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        var file = new LinkedHashMap<String, @Nullable Object>();
        file.put("model", model.name());
        file.put("version", String.valueOf(model.version()));
        file.put("terms", Json.write(terms, terms.getClass()));
        var all = new ArrayList<@Nullable Object>();
        for (var answer : answers) all.add(Json.write(answer, Answer.class));
        file.put("answers", all);
        return JsonText.write(file);
    }

    static <T extends Record> GoldenFile<T> read(Path file, Class<T> terms) {
        try {
            var json = JsonText.read(Files.readString(file));
            var id = new PluginId((String) in(json, "model"), Integer.parseInt((String) in(json, "version")));
            var answers = new ArrayList<Answer>();
            for (var each : (List<?>) in(json, "answers"))
                answers.add(known(Json.read(each, Answer.class), Answer.class));
            return new GoldenFile<>(id, known(Json.read(in(json, "terms"), terms), terms), answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object in(@Nullable Object json, String name) {
        return json instanceof Map<?, ?> map ? known(map.get(name), Object.class) : known(null, Object.class);
    }

    private static <V> V known(@Nullable Object value, Class<V> type) {
        if (value == null) throw new IllegalArgumentException("A golden file has model, version, terms and answers");
        return type.cast(value);
    }
}
