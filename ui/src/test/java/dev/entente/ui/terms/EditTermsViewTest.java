package dev.entente.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.Brackets;
import dev.entente.api.Condition;
import dev.entente.api.Field;
import dev.entente.api.Label;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.earning.RateTable;
import dev.entente.payable.Payable.Counted;
import dev.entente.payable.Payable.From;
import dev.entente.payable.Payable.Part;
import dev.entente.payable.Payable.Portion;
import dev.entente.problem.Problem.Finding;
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
import java.util.stream.Stream;
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
    void thereIsAProgram() {
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
        assertThat(texts("en-row-when")).contains("Software");
        assertThat(spokenSelect("Condition 1, compared with").getValue()).isEqualTo("gold");
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
        click("Write it out");
        test(labelled(TextArea.class, "When")).setValue("{not: {field: TIER, is: gold}}");
        test(spoken("Curve, rate, row 2")).setValue("9");
        labelled(Select.class, "Kind").setValue("slow");
        test(labelled(TextField.class, "Reason")).setValue("winter");
        assertThat(page()).contains("offer resell: the rate goes up");

        publish();

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
    void whenItBecomesPayableIsFilledInByPortions() {
        world().file = json(UNSEEN.replace("\"terms\":{", "\"payable\":{\"after\":30},\"terms\":{"));
        open();
        assertThat(labelledLast("Share").getValue()).isEqualTo("100");
        assertThat(labelled(TextField.class, "Payable after").getValue()).isEqualTo("30");

        test(labelled(TextField.class, "Payable after")).setValue("22");
        labelled(Select.class, "Counted in").setValue("business-days");
        labelled(Select.class, "Counted from").setValue("month-end");
        test(labelled(TextField.class, "Holidays")).setValue("DE");
        publish();

        var file = published();
        assertThat(file.path("holidays").asString()).isEqualTo("DE");
        var portion = json("{\"share\":\"100\",\"after\":22,\"counted\":\"business-days\",\"from\":\"month-end\"}");
        assertThat(file.at("/offers/0/payable/0")).isEqualTo(portion);
    }

    @Test
    void howLongItIsTakenBackIsFilledIn() {
        open();
        test(labelled(TextField.class, "For so many days after the sale")).setValue("180");
        publish();

        assertThat(published().at("/offers/0/clawback")).isEqualTo(json("{\"days\":180}"));
    }

    @Test
    void rowsAreAddedLikeTheLastAndTakenOut() {
        open();
        click("Add a row");
        assertThat(find(TextField.class).all().stream().filter(field -> "Family".equals(field.getLabel())))
                .hasSize(2);
        test(labelledLast("Family")).setValue("support");
        spokenButton("Remove: row 1").click();
        spokenButton("Add a bracket to Curve").click();
        assertThat(spoken("Curve, from, row 3").getValue()).isEmpty();
        assertThat(spoken("Curve, from, row 3").isInvalid()).isTrue();
        test(spoken("Curve, from, row 3")).setValue("5000");
        spokenButton("Remove row 2 of Curve").click();

        publish();

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
        click("Write it out");
        test(labelled(TextArea.class, "When")).setValue("{field: TIER, is: ");
        assertThat(labelled(TextArea.class, "When").getErrorMessage()).contains("it cannot be read at line 1");
        test(labelled(TextArea.class, "When")).setValue("{field: COLOUR, is: red}");
        assertThat(labelled(TextArea.class, "When").getErrorMessage())
                .startsWith("Write one of ")
                .contains("TIER");
        test(labelled(TextField.class, "Words")).setValue("");
        assertThat(labelled(TextField.class, "Words").getErrorMessage()).isEqualTo("This is needed");

        click("Publish the terms");

        assertThat(world().done).isEmpty();
        assertThat(labelled(TextField.class, "Share").getValue()).isEqualTo("101");
        assertThat(labelled(TextField.class, "Share").isInvalid()).isTrue();
    }

    @Test
    void aConditionIsALineOfTextAndTheSameInTheBuilder() {
        open();
        click("Write it out");
        assertThat(labelled(TextArea.class, "When").getValue()).isEqualTo("tier = gold");
        test(labelled(TextArea.class, "When"))
                .setValue("tier in (gold) and (line net >= 50,000 EUR or registered = yes)");
        assertThat(labelled(TextArea.class, "When").isInvalid()).isFalse();
        click("Use the builder");
        assertThat(spokenSelect("Condition 2, how many hold").getValue()).hasToString("ONE_OF_THESE");
        assertThat(spoken("Condition 2.1, compared with").getValue()).isEqualTo("50000");
        click("Write it out");
        assertThat(labelled(TextArea.class, "When").getValue())
                .isEqualTo("tier in (gold) and (line net >= 50,000 EUR or registered = true)");

        publish();
        var when = published().at("/offers/0/terms/when");
        assertThat(when.at("/all/1/any/0/atLeast")).isEqualTo(json("{\"value\":\"50000\",\"unit\":\"EUR\"}"));
    }

    @Test
    void aTextThatCannotBeReadSaysWhereAndStaysUntilItCan() {
        open();
        click("Write it out");
        test(labelled(TextArea.class, "When")).setValue("tier in gold");
        assertThat(labelled(TextArea.class, "When").getErrorMessage())
                .isEqualTo("Column 9: write the values in brackets, such as (gold, platinum)");

        click("Use the builder");
        assertThat(labelled(TextArea.class, "When").getValue()).isEqualTo("tier in gold");
        assertThat(labelled(TextArea.class, "When").getErrorMessage()).startsWith("Column 9: ");
        leave();
        open();
        assertThat(labelled(TextArea.class, "When").getValue()).isEqualTo("tier in gold");
        assertThat(labelled(TextArea.class, "When").getErrorMessage()).startsWith("Column 9: ");

        test(labelled(TextArea.class, "When")).setValue("tier in (gold)");
        click("Use the builder");
        assertThat(page()).contains("Write it out");
    }

    @Test
    void whatWasTypedIsThereAfterAReloadAndCanBeLeftBehind() {
        open();
        test(labelled(TextField.class, "Share")).setValue("101");

        leave();
        open();
        assertThat(labelled(TextField.class, "Share").getValue()).isEqualTo("101");
        assertThat(labelled(TextField.class, "Share").isInvalid()).isTrue();

        click("Discard the changes");
        assertThat(labelled(TextField.class, "Share").getValue()).isEqualTo("12.5");
        click("Undo");
        assertThat(labelled(TextField.class, "Share").getValue()).isEqualTo("101");
    }

    @Test
    void whoTakesItsChangesBackLeavesNothingBehind() {
        open();
        test(labelled(TextField.class, "Share")).setValue("15");
        assertThat(page()).contains("Discard the changes");
        test(labelled(TextField.class, "Share")).setValue("12.5");

        assertThat(navigate("account", Component.class)).isNotInstanceOf(EditTermsView.class);
    }

    @Test
    void aVersionThatCameMeanwhileIsSaidAndTheDraftStays() {
        open();
        test(labelled(TextField.class, "Share")).setValue("15");
        world().newest = 2;

        click("Publish the terms");
        assertThat(page()).contains("Version 2 was published after you began");
        assertThat(labelled(TextField.class, "Share").getValue()).isEqualTo("15");
        assertThat(world().done).isEmpty();

        click("Go on with mine");
        assertThat(page()).doesNotContain("was published after you began");
        click("Publish the terms");
        click("Publish version 3");
        assertThat(published().at("/offers/0/terms/share").asString()).isEqualTo("15");
    }

    @Test
    void aVersionThatComesWhileItIsAskedIsSaidToo() {
        open();
        test(labelled(TextField.class, "Share")).setValue("15");
        click("Publish the terms");
        world().newest = 2;
        click("Publish version 2");

        assertThat(page()).contains("Version 2 was published after you began");
        assertThat(world().done).isEmpty();
    }

    @Test
    void whatIsOddIsSaidAtItsRowAndIsPublishedWithAWordOnWhyItIsMeant() {
        world().odd = List.of(new Finding("/offers/0/terms/rows/0", "Nobody sells software"));
        open();
        test(labelled(TextField.class, "Share")).setValue("15");
        assertThat(texts("en-found")).containsOnlyOnce("Look at thisNobody sells software");
        assertThat(page()).contains("1 thing to look at");

        publish();
        assertThat(labelled(TextField.class, "Why it is meant like this").getErrorMessage())
                .isEqualTo("Say why it is meant");
        assertThat(world().done).isEmpty();

        test(labelled(TextField.class, "Why it is meant like this")).setValue("It is a pilot");
        click("Publish version 2");
        assertThat(world().done).contains("because It is a pilot");
    }

    @Test
    void aMotionIsPricedInAFormOfItsOwn() {
        world().file = json(RATES);
        world().form = RateTable.Terms.class;
        open();
        assertThat(page()).doesNotContain("Prices for resell");

        click("Price a motion");
        click("Add the prices");
        assertThat(page()).contains("Prices for resell");
        test(labelled(TextField.class, "At least, of the list price")).setValue("60");
        test(labelled(TextField.class, "Together at most")).setValue("40");
        publish();

        var pricing = published().at("/pricing/0");
        assertThat(pricing.path("motion").asString()).isEqualTo("resell");
        assertThat(pricing.path("floor").asString()).isEqualTo("60");
        assertThat(pricing.at("/steps/0/model").asString()).isEqualTo("discounts");
        assertThat(pricing.at("/steps/0/terms/most").asString()).isEqualTo("40");
    }

    @Test
    void pricesThatAreRemovedComeBackWhenThatIsUndone() {
        world().file = json(RATES.replace("\"tiers\"", "\"pricing\":[{\"motion\":\"resell\",\"steps\":[]}],\"tiers\""));
        world().form = RateTable.Terms.class;
        open();

        click("Remove the prices");
        assertThat(page()).doesNotContain("Remove the prices").contains("Removed: Prices for resell");
        click("Undo");
        assertThat(page()).contains("Remove the prices");
    }

    @Test
    void aSecondClickPublishesNothingTwice() {
        open();
        test(labelled(TextField.class, "Share")).setValue("15");
        click("Publish the terms");
        var publish = find(Button.class).all().stream()
                .filter(each -> "Publish version 2".equals(each.getText()))
                .findFirst()
                .orElseThrow();
        publish.click();
        publish.click();
        assertThat(world().done).hasSize(1);
    }

    @Test
    void conditionsAreRowsThatAllHaveToHold() {
        open();
        click("Add a condition");
        spokenSelect("Condition 2, what is looked at").setValue(Field.REGISTERED);
        click("Add a condition");
        spokenSelect("Condition 3, what is looked at").setValue(Field.LINE_NET);
        spokenSelect("Condition 3, how it compares").setValue("above");
        assertThat(spoken("Condition 3, compared with").isInvalid()).isTrue();
        test(spoken("Condition 3, compared with")).setValue("100.00");
        spokenButton("Remove condition 1").click();

        publish();

        assertThat(published().at("/offers/0/terms/when")).isEqualTo(json("""
                        {"all":[{"field":"REGISTERED","is":true},
                         {"field":"LINE_NET","above":{"value":"100.00","unit":"EUR"}}]}"""));
    }

    @Test
    void conditionsStandInGroupsOfWhichOneOrNoneHasToHold() {
        open();
        click("Add a condition");
        spokenSelect("Condition 2, what is looked at").setValue(Field.REGISTERED);
        spokenSelect("Conditions: how many hold").setValue(ConditionGroup.Holds.ONE_OF_THESE);
        click("Add a group");
        spokenSelect("Condition 3, how many hold").setValue(ConditionGroup.Holds.NONE_OF_THESE);
        spokenSelect("Condition 3.1, what is looked at").setValue(Field.KIND);
        spokenButton("Add a condition to condition 3").click();
        test(spoken("Condition 3.2, compared with")).setValue("hardware");

        publish();

        assertThat(published().at("/offers/0/terms/when")).isEqualTo(json("""
                        {"any":[{"field":"TIER","is":"gold"},{"field":"REGISTERED","is":true},
                         {"not":{"any":[{"field":"KIND","is":"new"},{"field":"FAMILY","is":"hardware"}]}}]}"""));
    }

    @Test
    void aGroupIsGoneWithItsLastCondition() {
        open();
        click("Add a group");
        spokenButton("Remove condition 2.1").click();
        spokenButton("Remove condition 1").click();

        publish();

        assertThat(published().at("/offers/0/terms").has("when")).isFalse();
    }

    @Test
    void aRunningTotalIsComparedInItsOwnUnitAndOverItsOwnDays() {
        open();
        spokenButton("Remove condition 1").click();
        click("Add a total");
        assertThat(spoken("Condition 1, compared with").isInvalid()).isTrue();
        labelled(Select.class, "Figure").setValue("deals");
        var windows = labelled(ComboBox.class, "Counted over");
        assertThat(windows.getValue()).isEqualTo("Fiscal year");
        windows.setValue("Last 12 months");
        test(labelledLast("Unit")).setValue("deals");
        test(spoken("Condition 1, compared with")).setValue("3");
        spokenSelect("Condition 1, how it compares").setValue("below");

        publish();

        assertThat(published().at("/offers/0/terms/when")).isEqualTo(json("""
                        {"measure":{"what":"deals","unit":"deals","window":"P12M"},
                         "below":{"value":"3","unit":"deals"}}"""));
    }

    @Test
    void aChangeThatWouldReachBackSaysSoAndCanBeginLater() {
        open();
        test(labelled(TextField.class, "Share")).setValue("15");
        assertThat(page()).contains("What was sold since 19 May 2023 is worked out again");

        find(Button.class).all().stream()
                .filter(each -> each.getText().startsWith("Begin on 1 "))
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(page()).doesNotContain("is worked out again");
        publish();
        assertThat(LocalDate.parse(published().path("from").asString()).getDayOfMonth())
                .isEqualTo(1);
    }

    @Test
    void rowsChangePlacesAreCopiedAndComeBack() {
        open();
        spokenButton("Copy: row 1").click();
        test(labelledLast("Family")).setValue("support");
        spokenButton("Move up: row 2").click();
        spokenButton("Remove: row 1").click();
        assertThat(page()).contains("Removed row 1");
        click("Undo");

        publish();

        assertThat(published().at("/offers/0/terms/rows").toString())
                .isEqualTo("[{\"family\":\"support\",\"rate\":\"10\"},{\"family\":\"software\",\"rate\":\"10\"}]");
    }

    @Test
    void offersTiersAndWhatRegistrationsGetAreChangedTheSameWay() {
        open();
        click("Add a tier");
        test(labelledLast("Name")).setValue("Platinum");
        test(labelledLast("Code")).setValue("platinum");
        test(labelled(TextField.class, "Protection (days)")).setValue("30");
        test(labelled(TextField.class, "Reminders (days before)")).setValue("5, 1");
        click("Add an offer");
        click("Add the offer");
        assertThat(labelledLast("Name of the offer").isInvalid()).isTrue();
        test(labelledLast("Name of the offer")).setValue("For services");
        click("Add the offer");
        spokenButton("Remove the offer: Resell").click();

        assertThat(page()).contains("Removed the offer Resell");
        var kept = json(KeptDraft.of("levels").orElseThrow().tree().text());
        assertThat(kept.at("/tiers/1")).isEqualTo(json("{\"code\":\"platinum\",\"name\":\"Platinum\"}"));
        assertThat(kept.path("registration")).isEqualTo(json("{\"protection\":30,\"reminders\":[5,1]}"));
        assertThat(kept.at("/offers")
                        .valueStream()
                        .map(each -> each.path("motion").asString()))
                .containsExactly("services");
        // What is taken back of one product is right from the first where nobody says anything of it.
        assertThat(kept.at("/offers/0/terms/conventions/whole").asString()).isEqualTo("BY_EARNED");
    }

    @Test
    void anotherUnitMovesTheAmountsWithIt() {
        open();
        test(labelled(TextField.class, "Unit")).setValue("GBP");

        assertThat(text(labelled(TextField.class, "At most").getSuffixComponent()))
                .isEqualTo("GBP");
        publish();
        assertThat(published().toString()).doesNotContain("EUR");
    }

    @Test
    void whatCanBeMeasuredStandsFoldedBesideTheTerms() {
        world().file = json(RATES);
        world().form = RateTable.Terms.class;
        open();
        assertThat(page())
                .contains("What can be measured", "Net revenue", "net-revenue", "What was sold in the window")
                .contains("Only where: family, motion");
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
    void aSaleThatIsTriedSaysOnWhichDaysHowMuchIsPayable() {
        var half = Percentage.of("50");
        var later = new Portion(half, 30, Counted.DAYS, From.SALE);
        var amount = Amount.of("1000.00", "EUR");
        world().portions = List.of(
                new Part(1, new Portion(half, 0, Counted.DAYS, From.SALE), LocalDate.of(2026, 3, 1), amount),
                new Part(2, later, LocalDate.of(2026, 3, 31), amount));
        world().file = json(RATES);
        world().form = RateTable.Terms.class;
        open();
        assertThat(page())
                .contains("When it is payable")
                .contains("1 Mar 2026\u20ac1,000.00 \u00b7 50.0% is payable at once")
                .contains("31 Mar 2026\u20ac1,000.00 \u00b7 50.0% is payable 30 days after the sale");
        world().portions = List.of();
        test(labelled(TextField.class, "Net amount")).setValue("500");
        assertThat(page()).doesNotContain("When it is payable");
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
        publish();

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

    private void publish() {
        click("Publish the terms");
        click("Publish version 2");
    }

    private void leave() {
        navigate("account", Component.class);
        click("Leave the page");
    }

    private Select<Object> spokenSelect(String name) {
        return find(Select.class).all().stream()
                .map(select -> (Select<Object>) select)
                .filter(select -> select.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(String className) {
        return find(Div.class).all().stream()
                .flatMap(div -> Stream.concat(Stream.<Component>of(div), div.getChildren()))
                .filter(each -> each.getElement().getClassList().contains(className))
                .map(each -> each.getElement().getTextRecursively())
                .distinct()
                .toList();
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
