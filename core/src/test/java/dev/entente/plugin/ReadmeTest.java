package dev.entente.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.PricingModel.Quoted;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.api.scorecard.ScorecardProvider.Facts;
import dev.entente.guard.Limits;
import dev.entente.guard.Meter;
import dev.entente.plugin.Scorer.Answer.Scored;
import dev.entente.plugin.TermsForm.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The page that strangers start from does what it says. */
class ReadmeTest {

    private static final Path PAGE = Path.of("../plugins/README.md");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void theModelOfThePageCanBeInstalledAndPays(@TempDir Path folder) throws IOException {
        var classes = JarFixtures.compile(Map.of("example.ReferralBounty", block("java")));
        JarFixtures.plugin(folder.resolve("bounty.jar"), "bounty", classes, "example.ReferralBounty");
        var offer = new YAMLMapper().readTree(block("yaml")).at("/offers/0");
        var models = new Models();
        models.load(List.of(), Optional.of(folder));
        var model = models.find(id(offer)).orElseThrow().model();
        assertThat(model.motions())
                .contains(new CommercialModel.Motion(offer.get("motion").stringValue()));
        assertThat(words(model, offer.get("terms"), "1000.00")).containsExactly("For an order of 1000.00 EUR: 250 EUR");
        assertThat(words(model, offer.get("terms"), "999.99"))
                .containsExactly("999.99 EUR is less than 1000.00 EUR: 0 EUR");
        models.close();
    }

    /** Each as its own page has it in a program: the classes that were built, checked and loaded like anybody's. */
    @ParameterizedTest
    @ValueSource(strings = {"gsi", "marketplace", "technology-alliance"})
    void thePagesOfShippedPluginsHaveTermsThatTheirModelsRead(String plugin, @TempDir Path folder) throws IOException {
        var home = Path.of("../plugins", plugin);
        shipped(home.resolve("target/classes"), folder.resolve("shipped.jar"), plugin);
        var models = new Models();
        models.load(List.of(), Optional.of(folder));
        assertThat(models.faults()).isEmpty();
        var program = new YAMLMapper().readTree(block(home.resolve("README.md"), "yaml"));
        var offers = program.path("offers");
        var page = Files.readString(home.resolve("README.md"));
        assertThat(models.all()).allMatch(it -> page.contains("`" + it.id().name() + "`"));
        assertThat(models.allPricing()).allMatch(it -> page.contains("`" + it.name() + "`"));
        assertThat(offers).isNotEmpty();
        for (var offer : offers) {
            var model = models.find(id(offer)).orElseThrow().model();
            assertThat(model.motions())
                    .contains(new CommercialModel.Motion(offer.get("motion").stringValue()));
            assertThat(TermsForm.read(model.terms(), offer.get("terms"))).isInstanceOf(Read.class);
            assertThat(mostWork(model, offer.get("terms"))).isBetween(1L, 5_000L);
        }
        for (var step : program.at("/pricing/0/steps"))
            isPriced(models.pricing(id(step)).orElseThrow(), step.get("terms"));
        models.close();
    }

    private static PluginId id(JsonNode named) {
        return new PluginId(
                named.get("model").stringValue(), named.get("version").intValue());
    }

    private static <T extends Record> void isPriced(PricingModel<T> model, JsonNode written) {
        var terms = ((Read<T>) TermsForm.read(model.terms(), written)).terms();
        var line = new Line("SKU", "saas", 7, Period.ofYears(3), null, Amount.of("70000.00", "EUR"));
        var list = line.net().exact();
        var quoted = new Quoted(new Won(DAY, Route.DIRECT, List.of(line)), line, list, list);
        assertThat(new Pricer<>(model, terms).price(quoted, new Standing(null, DAY, false, List.of(), Map.of())))
                .isInstanceOfSatisfying(
                        Pricer.Answer.Steps.class,
                        it -> assertThat(Step.sum(it.steps()).signum()).isNegative());
    }

