package dev.entente.plugin;

import static dev.entente.plugin.JarFixtures.jar;
import static dev.entente.plugin.JarFixtures.manifest;
import static dev.entente.plugin.JarFixtures.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.DateRange;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import dev.entente.guard.Archive;
import dev.entente.guard.Keys;
import dev.entente.guard.Signing;
import dev.entente.guard.Trust;
import dev.entente.plugin.JarSource.Entry;
import dev.entente.plugin.JarSource.Shelf;
import dev.entente.plugin.TermsForm.Read;
import dev.entente.tenant.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that come and go while the server runs, and jars that no folder has. */
class KeysAndCatalogsTest {

    private static final String ZERO =
            "Earning.pays(Rounding.halfUp(2), List.of(Step.nothing(terms.unit(), \"Nothing\")))";
    private static final Map<String, byte[]> GOOD =
            JarFixtures.compile(Map.of("stranger.Good", model("Good", ZERO, "")));
    private static final Map<String, byte[]> ENDLESS = JarFixtures.compile(
            Map.of("stranger.Good", model("Good", "turn()", "static Earning turn() { int i = 0; while (true) i++; }")));
    private static final PluginId ID = new PluginId("good", 1);
    private static final KeyPair KEYS = Keys.pair();
    private static final String LINE = "us " + Keys.text(KEYS.getPublic()) + " good";

    @TempDir
    Path folder;

    private final Models models = new Models();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-01T12:00:00Z"));
    private final Listed catalog = new Listed();
    private final Counting counting = new Counting();

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void aKeyThatIsRevokedBarsItsJarsWithoutARestart() throws IOException {
        sign("1.0.0", folder.resolve("good.jar"));
        trust(LINE);
        load();
        assertThat(models.find(ID)).isPresent();
        trust(LINE + " revoked=2026-05-01");
        later();
        assertThat(models.find(ID)).isEmpty();
        assertThat(models.missing(ID))
                .isEqualTo("The model good 1 is not asked any more, since the key us was revoked on 2026-05-01");
        assertThat(models.faults()).extracting(Fault::file).containsExactly("good.jar");
        trust(LINE);
        later();
        assertThat(models.find(ID)).isPresent();
        assertThat(models.faults()).isEmpty();
    }

    @Test
    void aKeyBarsItsJarsFromTheDayAfterItsLast() throws IOException {
        sign("1.0.0", folder.resolve("good.jar"));
        trust(LINE + " until=2026-05-01");
        load();
        assertThat(models.find(ID)).isPresent();
        now.set(Instant.parse("2026-05-02T00:00:00Z"));
        assertThat(models.all()).isEmpty();
        assertThat(models.missing(ID))
                .isEqualTo("The model good 1 is not asked any more, since the last day of the key us is over");
        trust(LINE + " until=2027-05-01");
        later();
        assertThat(models.find(ID)).isPresent();
    }

    @Test
    void aKeyThatWasRevokedForTomorrowBarsTomorrow() throws IOException {
        sign("1.0.0", folder.resolve("good.jar"));
        trust(LINE + " revoked=2026-05-02");
        load();
        assertThat(models.find(ID)).isPresent();
        now.set(Instant.parse("2026-05-02T00:00:00Z"));
        assertThat(models.all()).isEmpty();
    }

    @Test
    void aJarThatNoKeySpokeForIsTriedAgainOnceOneDoes() throws IOException {
        sign("1.0.0", folder.resolve("good.jar"));
        load();
        assertThat(models.find(ID)).isEmpty();
        assertThat(models.faults()).extracting(Fault::file).containsExactly("good.jar");
        trust(LINE);
        later();
        assertThat(models.find(ID)).isPresent();
        assertThat(models.faults()).isEmpty();
    }

    @Test
    void aListOfKeysThatCannotBeReadChangesNothing() throws IOException {
        sign("1.0.0", folder.resolve("good.jar"));
        trust(LINE);
        load();
        trust("us nonsense *");
        later();
        later();
        assertThat(models.find(ID)).isPresent();
        assertThat(models.faults()).extracting(Fault::file).containsExactly("trusted-keys");
    }

    @Test
    void whatACatalogListsIsTakenWhileTheServerRunsAndBarredWithItsKey() throws IOException {
        load();
        assertThat(models.find(ID)).isEmpty();
        catalog.list(sign("1.0.0", folder.resolve("not-here")));
        catalog.trust = Trust.read(LINE);
        later();
        assertThat(models.find(ID)).isPresent();
        assertThat(models.jars().getFirst().listed()).isTrue();
        catalog.trust = Trust.read(LINE + " revoked=2026-04-01");
        later();
        assertThat(models.find(ID)).isEmpty();
    }

