package dev.entente.catalog;

import dev.entente.api.PluginId;
import dev.entente.catalog.PluginVersion.State;
import dev.entente.guard.Archive;
import dev.entente.guard.Guard;
import dev.entente.guard.Objection;
import dev.entente.guard.Trust;
import dev.entente.identity.Internal;
import dev.entente.plugin.About;
import dev.entente.plugin.GoldenAnswer;
import dev.entente.plugin.Models;
import dev.entente.plugin.Models.Model;
import dev.entente.plugin.Trial;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks a jar through as {@code plugin check} does, and at its signature and the names of its models beside that. */
@Internal
@ApplicationScoped
class TryingJars {

    @Inject
    Models models;

    @Inject
    PluginVersions versions;

    @Inject
    InstantSource clock;

    /** What a jar is, and all that was found. */
    record Tried(
            String plugin,
            String version,
            String description,
            List<Model> models,
            List<String> findings,
            List<Objection> unreadable) {}

    /** Whether names of its models are given to nobody else: what is in review comes before what is handed in later. */
    static boolean isTaken(State state) {
        return state.isKept() || state == State.IN_REVIEW;
    }

    /** The same for whoever lists one of several that are in review: the first that is listed has the name. */
    static boolean isListed(State state) {
        return state.isKept();
    }

    /**
     * @param trust the keys that count for a plugin of this name
     * @param taking the states in which a version keeps the names of its models from others
     */
    public Tried look(byte[] jar, Function<String, Trust> trust, Predicate<State> taking) {
        return read(jar, file -> {
            var archive = Archive.read(file);
            var unsigned = signature(archive, trust.apply(archive.line("Plugin-Id")));
            return unsigned.isEmpty() ? tried(Trial.of(file), taking) : unloaded(archive, unsigned);
        });
    }

    /** The answers that a jar brings, asked again; none of one that nobody vouches for. */
    public List<GoldenAnswer> golden(byte[] jar, Trust trust) {
        return read(
                jar,
                file -> signature(Archive.read(file), trust).isEmpty()
                        ? Trial.of(file).golden()
                        : List.of());
    }

    private static <R> R read(byte[] jar, Function<Path, R> work) {
        try {
            var file = Files.createTempFile("entente-upload-", ".jar");
            try {
                Files.write(file, jar);
                return work.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What nobody vouches for is looked at, and never run. */
    private static Tried unloaded(Archive archive, List<String> unsigned) {
        var findings = new ArrayList<>(unsigned);
        if (Guard.check(archive) instanceof Guard.Refused refused)
            refused.objections().forEach(it -> findings.add(it.toString()));
        var description = About.of(archive).description();
        return new Tried(
                archive.line("Plugin-Id"),
                archive.line("Plugin-Version"),
                description,
                List.of(),
                findings,
                archive.objections());
    }

    private Tried tried(Trial trial, Predicate<State> taking) {
        var archive = trial.archive();
        var plugin = archive.line("Plugin-Id");
        var findings = new ArrayList<>(trial.problems());
        findings.addAll(trial.goldenProblems());
        var known =
                versions.all().stream().filter(it -> taking.test(it.state())).toList();
        for (var model : trial.brought()) findings.addAll(taken(plugin, model, known));
        return new Tried(
                plugin,
                archive.line("Plugin-Version"),
                trial.about().description(),
                trial.brought(),
                findings,
                archive.objections());
    }

    private List<String> signature(Archive archive, Trust trust) {
        if (!archive.objections().isEmpty()) return List.of("The jar: it cannot be read");
        return trust.objections(archive, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
                .map(Objection::toString)
                .toList();
    }

    /** A model by a name that belongs to the product, or to another plugin, would never be asked, or in its place. */
    private List<String> taken(String plugin, Model model, List<PluginVersion> known) {
        var words = model.id() + ": a model by this name belongs to %s. Give it another name";
        boolean ours = models.all().stream()
                        .anyMatch(it -> it.origin() == null
                                && it.id().name().equals(model.id().name()))
                || models.allPricing().stream()
                        .anyMatch(it -> it.name().equals(model.id().name()) && !isOfPlugin(it));
        if (ours) return List.of(words.formatted("the product"));
        var byHand = models.jars().stream()
                .filter(jar -> !jar.origin().plugin().equals(plugin) && names(jar.models(), model))
                .map(_ -> words.formatted("another plugin"));
        var others = known.stream()
                .filter(it -> !it.plugin().equals(plugin) && names(it.models(), model))
                .map(it -> words.formatted(it.state().isKept() ? "the plugin " + it.plugin() : "somebody else"));
        return Stream.concat(others, byHand).limit(1).toList();
    }

    private boolean isOfPlugin(PluginId id) {
        return models.jars().stream()
                .flatMap(jar -> jar.models().stream())
                .anyMatch(it -> it.id().equals(id));
    }

    private static boolean names(List<Model> models, Model model) {
        return models.stream().anyMatch(it -> it.id().name().equals(model.id().name()));
    }
}
