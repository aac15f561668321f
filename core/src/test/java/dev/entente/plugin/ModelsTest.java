package dev.entente.plugin;

import static dev.entente.plugin.JarFixtures.jar;
import static dev.entente.plugin.JarFixtures.manifest;
import static dev.entente.plugin.JarFixtures.model;
import static dev.entente.plugin.JarFixtures.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.DateRange;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import dev.entente.guard.Archive;
import dev.entente.guard.Keys;
import dev.entente.guard.Objection;
import dev.entente.guard.Signing;
import dev.entente.plugin.TermsForm.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

    private static final String ZERO =
            "Earning.pays(Rounding.halfUp(2), List.of(Step.nothing(terms.unit(), \"Nothing\")))";
    private static final String PRICED = """
            package stranger;
            import dev.entente.api.*;
            import dev.entente.api.commercial.*;
            import java.util.*;
            public class Priced implements PricingModel<Priced.Terms> {
                public record Terms(Unit unit) {}
                public PluginId id() { return new PluginId("good", 1); }
                public Class<Terms> terms() { return Terms.class; }
                public List<Step> price(Quoted quoted, Standing standing, Terms terms) { return List.of(); }
            }
            """;
    private static final Map<String, byte[]> CLASSES = JarFixtures.compile(Map.of(
            "stranger.Priced", PRICED,
            "stranger.Good", model("Good", ZERO, ""),
            "stranger.Other", model("Other", ZERO, ""),
            "stranger.Refusing", model("Refusing", ZERO, "public Refusing() { throw new IllegalStateException(); }"),
            "stranger.Hidden", model("Hidden", ZERO, "private Hidden() {}"),
            "stranger.Broken", model("Broken", ZERO, "static { if (true) throw new IllegalStateException(); }"),
            "stranger.Formless",
                    model("Formless", ZERO, "").replace("Terms(Unit unit)", "Terms(Unit unit, Object it)")));

    @TempDir
    Path folder;

    private final Models models = new Models();

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void findsTheModelsOfAJarAndKnowsWhereTheyCameFrom() throws Exception {
        var jar = plugin(
                folder.resolve("good.jar"), "strangers", only("Good", "Other"), "stranger.Good", "stranger.Other");
        load();
        var found = models.find(new PluginId("good", 1)).orElseThrow();
        assertThat(found.origin()).isEqualTo(new Models.Origin("strangers", "1.0.0", sha256(jar)));
        assertThat(models.all()).extracting(it -> it.id().name()).containsExactly("good", "other");
        assertThat(models.faults()).isEmpty();
        assertThat(ask("good")).isInstanceOf(Earned.class);
    }

    @Test
    void ourOwnModelsComeFromNoJar() {
        models.load(List.of(new MisbehavingModel()), Optional.empty());
        assertThat(models.find(new PluginId("misbehaving", 3)).orElseThrow().digest())
                .isNull();
        assertThat(models.find(new PluginId("misbehaving", 4))).isEmpty();
    }

    @Test
    void aJarThatCannotBeReadKeepsNoOtherFromLoading() throws IOException {
        Files.write(folder.resolve("a-corrupt.jar"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        Files.write(folder.resolve("b-empty.jar"), new byte[0]);
        jar(folder.resolve("c-nameless.jar"), Map.of(), Map.of(), "");
        var needsMore = new HashMap<>(manifest("needy", "1.0.0", ">=1.0.0"));
        needsMore.put("Plugin-Dependencies", "missing@1.0.0");
        jar(folder.resolve("d-dependent.jar"), needsMore, only("Other"), "stranger.Other");
        plugin(folder.resolve("good.jar"), "good", only("Good"), "stranger.Good");
        load();
        assertThat(models.find(new PluginId("good", 1))).isPresent();
        assertThat(models.faults())
                .extracting(Fault::file)
                .containsExactly("a-corrupt.jar", "b-empty.jar", "c-nameless.jar", "d-dependent.jar");
        assertThat(models.faults())
                .extracting(Fault::detail)
                .allMatch(it -> it.contains("cannot be loaded") || it.contains("cannot be read"));
    }

    /** A model and a price may be called the same; which version of which plugin a tenant has decides about its own alone. */
    @Test
    void theVersionThatATenantHasOfOnePluginIsNotAskedOfAnother() {
        for (var version : List.of("1.0.0", "1.1.0")) {
            var models = manifest("models", version, ">=1.0.0");
            jar(folder.resolve("a-" + version + ".jar"), models, only("Good"), "stranger.Good");
            var prices = manifest("prices", version, ">=1.0.0");
            jar(folder.resolve("b-" + version + ".jar"), prices, only("Priced"), "stranger.Priced");
        }
        load();
        models.chosen = plugin -> Optional.of(plugin.equals("prices") ? "1.1.0" : "1.0.0");
        var id = new PluginId("good", 1);

        assertThat(models.faults()).isEmpty();
        assertThat(models.find(id).orElseThrow().origin()).extracting("version").isEqualTo("1.0.0");
        assertThat(models.pricedBy(id)).map(it -> it.plugin() + it.version()).contains("prices1.1.0");
    }

    @Test
    void aVersionThatIsNamedIsAskedWhateverATenantHasAndWithoutItsJarNothingIs() {
        for (var version : List.of("1.0.0", "1.1.0"))
            jar(
                    folder.resolve(version + ".jar"),
                    manifest("models", version, ">=1.0.0"),
                    only("Good"),
                    "stranger.Good");
        load();
        models.chosen = _ -> Optional.of("1.1.0");
        var id = new PluginId("good", 1);

        assertThat(models.pinned(id, null).orElseThrow().origin())
                .extracting("version")
                .isEqualTo("1.1.0");
        assertThat(models.pinned(id, "1.0.0").orElseThrow().origin())
                .extracting("version")
                .isEqualTo("1.0.0");
        assertThat(models.pinned(id, "0.9.0")).isEmpty();
    }

    @Test
    void aJarSaysWhichApiItNeeds() {
        jar(
                folder.resolve("any.jar"),
                Map.of("Plugin-Id", "any", "Plugin-Version", "1.0.0"),
                only("Good"),
                "stranger.Good");
        jar(folder.resolve("new.jar"), manifest("new", "1.0.0", ">=1.1.0"), only("Good"), "stranger.Good");
        jar(folder.resolve("old.jar"), manifest("old", "1.0.0", "<1.0.0"), only("Good"), "stranger.Good");
        jar(folder.resolve("star.jar"), manifest("star", "1.0.0", " * "), only("Good"), "stranger.Good");
        load();
        assertThat(models.all()).isEmpty();
        assertThat(models.faults())
                .containsExactly(
                        new Fault("any.jar", "Its manifest names no Plugin-Requires, such as >=1.0.0 & <2.0.0"),
                        new Fault("new.jar", "It needs the plugin API >=1.1.0, and this server has 1.0.0"),
                        new Fault("old.jar", "It needs the plugin API <1.0.0, and this server has 1.0.0"),
                        new Fault("star.jar", "Its manifest names no Plugin-Requires, such as >=1.0.0 & <2.0.0"));
    }

    @Test
    void aJarNamesExtensionsAndHasNothingToStart() {
        plugin(folder.resolve("silent.jar"), "silent", only("Good"));
        var starts = new HashMap<>(manifest("starts", "1.0.0", ">=1.0.0"));
        starts.put("Plugin-Class", "stranger.Good");
        jar(folder.resolve("starts.jar"), starts, only("Good"), "stranger.Good");
        load();
        assertThat(models.faults())
                .containsExactly(
                        new Fault("silent.jar", "It lists no extension in META-INF/extensions.idx"),
                        new Fault("starts.jar", "Leave Plugin-Class out: a plugin is not started, only asked"));
    }

    @Test
    void anExtensionThatCannotBeMadeKeepsNoOtherOfItsJarFromLoading() {
        plugin(
                folder.resolve("mixed.jar"),
                "mixed",
                only("Broken", "Formless", "Good", "Hidden", "Refusing"),
                "stranger.Absent",
                "stranger.Broken",
                "stranger.Formless",
                "stranger.Good",
                "stranger.Hidden",
                "stranger.Refusing");
        load();
        assertThat(models.all()).extracting(it -> it.id().name()).containsExactly("good");
        assertThat(models.faults())
                .extracting(Fault::detail)
                .containsExactly(
                        "It cannot be loaded: java.lang.ClassNotFoundException: stranger.Absent",
                        "It cannot be loaded: java.lang.NoClassDefFoundError: Could not initialize class stranger.Broken",
                        "The terms of the model formless v1 cannot be a form: Terms cannot contain java.lang.Object",
                        "It cannot be loaded: java.lang.IllegalAccessException",
                        "It cannot be loaded: java.lang.IllegalStateException");
    }

    @Test
    void termsWhoseFormWouldFillTheMemoryAreRefused() {
        var records = new StringBuilder("public record R40(int x) {}");
        for (int i = 0; i < 40; i++)
            records.append(String.format("public record R%d(R%d a, R%d b) {}", i, i + 1, i + 1));
        var source = model("Wide", ZERO, records.toString()).replace("Terms(Unit unit)", "Terms(Unit unit, R0 wide)");
        plugin(
                folder.resolve("wide.jar"),
                "wide",
                JarFixtures.compile(Map.of("stranger.Wide", source)),
                "stranger.Wide");
        load();
        assertThat(models.faults())
                .extracting(Fault::detail)
                .containsExactly(
                        "The terms of the model wide v1 cannot be a form: Terms cannot have more than 2,000 fields");
    }

    @Test
    void theFirstOfTwoModelsWithOneNameStays() throws Exception {
        var first = plugin(folder.resolve("1.jar"), "one", only("Good"), "stranger.Good");
        plugin(folder.resolve("2.jar"), "two", only("Good"), "stranger.Good");
        load();
        assertThat(models.find(new PluginId("good", 1)).map(Models.Installed::digest))
                .contains(sha256(first));
        assertThat(models.faults())
                .containsExactly(new Fault("2.jar", "The model good v1 is there already, and stays as it is"));
    }

    @Test
    void aJarWithACopyOfTheApiIsRefused() throws IOException {
        var classes = new HashMap<>(only("Good"));
        for (var type : List.of("dev.entente.api.Unit", "dev.entente.api.commercial.CommercialModel")) {
            try (var copy = Models.class.getResourceAsStream("/" + type.replace('.', '/') + ".class")) {
                classes.put(type, copy.readAllBytes());
            }
        }
        plugin(folder.resolve("copy.jar"), "copy", classes, "stranger.Good");
        load();
        assertThat(models.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.objections())
                        .extracting(Objection::where)
                        .contains("dev.entente.api.Unit", "dev.entente.api.commercial.CommercialModel"));
    }

    @Test
    void whereSignaturesAreDemandedOnlyTrustedJarsLoad() throws IOException {
        var keys = Keys.pair();
        plugin(folder.resolve("plain.jar"), "plain", only("Other"), "stranger.Other");
        var good = plugin(folder.resolve("good"), "good", only("Good"), "stranger.Good");
        Signing.sign(Archive.read(good), keys.getPrivate(), folder.resolve("signed.jar"));
        Files.writeString(folder.resolve("trusted-keys"), "us " + Keys.text(keys.getPublic()) + " good");
        models.signed = true;
        load();
        assertThat(models.all()).extracting(it -> it.id().name()).containsExactly("good");
        assertThat(models.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).startsWith("The jar: it is not signed"));
    }

    @Test
    void aBrokenSignatureIsRefusedEvenWhereNoneIsDemanded() throws IOException {
        var good = plugin(folder.resolve("good"), "good", only("Good"), "stranger.Good");
        Signing.sign(Archive.read(good), Keys.pair().getPrivate(), folder.resolve("signed.jar"));
        load();
        assertThat(models.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).startsWith("The jar: no trusted key signed it"));
    }

    @Test
    void aJarThatComesWhileTheServerRunsIsFoundWithinSeconds() throws IOException {
        var now = new AtomicReference<>(Instant.parse("2026-05-01T12:00:00Z"));
        models.clock = now::get;
        load();
        var good = plugin(folder.resolve("good"), "good", only("Good"), "stranger.Good");
        Files.write(folder.resolve("good.jar"), new byte[] {'P', 'K'});
        assertThat(models.find(new PluginId("good", 1))).isEmpty();
        now.updateAndGet(it -> it.plusSeconds(5));
        assertThat(models.all()).isEmpty();
        assertThat(models.faults()).extracting(Fault::file).containsExactly("good.jar");
        Files.move(good, folder.resolve("good.jar"), StandardCopyOption.REPLACE_EXISTING);
        now.updateAndGet(it -> it.plusSeconds(5));
        assertThat(models.find(new PluginId("good", 1))).isPresent();
        assertThat(models.faults()).isEmpty();
        Files.delete(folder.resolve("good.jar"));
        now.updateAndGet(it -> it.plusSeconds(5));
        assertThat(models.all()).hasSize(1);
    }

    @Test
    void twoVersionsOfAModelStandBesideEachOtherAndTheNewerReadsTheTermsOfTheOlder() {
        var newer = model("Good", ZERO, "")
                .replace("\"good\", 1", "\"good\", 2")
                .replace("Terms(Unit unit)", "Terms(Unit unit, @org.jspecify.annotations.Nullable String note)");
        var second = JarFixtures.compile(Map.of("stranger.Good", newer));
        plugin(folder.resolve("1.jar"), "good", only("Good"), "stranger.Good");
        plugin(folder.resolve("2.jar"), "good", second, "stranger.Good");
        load();
        assertThat(models.faults()).isEmpty();
        assertThat(models.all()).extracting(it -> it.id().version()).containsExactly(1, 2);
        assertThat(ask(models.find(new PluginId("good", 1)).orElseThrow().model()))
                .isEqualTo(
                        ask(models.find(new PluginId("good", 2)).orElseThrow().model()));
    }

    @Test
    void whatRunsIsWhatWasLoadedEvenIfTheFileIsReplaced() throws IOException {
        var jar = plugin(folder.resolve("good.jar"), "good", only("Good"), "stranger.Good");
        load();
        Files.write(jar, new byte[100]);
        assertThat(ask("good")).isInstanceOf(Earned.class);
    }

    @Test
    void aMissingFolderIsAFaultToo() {
        models.load(List.of(), Optional.of(folder.resolve("nowhere")));
        assertThat(models.faults()).extracting(Fault::detail).containsExactly("The folder of plugins cannot be read");
    }

    private void load() {
        models.load(List.of(), Optional.of(folder));
    }

    private Earning ask(String name) {
        return ask(models.find(new PluginId(name, 1)).orElseThrow().model());
    }

    private static <T extends Record> Earning ask(CommercialModel<T> model) {
        var written = ApiJson.mapper().readTree("{\"unit\":\"EUR\"}");
        var terms = ((Read<T>) TermsForm.read(model.terms(), written)).terms();
        var day = LocalDate.of(2026, 3, 1);
        var standing = new Standing(null, day, false, List.of(), Map.of());
        return new Calculation<>(model, terms).calculate(new Closed(new DateRange(day, day.plusMonths(1))), standing);
    }

    private static Map<String, byte[]> only(String... names) {
        var chosen = new HashMap<>(CLASSES);
        Predicate<String> wanted = type -> List.of(names).contains(type.replaceAll("stranger\\.|\\$.*", ""));
        chosen.keySet().removeIf(wanted.negate());
        return chosen;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
