package dev.entente.plugin;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.plugin.Models.Installed;
import dev.entente.plugin.Models.Origin;
import dev.entente.tenant.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Models by which results are worked out again without a server: our own, and those of the jars in a folder, each by the SHA-256 of
 * the very jar that a result names. Another jar with the same model is not asked.
 */
public final class KeptModels {

    private final Map<PluginId, Installed> own = new HashMap<>();
    private final Map<String, Path> jars = new TreeMap<>();
    private final Map<String, Trial> opened = new HashMap<>();
    private final Path folder;

    /** A model, or in one sentence why it cannot be asked. */
    public sealed interface Answer {

        record Known(Installed model) implements Answer {}

        record Unknown(String because) implements Answer {}
    }

    private KeptModels(Path folder) {
        this.folder = folder;
    }

    /** A folder that is not there has no jars; one that cannot be read is an {@link UncheckedIOException}. */
    public static KeptModels of(Collection<? extends CommercialModel<?>> own, Path folder) {
        var kept = new KeptModels(folder);
        for (var model : own) kept.own.put(model.id(), new Installed(KnownModel.of(model), null));
        if (Files.isDirectory(folder)) kept.look();
        return kept;
    }

    private void look() {
        try (var files = Files.newDirectoryStream(folder, "*.jar")) {
            for (var file : files) if (Files.isRegularFile(file)) jars.put(Digest.of(Files.readAllBytes(file)), file);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be read", e);
        }
    }

    /** Without a digest it is one of our own. */
    public Answer find(PluginId id, @Nullable String digest) {
        if (digest == null) {
            var model = own.get(id);
            return model == null
                    ? new Answer.Unknown("The model " + id + " is not of this version of Entente; ask one that has it")
                    : new Answer.Known(model);
        }
        var jar = jars.get(digest);
        if (jar == null) return new Answer.Unknown(missing(id, digest));
        var trial = opened(digest, jar);
        if (!trial.problems().isEmpty())
            return new Answer.Unknown(name(jar) + " cannot be loaded: "
                    + Refusal.visible(trial.problems().getFirst()));
        return of(trial, id)
                .<Answer>map(model -> new Answer.Known(new Installed(model, new Origin(name(jar), "", digest))))
                .orElseGet(() -> new Answer.Unknown(name(jar) + " does not bring the model " + id));
    }

    private String missing(PluginId id, String digest) {
        var wanted = "put the one whose SHA-256 is " + digest + " into " + folder;
        return jars.entrySet().stream()
                .filter(each -> of(opened(each.getKey(), each.getValue()), id).isPresent())
                .findFirst()
                .map(other -> name(other.getValue()) + " brings the model " + id + " too, but is another jar (SHA-256 "
                        + other.getKey() + "); " + wanted)
                .orElse("No jar in " + folder + " brings the model " + id + "; " + wanted);
    }

    private Trial opened(String digest, Path jar) {
        return opened.computeIfAbsent(digest, _ -> Trial.of(jar));
    }

    private static Optional<KnownModel<?>> of(Trial trial, PluginId id) {
        return trial.known().stream().filter(model -> model.id().equals(id)).findFirst();
    }

    private static String name(Path jar) {
        return Refusal.visible(String.valueOf(jar.getFileName()));
    }
}
