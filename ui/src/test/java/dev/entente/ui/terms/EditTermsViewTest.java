package dev.entente.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.Brackets;
import dev.entente.api.Condition;
import dev.entente.api.Label;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.earning.RateTable;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.kit.TraceSteps;
import dev.entente.ui.shell.NotFoundView;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EditTermsViewTest extends UiTest {

    /** Terms of a model that nobody here has seen, with every kind of field. */
    record Unseen(
            @Label("Words") String words,

            @Label(value = "Share", help = "Of what is left.") @Bounds(min = "0", max = "100")
            Percentage share,

            @Label("At most") @Nullable Amount most,
            @Label("Unit") Unit unit,
            @Label("Paid once") @Nullable Boolean once,
            @Label("Read") RateTable.Reading read,
            @Label("Begins") @Nullable LocalDate begins,
            @Label("Lasts") Period lasts,
            @Label("Times") int times,
            @Label("When") @Nullable Condition when,
            @Label("Way") @Nullable Way way,
            @Label("Curve") Brackets curve,
            @Label("Rows") List<Row> rows) {}

    record Row(
            @Label("Family") String family, @Label("Rate") Percentage rate) {}

    sealed interface Way {
        record Fast(@Label("Days") int days) implements Way {}

        record Slow(@Label("Reason") String reason) implements Way {}
    }

    private static final String UNSEEN = """
            {"program":"levels","name":"Partnership","from":"2023-05-19","tiers":[{"code":"gold","name":"Gold"}],
             "offers":[{"motion":"resell","name":"By level","model":"unseen","version":1,"terms":{
               "words":"hello","share":"12.5","most":{"value":"90.00","unit":"EUR"},"unit":"EUR","once":true,
               "read":"WHOLE","begins":"2026-01-01","lasts":"P1Y","times":3,"when":{"field":"TIER","is":"gold"},
               "way":{"type":"fast","days":2},
               "curve":[{"from":{"value":"0","unit":"EUR"},"rate":"5"},{"from":{"value":"1000","unit":"EUR"},"rate":"8"}],
               "rows":[{"family":"software","rate":"10"}]}}]}""";

    private static final String RATES = """
            {"program":"levels","name":"Partnership","from":"2023-05-19","tiers":[{"code":"silver","name":"Silver"},
               {"code":"gold","name":"Gold"}],
             "offers":[{"motion":"resell","name":"By level","model":"rate-table","version":1,"terms":{
               "kind":"PAYS","unit":"EUR","basis":"EACH_LINE",
               "rows":[{"family":"software","tier":"gold","rates":[{"from":{"value":"0","unit":"EUR"},"rate":"20"}],"read":"WHOLE"},
                       {"rates":[{"from":{"value":"0","unit":"EUR"},"rate":"10"}],"read":"WHOLE"}],
               "rounding":{"mode":"HALF_UP","decimals":2}}}]}""";

    @BeforeEach
    void publish() {
        world().file = json(UNSEEN);
        world().form = Unseen.class;
    }

    @Test
    void everyKindOfPartHasAFieldThatShowsWhatIsPublished() {
        open();

        assertThat(labelled(TextField.class, "Words").getValue()).isEqualTo("hello");
        assertThat(labelled(TextField.class, "Share").getValue()).isEqualTo("12.5");
        assertThat(labelled(TextField.class, "Share").getHelperText()).isEqualTo("Of what is left.");
        assertThat(labelled(TextField.class, "At most").getValue()).isEqualTo("90.00");
        assertThat(text(labelled(TextField.class, "At most").getSuffixComponent()))
                .isEqualTo("EUR");
        assertThat(labelled(TextField.class, "Lasts").getValue()).isEqualTo("1 year");
        assertThat(labelled(TextField.class, "Times").getValue()).isEqualTo("3");
        assertThat(labelled(Select.class, "Paid once").getValue()).isEqualTo("YES");
        assertThat(labelled(Select.class, "Read").getValue()).isEqualTo("WHOLE");
        assertThat(labelled(Select.class, "Kind").getValue()).isEqualTo("fast");
        assertThat(labelled(DayField.class, "Begins").getValue()).isEqualTo("2026-01-01");
        assertThat(labelled(TextArea.class, "When").getValue()).contains("field: TIER", "is: gold");
        assertThat(labelled(TextField.class, "Family").getValue()).isEqualTo("software");
        assertThat(spoken("Curve, rate, row 2").getValue()).isEqualTo("8");
        assertThat(find(EChart.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("Curve: 5.0% from €0.00, 8.0% from €1,000.00");
        assertThat(page()).contains("Nothing yet.");
    }

    @Test
    void everyChangeStandsWhereItBelongsWhenItIsPublished() {
        open();
        test(labelled(TextField.class, "Share")).setValue("15");
        test(labelled(TextField.class, "At most")).setValue("");
        test(labelled(TextField.class, "Lasts")).setValue("6 months");
        labelled(Select.class, "Paid once").setValue("NO");
        labelled(DayField.class, "In force from").setValue(LocalDate.of(2027, 1, 1));
        test(labelled(TextArea.class, "When")).setValue("{not: {field: TIER, is: gold}}");
        test(spoken("Curve, rate, row 2")).setValue("9");
        labelled(Select.class, "Kind").setValue("slow");
        test(labelled(TextField.class, "Reason")).setValue("winter");
        assertThat(page()).contains("offer resell: the rate goes up");

        click("Publish the terms");

        var file = published();
        assertThat(file.path("from").asString()).isEqualTo("2027-01-01");
        var terms = file.at("/offers/0/terms");
        assertThat(terms.path("share").asString()).isEqualTo("15");
        assertThat(terms.has("most")).isFalse();
        assertThat(terms.path("lasts").asString()).isEqualTo("P6M");
        assertThat(terms.path("once").asBoolean()).isFalse();
        assertThat(terms.at("/when/not/is").asString()).isEqualTo("gold");
        assertThat(terms.at("/curve/1/rate").asString()).isEqualTo("9");
        assertThat(terms.path("way")).isEqualTo(json("{\"type\":\"slow\",\"reason\":\"winter\"}"));
    }

    @Test
    void rowsAreAddedLikeTheLastAndTakenOut() {
        open();
        spokenButton("Add a row to Rows").click();
        assertThat(find(TextField.class).all().stream().filter(field -> "Family".equals(field.getLabel())))
                .hasSize(2);
        test(labelledLast("Family")).setValue("support");
        spokenButton("Remove Rows 1").click();
        spokenButton("Add a bracket to Curve").click();
        assertThat(spoken("Curve, from, row 3").getValue()).isEmpty();
        assertThat(spoken("Curve, from, row 3").isInvalid()).isTrue();
        test(spoken("Curve, from, row 3")).setValue("5000");
        spokenButton("Remove row 2 of Curve").click();

        click("Publish the terms");

        assertThat(published().at("/offers/0/terms/rows").toString())
                .isEqualTo("[{\"family\":\"support\",\"rate\":\"10\"}]");
        assertThat(published().at("/offers/0/terms/curve/1/from/value").asString())
                .isEqualTo("5000");
    }

    @Test
    void aWrongValueIsSaidAtItsFieldKeepsWhatWasTypedAndIsNotPublished() {
        open();
        test(labelled(TextField.class, "Share")).setValue("a lot");
        assertThat(labelled(TextField.class, "Share").getErrorMessage()).isEqualTo("Write percent, such as 12.5");
        test(labelled(TextField.class, "Share")).setValue("101");
        assertThat(labelled(TextField.class, "Share").getErrorMessage()).isEqualTo("Use at most 100");
        test(labelled(TextArea.class, "When")).setValue("{field: TIER, is: ");
        assertThat(labelled(TextArea.class, "When").getErrorMessage()).contains("it cannot be read at line 1");
        test(labelled(TextArea.class, "When")).setValue("{field: COLOUR, is: red}");
        assertThat(labelled(TextArea.class, "When").getErrorMessage()).startsWith("Write one of TIER");
        test(labelled(TextField.class, "Words")).setValue("");
        assertThat(labelled(TextField.class, "Words").getErrorMessage()).isEqualTo("This is needed");

        click("Publish the terms");

        assertThat(world().done).isEmpty();
        assertThat(labelled(TextField.class, "Share").getValue()).isEqualTo("101");
        assertThat(labelled(TextField.class, "Share").isInvalid()).isTrue();
    }

    @Test
    void whatWasTypedIsThereAfterAReloadAndCanBeLeftBehind() {
        open();
        test(labelled(TextField.class, "Share")).setValue("101");

        navigate("account", Component.class);
        open();
        assertThat(labelled(TextField.class, "Share").getValue()).isEqualTo("101");
        assertThat(labelled(TextField.class, "Share").isInvalid()).isTrue();

        world().newest = 2;
        navigate("account", Component.class);
        open();
        assertThat(page()).contains("Version 2 was published after you began");

        click("Start over");
        assertThat(labelled(TextField.class, "Share").getValue()).isEqualTo("12.5");
        assertThat(page()).doesNotContain("was published after you began");
    }

    @Test
    void anotherUnitMovesTheAmountsWithIt() {
        open();
        test(labelled(TextField.class, "Unit")).setValue("GBP");

        assertThat(text(labelled(TextField.class, "At most").getSuffixComponent()))
                .isEqualTo("GBP");
        click("Publish the terms");
        assertThat(published().toString()).doesNotContain("EUR");
    }

    @Test
    void aSaleIsTriedUnderTheTermsAsTheyAreBeingChanged() {
        world().file = json(RATES);
        world().form = RateTable.Terms.class;
        open();
        assertThat(page()).contains("The partner earns €2,000.00");
        assertThat(find(TraceSteps.class).single().getElement().getTextRecursively())
                .contains("20.0% of €10,000.00");

        test(first("Rates", "20")).setValue("25");
        assertThat(page()).contains("The partner earns €2,500.00");

        labelledLast(Select.class, "Tier").setValue("silver");
        assertThat(page()).contains("The partner earns €1,000.00");

        test(labelled(TextField.class, "Net amount")).setValue("a lot");
        assertThat(labelled(TextField.class, "Net amount").isInvalid()).isTrue();
        test(labelled(TextField.class, "Net amount")).setValue("500");
        assertThat(page()).contains("The partner earns €50.00");

        test(first("Rates", "25")).setValue("x");
        assertThat(page()).contains("Not worked out yet");
        assertThat(world().done).isEmpty();
    }

    @Test
    void nothingChangedIsNotPublished() {
        open();
        click("Publish the terms");

        assertThat(page()).contains("Nothing is different from version 1");
        assertThat(world().done).isEmpty();
    }

    @Test
    void anOfferWhoseModelIsMissingStaysAsItIs() {
        world().form = null;
        open();
        assertThat(page()).contains("The model of this offer is not installed");

        test(labelled(TextField.class, "Name of the offer")).setValue("By tier");
        click("Publish the terms");

        assertThat(published().at("/offers/0/name").asString()).isEqualTo("By tier");
        assertThat(published().at("/offers/0/terms")).isEqualTo(json(UNSEEN).at("/offers/0/terms"));
    }

    @Test
    void onlyWhoMayPublishGetsHere() {
        world().may = Set.of("program.read");
        assertThat(navigate("programs/levels/edit", Component.class)).isNotInstanceOf(EditTermsView.class);
    }

    @Test
    void anUnknownProgramIsNotFound() {
        world().file = null;
        assertThat(navigate("programs/nothing/edit", NotFoundView.class)).isNotNull();
    }

    private void open() {
        navigate(EditTermsView.class, Map.of("code", "levels"));
    }

    private JsonNode published() {
        return json(world().done.getFirst().substring("published ".length()));
    }

    private <C extends Component & HasLabel> C labelled(Class<C> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField labelledLast(String label) {
        return labelledLast(TextField.class, label);
    }

    private <C extends Component & HasLabel> C labelledLast(Class<C> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private TextField first(String label, String value) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()) && value.equals(field.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private TextField spoken(String name) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Button spokenButton(String name) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }

    private static JsonNode json(String text) {
        return Objects.requireNonNull(JsonMapper.shared().readTree(text));
    }
}
