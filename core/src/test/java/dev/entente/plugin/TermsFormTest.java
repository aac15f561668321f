package dev.entente.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.Brackets;
import dev.entente.api.DateRange;
import dev.entente.api.Label;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.plugin.TermsForm.Findings;
import dev.entente.plugin.TermsForm.Read;
import dev.entente.problem.Problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class TermsFormTest {

    enum Mood {
        GOOD,
        BAD
    }

    record Part(
            @Label("Name") String name,
            @Label("Share") @Bounds(min = "0", max = "100") Percentage share) {}

    record Terms(
            @Label(value = "In force", help = "The days that it holds.")
            DateRange inForce,

            @Label("Rates") Brackets rates,
            @Label("Parts") List<Part> parts,
            @Label("At most") @Bounds(min = "1") @Nullable Amount most,

            @Label("How often") @Bounds(min = "1", max = "12")
            int times,

            @Label("Only") Map<String, String> only,
            Mood mood,
            boolean strict,
            Unit unit,
            Rounding rounding) {

        Terms {
            if (parts.size() > 2) throw new IllegalArgumentException("Two parts are enough");
        }
    }

    private static final String GOOD = """
            inForce: {from: "2024-01-05"}
            rates:
              - {from: {value: "0", unit: USD}, rate: "3"}
              - {from: {value: "1000000", unit: USD}, rate: "1.5"}
            parts: [{name: One, share: "12.5"}]
            times: 3
            only: {family: saas}
            mood: GOOD
            strict: true
            unit: USD
            rounding: {mode: HALF_UP, decimals: 2}
            """;

    @Test
    void readsWhatPeopleWrite() {
        var terms = terms(yaml(GOOD));
        assertThat(terms.inForce()).isEqualTo(DateRange.since(LocalDate.of(2024, 1, 5)));
        assertThat(terms.rates().at(Amount.of("1000000", "USD"))).isEqualTo(Percentage.of("1.5"));
        assertThat(terms.most()).isNull();
        assertThat(terms.mood()).isEqualTo(Mood.GOOD);
    }

    @Test
    void listsMayBeLeftOutAndWhatIsNullableToo() {
        var written = yaml(GOOD);
        written.remove(List.of("parts", "only"));
        written.putNull("most");
        assertThat(terms(written).parts()).isEmpty();
        assertThat(terms(written).only()).isEmpty();
    }

    @Test
    void writesTermsAndReadsThemBack() {
        var terms = terms(yaml(GOOD));
        var bytes = ApiJson.mapper().writeValueAsBytes(terms);
        assertThat(ApiJson.mapper().readValue(bytes, Terms.class)).isEqualTo(terms);
        assertThat(ApiJson.mapper().writeValueAsBytes(terms(ApiJson.mapper().readTree(bytes))))
                .isEqualTo(bytes);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        var written = yaml("""
                inForce: {from: "2024-01-05", until: "2024-01-05"}
                rates:
                  - {from: {value: 0, unit: USD}, rate: "3"}
                  - {from: {value: "10", unit: EURO}, rate: "101"}
                parts: [{name: "", share: "-1"}, {share: 12, "a/b~c": 1}]
                most: {value: "0.99", unit: USD}
                times: 13
                only: [saas]
                mood: SAD
                strict: "yes"
                rounding: {mode: UNNECESSARY, decimals: 2}
                extra: 1
                """);
        assertThat(findings(written))
                .containsExactlyInAnyOrder(
                        new Finding("/inForce", "2024-01-05 is not before 2024-01-05"),
                        new Finding("/rates/0/from/value", "Put quotes around it: \"0\""),
                        new Finding(
                                "/rates/1/from/unit",
                                "Write a currency, such as EUR, or a unit of the program, such as points"),
                        new Finding("/rates/1/rate", "Use at most 100"),
                        new Finding("/parts/0/name", "Write something here"),
                        new Finding("/parts/0/share", "Use at least 0"),
                        new Finding("/parts/1/name", "This is needed"),
                        new Finding("/parts/1/share", "Put quotes around it: \"12\""),
                        new Finding("/parts/1/a~1b~0c", "There is no such field here"),
                        new Finding("/most", "Use at least 1"),
                        new Finding("/times", "Use at most 12"),
                        new Finding("/only", "Write names with texts"),
                        new Finding("/mood", "Write one of GOOD, BAD"),
                        new Finding("/strict", "Write true or false"),
                        new Finding("/unit", "This is needed"),
                        new Finding("/rounding", "Say how to round"),
                        new Finding("/extra", "There is no such field here"));
    }

    @Test
    void theRecordHasTheLastWord() {
        var written = yaml(GOOD);
        var parts = written.putArray("parts");
        for (int i = 0; i < 3; i++) parts.addObject().put("name", "One").put("share", "1");
        assertThat(findings(written)).containsExactly(new Finding("", "Two parts are enough"));
    }

    @Test
    void termsAreAnObject() {
        for (var json : List.of("[]", "1", "null", "\"x\"")) {
            assertThat(findings(ApiJson.mapper().readTree(json)))
                    .containsExactly(new Finding("", "Write an object with its fields"));
        }
    }

    @Test
    void boundsAreForWhatPeopleWriteNotForWhatIsStored() {
        var stored = yaml(GOOD).put("times", 99);
        assertThat(findings(stored)).hasSize(1);
        assertThat(ApiJson.mapper().treeToValue(stored, Terms.class).times()).isEqualTo(99);
    }

    record Hostile(String name) {
        Hostile {
            throw new IllegalArgumentException("line\nbreak");
        }
    }

    record Overflowing(String name) {
        Overflowing {
            throw new StackOverflowError();
        }
    }

    @Test
    void whatARecordThrowsIsShownOnlyIfItIsFitToBe() {
        var written = ApiJson.mapper().readTree("{\"name\":\"x\"}");
        for (var type : List.of(Hostile.class, Overflowing.class)) {
            assertThat(TermsForm.read(type, written))
                    .isEqualTo(new Findings<>(List.of(new Finding("", "These values do not fit together"))));
        }
    }

    record OfSets(Set<String> names) {}

    record OfItself(List<OfItself> more) {}

    record OfDoubles(double rate) {}

    record BoundedText(@Bounds(min = "1") String name) {}

    record BoundedByText(@Bounds(min = "x") long times) {}

    @Test
    void whatIsNoFormIsRefusedWhenTheModelIsLoaded() {
        for (var type :
                List.of(OfSets.class, OfItself.class, OfDoubles.class, BoundedText.class, BoundedByText.class)) {
            assertThatIllegalArgumentException().isThrownBy(() -> TermsForm.schema(type));
        }
    }

    @Test
    void theSchemaTakesWhatIsReadAndRefusesWhatIsNot() {
        var text = TermsForm.schema(Terms.class).toString();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
        assertThat(schema.validate(yaml(GOOD).toString(), InputFormat.JSON)).isEmpty();
        var bad = yaml(GOOD).put("times", 13).put("extra", 1).put("mood", "SAD");
        bad.remove("unit");
        assertThat(schema.validate(bad.toString(), InputFormat.JSON)).hasSize(4);
    }

    @Test
    void theSchemaHasTitlesHelpAndBounds() {
        var schema = TermsForm.schema(Terms.class);
        assertThat(schema.at("/$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.at("/properties/inForce/title").stringValue()).isEqualTo("In force");
        assertThat(schema.at("/properties/inForce/description").stringValue()).isEqualTo("The days that it holds.");
        assertThat(schema.at("/properties/times/maximum").intValue()).isEqualTo(12);
        assertThat(schema.at("/properties/parts/items/properties/share/x-maximum")
                        .intValue())
                .isEqualTo(100);
    }

    private static Terms terms(JsonNode written) {
        return ((Read<Terms>) TermsForm.read(Terms.class, written)).terms();
    }

    private static List<Finding> findings(JsonNode written) {
        return ((Findings<Terms>) TermsForm.read(Terms.class, written)).findings();
    }

    private static ObjectNode yaml(String text) {
        return (ObjectNode) new YAMLMapper().readTree(text);
    }
}
