package dev.entente.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.entente.api.PluginId;
import dev.entente.earning.RateTable;
import dev.entente.earning.ReferralFee;
import dev.entente.model.DiscountTerms;
import dev.entente.model.RuleTerms;
import dev.entente.program.EditingPrograms;
import dev.entente.rate.RateSource;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Undo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The forms cover a program file as a whole: whatever it says has a field, and nothing is lost on the way through them. */
class WholeFileTest extends UiTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final YAMLMapper YAML = new YAMLMapper();

    static Stream<Path> files() throws IOException {
        return Stream.of("tenants/starters", "deploy/src/main/resources/demo")
                .map(ROOT::resolve)
                .flatMap(WholeFileTest::below)
                .filter(file -> file.toString().endsWith(".yaml"));
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileComesOutOfTheFormsAsItWentIn(Path path) throws IOException {
        var file = (ObjectNode) YAML.readTree(Files.readString(path));
        var sheet = new Sheet(new DraftTree(file), "EUR", figures(file), () -> {}, () -> {});
        UI.getCurrent().add(new ProgramForm(sheet, new Installed(), new Undo()));
        assertThat(sheet.tree().root()).isEqualTo(inPortions(file));
    }

    /** What is counted in it, as the catalog of measures would call it. */
    private static Map<String, String> figures(ObjectNode file) {
        return file.findValuesAsString("what").stream()
                .distinct()
                .collect(Collectors.toMap(what -> what, what -> what));
    }

    /** The models that come with the product; those of plugins are not installed, and their terms stay as they are. */
    private static final class Installed extends EditingPrograms {

        private static final Map<String, Class<? extends Record>> TERMS = Map.of(
                "rate-table 1", RateTable.Terms.class,
                "rate-table 2", RuleTerms.class,
                "referral-fee 1", ReferralFee.Terms.class,
                "discounts 1", DiscountTerms.class);

        @Override
        public List<RateSource> rateSources() {
            return List.of(RateSource.ECB);
        }

        @Override
        public List<Optional<Class<? extends Record>>> records(JsonNode file) {
            return file.path("offers").valueStream().map(Installed::terms).toList();
        }

        @Override
        public List<List<Optional<Class<? extends Record>>>> pricingRecords(JsonNode file) {
            return file.path("pricing")
                    .valueStream()
                    .map(each -> each.path("steps")
                            .valueStream()
                            .map(Installed::terms)
                            .toList())
                    .toList();
        }

        @Override
        public List<Workable> models() {
            return List.of();
        }

        @Override
        public List<PluginId> pricingModels() {
            return List.of();
        }

        private static Optional<Class<? extends Record>> terms(JsonNode of) {
            return Optional.ofNullable(TERMS.get(
                    of.path("model").asString() + " " + of.path("version").asString()));
        }
    }

    /** All parts of the form of a file have a form on the screen. */
    @Test
    void everyPartOfAProgramFileHasAForm() throws IOException {
        var schema = ROOT.resolve("core/src/main/resources/dev/entente/program/program.schema.json");
        var parts = JsonMapper.shared()
                .readTree(Files.readString(schema))
                .path("properties")
                .propertyNames();
        var covered = Set.of(
                "program",
                "name",
                "from",
                "existing",
                "deals",
                "holidays",
                "tiers",
                "review",
                "renewal",
                "registration",
                "attribution",
                "rates",
                "refresh",
                "pricing",
                "offers");
        assertThat(parts).allMatch(covered::contains);
        assertThat(names(ProgramParts.attribution()))
                .containsExactly("excluded", "marketplaces", "paid", "unclaimed", "influence");
        assertThat(names(ProgramParts.renewal())).containsExactly("right", "notice");
        var rates = ProgramParts.rates(List.of(RateSource.ECB, new RateSource("TREASURY")));
        assertThat(names(rates)).containsExactly("day", "oldest", "earnings", "source", "table");
        assertThat(rates.get(3).choices()).containsExactly("ECB", "TREASURY");
        assertThat(rates.get(3).said("ECB")).isEqualTo("European Central Bank");
    }

    private static List<String> names(List<FormPart> parts) {
        return parts.stream().map(FormPart::name).toList();
    }

    /** The short form of when an offer becomes payable is the same in portions. */
    private static ObjectNode inPortions(ObjectNode file) {
        var same = file.deepCopy();
        for (var offer : same.path("offers")) {
            if (!(offer.path("payable") instanceof ObjectNode whole)) continue;
            var portions = ((ObjectNode) offer).putArray("payable");
            var portion = portions.addObject().put("share", "100");
            whole.forEachEntry(portion::set);
        }
        return same;
    }
}