    @Test
    void whatTheFolderHasGoesBeforeACatalogsPluginOfItsNameAlsoWhereItCameLater() throws IOException {
        catalog.list(sign("9.9.9", folder.resolve("not-here")));
        catalog.trust = Trust.read(LINE);
        load();
        assertThat(models.jars()).extracting(jar -> jar.listed()).containsExactly(true);
        sign("1.0.0", folder.resolve("good.jar"));
        trust(LINE);
        later();
        assertThat(models.jars()).extracting(jar -> jar.origin().version()).containsExactly("1.0.0");
        assertThat(models.faults())
                .extracting(Fault::detail)
                .containsExactly("The folder has a plugin by this name, which stays as it is");
    }

    @Test
    void aCatalogThatIsAwayTakesNothingAway() throws IOException {
        catalog.list(sign("1.0.0", folder.resolve("not-here")));
        catalog.trust = Trust.read(LINE);
        load();
        catalog.away = true;
        later();
        assertThat(models.find(ID)).isPresent();
        assertThat(models.faults()).extracting(Fault::detail).containsExactly("The catalog of plugins cannot be read");
    }

    @Test
    void whatNobodySignedIsNotTakenFromACatalog() throws IOException {
        var plain = jar(folder.resolve("plain"), manifest("good", "1.0.0", ">=1.0.0 & <2.0.0"), GOOD, "stranger.Good");
        catalog.list(Files.readAllBytes(plain));
        load();
        assertThat(models.find(ID)).isEmpty();
        assertThat(models.faults().getFirst().detail()).startsWith("The jar: it is not signed");
    }

    @Test
    void anotherVersionOfAPluginMayBringTheSameModel() throws IOException {
        var first = sign("1.0.0", folder.resolve("a.jar"));
        sign("1.1.0", folder.resolve("b.jar"));
        trust(LINE);
        load();
        assertThat(models.faults()).isEmpty();
        assertThat(models.find(ID).map(Models.Installed::digest)).contains(Digest.of(first));
        assertThat(models.jars()).extracting(jar -> jar.origin().version()).containsExactly("1.0.0", "1.1.0");
    }

    @Test
    void theWatchHearsOfEveryAnswerAndSilencesAModel() throws IOException {
        sign("1.0.0", folder.resolve("good.jar"));
        trust(LINE);
        load();
        assertThat(ask()).isInstanceOf(Earned.class);
        assertThat(counting.heard).containsExactly("took", "answered");
        counting.because = "is not asked. It was said so";
        assertThat(ask()).isEqualTo(new Held("The model good v1 is not asked. It was said so"));
        assertThat(counting.heard).hasSize(2);
    }

    @Test
    void whatIsOnlyTriedCountsForNothingAndIsSilencedAsWell() throws IOException {
        sign(ENDLESS, "1.0.0", folder.resolve("good.jar"));
        trust(LINE);
        load();
        var model = models.find(ID).orElseThrow().model();
        assertThat(tried(model)).isInstanceOf(Held.class);
        assertThat(counting.heard).containsOnly("took"); // which nothing follows
        counting.because = "is not asked. It was said so";
        assertThat(tried(model)).isEqualTo(new Held("The model good v1 is not asked. It was said so"));
    }

    @Test
    void theCatalogSaysWhichOfItsJarsAnswersAndNotTheOrderInWhichTheyCame() throws IOException {
        var older = sign("1.0.0", folder.resolve("older"));
        var newer = sign("1.1.0", folder.resolve("newer"));
        catalog.list(older);
        catalog.trust = Trust.read(LINE);
        load();
        catalog.jars.clear();
        catalog.list(newer);
        catalog.list(older);
        later();
        assertThat(models.find(ID).map(Models.Installed::digest)).contains(Digest.of(newer));
    }

    /** An upgrade is each tenant's own: until then its programs are asked by the version that it has, and what was worked out by its jar. */
    @Test
    void ofSeveralVersionsThatBringAModelTheOneThatTheTenantHasIsAsked() throws IOException {
        var older = sign("1.0.0", folder.resolve("older"));
        var other = JarFixtures.compile(Map.of("stranger.Good", model("Good", "new Earning.Held(\"Ask us\")", "")));
        var newer = sign(other, "1.1.0", folder.resolve("newer"));
        catalog.list(newer);
        catalog.list(older);
        catalog.trust = Trust.read(LINE);
        load();
        assertThat(models.faults()).isEmpty();
        assertThat(ask()).isEqualTo(new Held("Ask us"));
        models.chosen = plugin -> plugin.equals("good") ? Optional.of("1.0.0") : Optional.empty();
        assertThat(ask()).isInstanceOf(Earned.class);
        assertThat(models.find(ID, Digest.of(newer)).map(Models.Installed::digest))
                .contains(Digest.of(newer));
        models.chosen = _ -> Optional.of("1.1.0");
        assertThat(ask()).isEqualTo(new Held("Ask us"));
        assertThat(models.find(ID, Digest.of(older)).map(Models.Installed::digest))
                .contains(Digest.of(older));
        assertThat(models.find(ID, "0a1b")).isEmpty();
        models.chosen = _ -> Optional.of("0.9.0");
        assertThat(models.find(ID).map(Models.Installed::digest)).contains(Digest.of(newer));
    }

