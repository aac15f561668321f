package dev.entente.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeDetails.ToggleEvent;
import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Label;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.program.Offer;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.program.ReadingPrograms.Publication;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.Tier;
import dev.entente.program.Version;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Table;
import dev.entente.ui.shell.NotFoundView;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class ProgramViewTest extends UiTest {

    /** Terms of a model that nobody here has seen. */
    record Unseen(
            @Label("Rates") List<Row> rows,
            @Label("Paid after") Period delay,
            @Label("At least") @Nullable Amount minimum,
            @Label("Rounding") Rounding rounding) {}

    record Row(
            @Label("Family") String family,
            @Label("Tier") @Nullable String tier,
            @Label("Rate") Brackets rates) {}

    @BeforeEach
    void publish() {
        var offer = new Offer(
                "resell", "Commission by level", new PluginId("rate-table", 1), JsonNodeFactory.instance.objectNode());
        var version = new Version(
                Ids.derived("v1"),
                1,
                LocalDate.of(2023, 5, 19),
                List.of(new Tier("silver", "Silver"), new Tier("gold", "Gold")),
                List.of(offer),
                RegistrationPolicy.USUAL);
        var program = new PublishedProgram(Ids.derived("program"), "levels", "Partnership", List.of(version));
        var publication = new Publication(1, version.from(), "digest", World.NOW, null, "Agreed with the board", null);
        world().programs.add(new Page(program, List.of(publication), Optional.of(version)));
    }

    @Test
    void theListSaysWhatIsInForce() {
        navigate(ProgramsView.class);

        assertThat(page()).contains("Partnership", "levels · version 1, in force since 19 May 2023", "1 offer");
    }

    @Test
    void termsAreTablesMadeFromTheModelsOwnLabels() {
        var half =
                Brackets.flat(Percentage.of("10"), World.EUR).from(Amount.of("150000.00", "EUR"), Percentage.of("7"));
        world().terms
                .put(
                        "resell",
                        new Unseen(
                                List.of(
                                        new Row("enterprise", null, Brackets.flat(Percentage.of("15"), World.EUR)),
                                        new Row("hosting", null, half)),
                                Period.ofMonths(1),
                                null,
                                Rounding.halfUp(2)));

        open();

        assertThat(text(find(Table.class).single()))
                .isEqualTo("RatesFamilyRateenterprise15.0%hosting10.0% from €0.007.0% from €150,000.00");
        assertThat(page())
                .contains("Paid after1 month", "Roundinghalf up to 2 decimals")
                .doesNotContain("At least");
    }

    /** Rows that have rows of their own. */
    record Parts(@Label("Parts") List<Part> parts) {}

    record Part(@Label("Name") String name, @Label("Rules") List<Rule> rules) {}

    record Rule(
            @Label("Name") String name,
            @Label("Rates") Brackets rates,
            @Label("Yes") boolean yes) {}

    @Test
    void rowsWithinRowsAreLinesInWords() {
        var rates = new Brackets(List.of(
                new Brackets.From(Amount.of("0.00", "EUR"), Percentage.of("5")),
                new Brackets.From(Amount.of("1000.00", "EUR"), Percentage.of("8"))));
        var rule = new Rule("for gold", rates, true);
        var terms = new Terms(new Parts(List.of(new Part("Commission", List.of(rule, rule)))), new Facts());

        assertThat(terms.getElement().getTextRecursively())
                .contains("For gold \u00b7 5.0% from \u20ac0.00, 8.0% from \u20ac1,000.00 \u00b7 Yes")
                .doesNotContain("Rule[");
    }

    @Test
    void aModelThatIsMissingSaysSoAndShowsTheTermsAsWritten() {
        open();

        assertThat(page()).contains("The model of this offer is not installed", "held for review");
    }

    @Test
    void showsTiersHighestFirstAndTheFileWhenAsked() {
        open();
        assertThat(page()).contains("GoldSilver", "In force").doesNotContain("# version 1");

        var file = find(NativeDetails.class).all().getLast();
        file.setOpen(true);
        ComponentUtil.fireEvent(file, new ToggleEvent(file, true));

        assertThat(page()).contains("program: levels\n# version 1");
    }

    @Test
    void whoMayPublishIsLedToTheFormsAndNobodyElse() {
        open();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("programs/levels/edit");

        world().may = Set.of("program.read");
        navigate(ProgramsView.class);
        open();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("programs/levels/edit");
    }

    @Test
    void theChangesOfVersionsAndTwoFilesStandBesideEachOther() {
        var one = world().programs.removeFirst();
        var next = new Publication(2, LocalDate.of(2190, 1, 1), "other", World.NOW, null, null, null);
        world().programs
                .add(new Page(one.program(), List.of(next, one.publications().getFirst()), one.inForce()));
        navigate(ChangesView.class, Map.of("code", "levels"));

        assertThat(page())
                .contains("The rate is 2, before 1", "\u2212 rate: 1", "+ rate: 2", "Alex Rivera published version 2");
    }

    @Test
    void anUnknownProgramIsNotFound() {
        assertThat(navigate("programs/nothing", NotFoundView.class)).isNotNull();
    }

    private void open() {
        navigate(ProgramView.class, Map.of("code", "levels"));
    }
}
