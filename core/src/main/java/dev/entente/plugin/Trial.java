package dev.entente.plugin;

import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.guard.Archive;
import dev.entente.guard.Guard;
import dev.entente.guard.Guard.Metered;
import dev.entente.guard.Guard.Refused;
import dev.entente.plugin.Models.Model;
import dev.entente.plugin.TermsForm.Findings;
import dev.entente.plugin.TermsForm.Read;
import dev.entente.problem.Problem.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A plugin jar tried by hand, checked and asked as the server does it, without a server: for authors, on the command line.
 */
public final class Trial {

    /** What came of one case, by its number; the first is 0. */
    public sealed interface Outcome {

        int number();

        /** What it earns with its steps, or why it is held, and what the answer took. */
        record Answered(int number, String about, List<String> lines, long work, long cells, Duration time)
                implements Outcome {}

        /** All that keeps it from being asked, each with its place. */
        record Unread(int number, List<String> findings) implements Outcome {}
    }

    private static final int MOST = 100;

    private final List<String> problems = new ArrayList<>();
    private final List<KnownModel<?>> models = new ArrayList<>();
    private final List<KnownPricing<?>> prices = new ArrayList<>();
    private final List<KnownScorecard<?>> scorecards = new ArrayList<>();

    private final Archive archive;
    private @Nullable Golden golden;

    private Trial(Archive archive) {
        this.archive = archive;
    }

    /** Opens a jar; what is wrong with it is asked for afterwards. */
    public static Trial of(Path jar) {
        var archive = Archive.read(jar);
        var trial = new Trial(archive);
        switch (Guard.check(archive)) {
            case Refused refused -> refused.objections().forEach(it -> trial.problems.add(it.toString()));
            case Metered metered -> trial.load(archive, metered.classes());
        }
        return trial;
    }

    private void load(Archive archive, Map<String, byte[]> classes) {
        for (var line : List.of("Plugin-Id", "Plugin-Version", "Plugin-Requires")) {
            if (archive.line(line).isEmpty()) problems.add("The manifest: it has no line " + line);
        }
        var index = archive.files().getOrDefault(PluginJar.INDEX, new byte[0]);
        var loader = new PluginClasses(classes, index);
        var names = new String(index, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .distinct()
                .limit(MOST + 1)
                .toList();
        if (names.isEmpty()) problems.add(PluginJar.INDEX + ": it names no extension");
        if (names.size() > MOST) {
            problems.add(PluginJar.INDEX + ": it names more than " + MOST + " extensions");
            return;
        }
        for (var name : names) attempt(name, () -> load(loader, name));
    }

    private void load(PluginClasses loader, String name) throws ReflectiveOperationException {
        var made = Confined.call(
                () -> Class.forName(name, true, loader).getConstructor().newInstance());
        if (made instanceof CommercialModel<?> model) models.add(KnownModel.of(new ConfinedModel<>(model)));
        if (made instanceof PricingModel<?> model) prices.add(KnownPricing.of(new ConfinedPricing<>(model)));
        if (made instanceof ScorecardProvider<?> provider)
            scorecards.add(KnownScorecard.of(new ConfinedScorecard<>(provider)));
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private void attempt(String name, Attempt attempt) {
        try {
            attempt.run();
        } catch (UnfitJar e) {
            problems.add(name + ": " + e.getMessage());
        } catch (Throwable thrown) { // a plugin's code, on its author's machine
            var cause = thrown.getCause() == null ? thrown : thrown.getCause();
            problems.add(name + ": it cannot be made: " + Refusal.visible(cause.toString()));
        }
    }

    /** What keeps a server from loading it, each with the place and what to change. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** The answers that it brings under {@code META-INF/golden}, asked again; none of a jar that cannot be loaded. */
    public List<GoldenAnswer> golden() {
        return asked().answers();
    }

    /** Which of these answers do not come out, or cannot be asked. */
    public List<String> goldenProblems() {
        return asked().objections().stream().map(Object::toString).toList();
    }

    private Golden asked() {
        var known = golden;
        if (known == null) golden = known = problems.isEmpty() ? Golden.of(this, archive) : Golden.none(this);
        return known;
    }

    /** The input with what came of each of its cases, as a jar may bring it. */
    public static String kept(String input, List<Outcome> outcomes) {
        return Golden.kept(input, outcomes);
    }

    /** Its commercial models, to be asked. */
    List<KnownModel<?>> known() {
        return List.copyOf(models);
    }

    /** What its manifest says of it. */
    public About about() {
        return About.of(archive);
    }

    /** What the jar is, and what it carries. */
    public Archive archive() {
        return archive;
    }

    /** What it brings. */
    public List<Model> brought() {
        var all = new ArrayList<Model>();
        for (var model : models) {
            var described = LoadedJar.described(model);
            all.add(new Model(described.id(), described.motions(), labels(model.terms())));
        }
        for (var model : prices) all.add(new Model(model.id(), List.of(), labels(model.terms())));
        for (var provider : scorecards)
            all.add(new Model(provider.id(), List.of(Model.SCORECARD), labels(provider.criteria())));
        return all;
    }

    private static List<String> labels(Class<? extends Record> terms) {
        return TermsForm.schema(terms).path("properties").properties().stream()
                .map(field -> field.getValue().path("title").asString(field.getKey()))
                .toList();
    }

    /** Its models, each with what it is for. */
    public List<String> models() {
        var all = new ArrayList<String>();
        for (var model : models) all.add(model.id() + ", for " + model.motions());
        for (var model : prices) all.add(model.id() + ", for prices");
        for (var provider : scorecards) all.add(provider.id() + ", for scorecards");
        return all;
    }

    /**
     * Asks a model: {@code {"model": "bounty", "terms": {…}, "cases": [{"what": {"type": "won", …}, "standing": {…}}]}}. Terms that
     * cannot be read are an {@link IllegalArgumentException} that lists all of it; of a case it is among what came of it.
     */
    public List<Outcome> ask(String input) {
        return ask(input, () -> true);
    }

    /** The same, case by case as long as it goes on. */
    List<Outcome> ask(String input, BooleanSupplier goesOn) {
        try {
            var read = ApiJson.mapper().readTree(input);
            var name = read.path("model").asString("");
            var model = models.stream()
                    .filter(it -> it.id().name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("/model: the jar has " + models()));
            return ask(model, read, goesOn);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("It is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static <T extends Record> List<Outcome> ask(KnownModel<T> model, JsonNode input, BooleanSupplier goesOn) {
        var terms = switch (TermsForm.read(model.terms(), input.path("terms"))) {
            case Read<T> read -> read.terms();
            case Findings<T> findings -> throw new IllegalArgumentException(words(findings.findings()));
        };
        if (input.path("cases").isEmpty())
            throw new IllegalArgumentException("/cases: write a list of what happened; docs/plugins.md has examples");
        return new TriedCases(new Calculation<>(model, terms)).ask(input.path("cases"), goesOn);
    }

    private static String words(List<Finding> findings) {
        return String.join(
                "\n",
                findings.stream()
                        .map(it -> "/terms" + it.pointer() + ": " + it.detail())
                        .toList());
    }
}