    @Test
    void aJarThatCannotBeReadNowIsReadTheNextTime() throws IOException {
        catalog.list(sign("1.0.0", folder.resolve("not-here")));
        catalog.trust = Trust.read(LINE);
        catalog.torn = true;
        load();
        assertThat(models.find(ID)).isEmpty();
        catalog.torn = false;
        later();
        assertThat(models.find(ID)).isPresent();
        assertThat(models.faults()).isEmpty();
    }

    @Test
    void anIndexOfManyExtensionsRunsNone() throws IOException {
        var lines = String.join(
                "\n",
                java.util.stream.IntStream.range(0, 100_000)
                        .mapToObj(i -> "a.A" + i)
                        .toList());
        var jar = jar(folder.resolve("many"), manifest("many", "1.0.0", ">=1.0.0 & <2.0.0"), Map.of(), lines);
        assertThat(Trial.of(jar).problems())
                .containsExactly("META-INF/extensions.idx: it names more than 100 extensions");
    }

    @Test
    void theWatchHearsOfWhatWasStopped() throws IOException {
        sign(ENDLESS, "1.0.0", folder.resolve("good.jar"));
        trust(LINE);
        load();
        assertThat(ask()).isInstanceOf(Held.class);
        assertThat(counting.heard).containsExactly("took", "STOPPED");
    }

    private void load() {
        models.clock = now::get;
        models.load(List.of(), new Jars(folder, catalog, _ -> counting, false));
    }

    private void later() {
        now.updateAndGet(it -> it.plusSeconds(5));
        models.refresh();
    }

    private void trust(String line) throws IOException {
        Files.writeString(folder.resolve("trusted-keys"), line);
    }

    private byte[] sign(String version, Path signed) throws IOException {
        return sign(GOOD, version, signed);
    }

    private byte[] sign(Map<String, byte[]> classes, String version, Path signed) throws IOException {
        var requires = manifest("good", version, ">=1.0.0 & <2.0.0");
        var plain = jar(folder.resolve("unsigned"), requires, classes, "stranger.Good");
        Signing.sign(Archive.read(plain), KEYS.getPrivate(), signed);
        return Files.readAllBytes(signed);
    }

    private Earning ask() {
        return ask(models.find(ID).orElseThrow().model());
    }

    private static <T extends Record> Earning ask(CommercialModel<T> model) {
        return answer(Calculation.counted(model, terms(model)));
    }

    private static <T extends Record> Earning tried(CommercialModel<T> model) {
        return answer(new Calculation<>(model, terms(model)));
    }

    private static <T extends Record> T terms(CommercialModel<T> model) {
        var written = ApiJson.mapper().readTree("{\"unit\":\"EUR\"}");
        return ((Read<T>) TermsForm.read(model.terms(), written)).terms();
    }

    private static Earning answer(Calculation<?> calculation) {
        var day = LocalDate.of(2026, 3, 1);
        var standing = new Standing(null, day, false, List.of(), Map.of());
        return calculation.calculate(new Closed(new DateRange(day, day.plusMonths(1))), standing);
    }

    private static final class Listed implements JarSource {

        private final Map<String, byte[]> jars = new LinkedHashMap<>();
        private Trust trust = Trust.NONE;
        private boolean away;
        private boolean torn;

        void list(byte[] jar) {
            jars.put(Digest.of(jar), jar);
        }

        @Override
        public Shelf look() {
            if (away) throw new UncheckedIOException(new IOException("away"));
            return new Shelf(
                    jars.keySet().stream()
                            .map(it -> new Entry("good " + it, it))
                            .toList(),
                    trust);
        }

        @Override
        public byte[] read(String digest) {
            if (torn) throw new UncheckedIOException(new IOException("torn"));
            return Optional.ofNullable(jars.get(digest)).orElseThrow();
        }
    }

    private static final class Counting implements Watch {

        private final List<String> heard = new ArrayList<>();
        private @Nullable String because;

        @Override
        public @Nullable String silenced() {
            return because;
        }

        @Override
        public void took(long fuel, long cells, long nanos) {
            heard.add("took");
        }

        @Override
        public void answered() {
            heard.add("answered");
        }

        @Override
        public void failed(Failure failure) {
            heard.add(failure.name());
        }
    }
}
