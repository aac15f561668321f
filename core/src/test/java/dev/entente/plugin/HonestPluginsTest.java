package dev.entente.plugin;

import static dev.entente.plugin.JarFixtures.model;
import static dev.entente.plugin.JarFixtures.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.guard.Guard;
import dev.entente.guard.Guard.Metered;
import dev.entente.guard.Guard.Refused;
import dev.entente.plugin.TermsForm.Read;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What means no harm is let through, and works out the same with a meter as without. */
class HonestPluginsTest {

    private static final int CLASSES = Integer.getInteger("entente.random.plugins", 60);
    private static final int IN_JARS = 10;

    @TempDir
    Path folder;

    @Test
    void randomPluginsPassAndAnswerTheSameWithAMeter() throws ReflectiveOperationException {
        for (int from = 0; from < CLASSES; from += 150) {
            var sources = new LinkedHashMap<String, String>();
            for (int i = from; i < Math.min(from + 150, CLASSES); i++) {
                sources.put("stranger.P" + i, new RandomPlugins(i).source("P" + i));
            }
            compare(JarFixtures.compile(sources), sources);
        }
    }

    /** Every tenth is part of a jar, loaded and asked as a server does it. */
    @Test
    void randomPluginsInJarsAnswerTheSame() throws ReflectiveOperationException {
        for (int from = 0; from < CLASSES; from += 15 * IN_JARS) {
            var sources = new LinkedHashMap<String, String>();
            for (int i = from; i < Math.min(from + 15 * IN_JARS, CLASSES); i += IN_JARS) {
                sources.put("stranger.P" + i, new RandomPlugins(i).source("P" + i));
                sources.put("stranger.M" + i, model("M" + i, SAYS.formatted(i), ""));
            }
            var classes = JarFixtures.compile(sources);
            var models = sources.keySet().stream()
                    .filter(it -> it.startsWith("stranger.M"))
                    .toArray(String[]::new);
            ask(
                    plugin(folder.resolve(from + ".jar"), "honest", classes, models),
                    new PluginClasses(classes, new byte[0]));
        }
    }

    private static final String SAYS =
            "Earning.pays(Rounding.halfUp(2), List.of(Step.nothing(terms.unit(), \"Came to \" + P%d.run(3).hashCode())))";

    private void ask(Path jar, ClassLoader plain) throws ReflectiveOperationException {
        var models = new Models();
        models.load(List.of(), Optional.of(folder));
        assertThat(models.faults()).isEmpty();
        assertThat(models.all()).isNotEmpty();
        for (var installed : models.all()) {
            var came = run(plain, "stranger.P" + installed.id().name().substring(1), 3);
            assertThat(ask(installed.model()))
                    .isInstanceOfSatisfying(
                            Earned.class,
                            it -> assertThat(it.steps())
                                    .singleElement()
                                    .extracting(Step::because)
                                    .isEqualTo("Came to " + came.hashCode()));
        }
        models.close();
        assertThat(jar.toFile().delete()).isTrue();
    }

    private static <T extends Record> Earning ask(CommercialModel<T> model) {
        var written = ApiJson.mapper().readTree("{\"unit\":\"EUR\"}");
        var terms = ((Read<T>) TermsForm.read(model.terms(), written)).terms();
        var day = LocalDate.of(2026, 3, 1);
        return new Calculation<>(model, terms)
                .calculate(new Reached(day, "listed"), new Standing(null, day, false, List.of(), Map.of()));
    }

    private static void compare(Map<String, byte[]> classes, Map<String, String> sources)
            throws ReflectiveOperationException {
        var checked = Guard.check(classes);
        if (checked instanceof Refused refused) assertThat(refused.objections()).isEmpty();
        var metered = new PluginClasses(((Metered) checked).classes(), new byte[0]);
        var plain = new PluginClasses(classes, new byte[0]);
        for (var each : sources.entrySet()) {
            for (long x : new long[] {0, 3, 17}) {
                assertThat(run(metered, each.getKey(), x)).as(each.getValue()).isEqualTo(run(plain, each.getKey(), x));
            }
        }
    }

    private static Object run(ClassLoader loader, String type, long x) throws ReflectiveOperationException {
        return loader.loadClass(type).getMethod("run", long.class).invoke(null, x);
    }
}
