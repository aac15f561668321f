package dev.entente.plugin;

import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.Standing;
import dev.entente.guard.Archive;
import dev.entente.guard.Guard;
import dev.entente.guard.Guard.Metered;
import dev.entente.guard.Guard.Refused;
import dev.entente.guard.Meter;
import dev.entente.plugin.Models.Model;
import dev.entente.plugin.TermsForm.Findings;
import dev.entente.plugin.TermsForm.Read;
import dev.entente.problem.Problem.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A plugin jar tried by hand, checked and asked as the server does it, without a server: for authors, on the command line.
 */
public final class Trial {

    /** What came of one case: what it earns with its steps, or why it is held, and what the answer took. */
    public record Answer(List<String> lines, long fuel, long cells, Duration time) {}

    private static final int MOST = 100;

    private final List<String> problems = new ArrayList<>();
    private final List<KnownModel<?>> models = new ArrayList<>();
    private final List<KnownPricing<?>> prices = new ArrayList<>();

    private final Archive archive;

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
            var described = Models.described(model);
            all.add(new Model(described.id(), described.motions(), labels(model.terms())));
        }
        for (var model : prices) all.add(new Model(model.id(), List.of(), labels(model.terms())));
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
        return all;
    }

    /**
     * Asks a model: {@code {"model": "bounty", "terms": {…}, "cases": [{"what": {"type": "won", …}, "standing": {…}}]}}. Refuses
     * with an {@link IllegalArgumentException} that lists all that cannot be read.
     */
    public List<Answer> ask(String input) {
        try {
            var read = ApiJson.mapper().readTree(input);
            var name = read.path("model").asString("");
            var model = models.stream()
                    .filter(it -> it.id().name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("/model: the jar has " + models()));
            return ask(model, read);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("It is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static <T extends Record> List<Answer> ask(KnownModel<T> model, JsonNode input) {
        var terms = switch (TermsForm.read(model.terms(), input.path("terms"))) {
            case Read<T> read -> read.terms();
            case Findings<T> findings -> throw new IllegalArgumentException(words("/terms", findings.findings()));
        };
        var calculation = new Calculation<>(model, terms);
        var answers = new ArrayList<Answer>();
        var cases = input.path("cases");
        for (int i = 0; i < cases.size(); i++) {
            var at = "/cases/" + i;
            var what = read(Occurrence.class, cases.get(i).path("what"), at + "/what");
            var standing = cases.get(i).path("standing");
            answers.add(answer(
                    calculation,
                    what,
                    standing.isMissingNode() ? usual(what.on()) : read(Standing.class, standing, at + "/standing")));
        }
        return answers;
    }

    private static Standing usual(LocalDate day) {
        return new Standing(null, day, false, List.of(), Map.of());
    }

    private static <V> V read(Class<V> type, JsonNode node, String at) {
        var reading = Reading.ofPeople();
        V value = Forms.of(type).read(node, reading);
        if (value == null)
            throw new IllegalArgumentException(words(at, reading.findings().all()));
        return value;
    }

    private static String words(String at, List<Finding> findings) {
        return String.join(
                "\n",
                findings.stream()
                        .map(it -> at + it.pointer() + ": " + it.detail())
                        .toList());
    }

    private static Answer answer(Calculation<?> calculation, Occurrence what, Standing standing) {
        return Confined.call(() -> {
            long began = System.nanoTime();
            var earning = calculation.calculate(what, standing);
            var time = Duration.ofNanos(System.nanoTime() - began);
            return new Answer(lines(earning), Meter.taken(), Meter.asked(), time);
        });
    }

    private static List<String> lines(Earning earning) {
        return switch (earning) {
            case Held held -> List.of("held: " + held.because());
            case Earned earned -> {
                var lines = new ArrayList<>(
                        earned.steps().stream().map(Object::toString).toList());
                lines.add(earned.kind() + " " + earned.amount());
                yield lines;
            }
        };
    }
}