    /** The jar is taken by the fence, its page names all that it brings, and each judges by what is usual where nothing is said. */
    @Test
    void thePageOfShippedScorecardsNamesThem(@TempDir Path folder) throws IOException {
        var home = Path.of("../plugins/scorecards");
        shipped(home.resolve("target/classes"), folder.resolve("shipped.jar"), "scorecards");
        var models = new Models();
        models.load(List.of(), Optional.of(folder));
        assertThat(models.faults()).isEmpty();
        var page = Files.readString(home.resolve("README.md"));
        assertThat(models.scorecards()).hasSize(3).allMatch(it -> page.contains("`" + it.name() + "`"));
        for (var id : models.scorecards()) score(models.scorecard(id).orElseThrow());
        models.close();
    }

    private static <C extends Record> void score(ScorecardProvider<C> provider) {
        var usual =
                ((Read<C>) TermsForm.read(provider.criteria(), ApiJson.mapper().createObjectNode())).terms();
        var scorer = new Scorer<>(provider, usual);
        var measured = new LinkedHashMap<Measure, Amount>();
        scorer.measures().forEach(measure -> measured.put(measure, new Amount(2, measure.unit())));
        var quarter = new DateRange(DAY.withDayOfMonth(1), DAY.withDayOfMonth(1).plusMonths(3));
        assertThat(scorer.score(new Facts(quarter, measured)))
                .isInstanceOfSatisfying(
                        Scored.class, it -> assertThat(it.score().outOf()).isEqualTo(100));
    }

    /** The most that an answer takes of its five million, whatever happened. */
    private static <T extends Record> long mostWork(CommercialModel<T> model, JsonNode written) {
        var terms = ((Read<T>) TermsForm.read(model.terms(), written)).terms();
        var euro = Amount.of("123456.78", "EUR");
        var line = new Line("SKU", "saas", 7, Period.ofYears(1), null, euro);
        var sale = new Won(DAY, Route.PRIVATE_OFFER, List.of(line, line, line));
        var month = new Closed(new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));
        var influenced = new Influenced(DAY, sale, Percentage.of("40"));
        var calculation = new Calculation<>(model, terms);
        var totals = new HashMap<Measure, Amount>();
        calculation.measures().forEach(measure -> totals.put(measure, Amount.zero(measure.unit())));
        var standing = new Standing(null, DAY, false, List.of(), totals);
        return Stream.of(sale, month, influenced, new Delivered(DAY, "Webinar", euro), new Reached(DAY, "listed"))
                .mapToLong(what -> work(() -> calculation.calculate(what, standing)))
                .max()
                .orElseThrow();
    }

    private static long work(Callable<Earning> asking) {
        try {
            return Meter.within(Limits.CALL, () -> {
                if (asking.call() instanceof Held held)
                    assertThat(held.because()).doesNotContain(" failed; ").doesNotContain(" was stopped");
                return Meter.now().taken();
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void shipped(Path built, Path jar, String plugin) throws IOException {
        var classes = new HashMap<String, byte[]>();
        try (var files = Files.walk(built)) {
            for (var file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
                var name = built.relativize(file).toString().replace('/', '.');
                classes.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
            }
        }
        var index = Files.readString(built.resolve("META-INF/extensions.idx"));
        JarFixtures.jar(jar, JarFixtures.manifest(plugin, "1.0.0", ">=1.0.0"), classes, index);
    }

    private static <T extends Record> List<String> words(CommercialModel<T> model, JsonNode written, String net) {
        var terms = ((Read<T>) TermsForm.read(model.terms(), written)).terms();
        var line = new Line("SKU", "any", 1, Period.ZERO, null, Amount.of(net, "EUR"));
        var standing = new Standing(null, DAY, false, List.of(), Map.of());
        Earning earning =
                new Calculation<>(model, terms).calculate(new Won(DAY, Route.DIRECT, List.of(line)), standing);
        return ((Earned) earning).steps().stream().map(Object::toString).toList();
    }

    private static String block(String language) throws IOException {
        return block(PAGE, language);
    }

    private static String block(Path page, String language) throws IOException {
        var block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(page));
        if (!block.find()) throw new IllegalStateException("The page has no " + language);
        return block.group(1);
    }
}
