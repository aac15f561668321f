package dev.entente.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.program.Adjustment;
import dev.entente.starter.SettingUp.State;
import dev.entente.starter.Setup.Step;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.home.HomeView;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.program.ProgramsView;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetupViewTest extends UiTest {

    private static final State NOTHING = new State(Step.CHOOSE, null, Adjustment.NONE, null, 0, null);

    @Test
    void beginsWithProgramsToChooseFromAndSaysWhatOneLacks() {
        world().setup = NOTHING;
        navigate(SetupView.class);

        assertThat(page()).contains("Reseller program", "Partners sell.", "For vendors.");
        assertThat(page()).contains("Needs a plugin with the model \u201clisting-fee\u201d");
        assertThat(find(Button.class).all().stream().filter(button -> "Choose this".equals(button.getText())))
                .hasSize(1);

        click("Choose this");

        assertThat(world().setup.starter()).isEqualTo("reseller");
        assertThat(page()).contains("A Gold partner sells an enterprise subscription of €10,000.00", "€2,000.00");
        assertThat(page()).contains("20.0% of €10,000.00 for software at tier gold");
    }

    @Test
    void examplesFollowEveryFigureAndKeepWhatWasTypedWhenItCannotBe() {
        atAdjusting();
        var rate = field("Rate for software at Gold");

        test(rate).setValue("25");
        assertThat(page()).contains("€2,500.00");

        test(rate).setValue("a lot");
        assertThat(rate.isInvalid()).isTrue();
        assertThat(rate.getErrorMessage()).isEqualTo("Write a percentage from 0 to 100");
        assertThat(rate.getValue()).isEqualTo("a lot");
        click("Continue");
        assertThat(world().setup.step()).isEqualTo(Step.ADJUST);

        test(rate).setValue("30");
        click("Continue");
        assertThat(world().setup.step()).isEqualTo(Step.PUBLISH);
        assertThat(Objects.requireNonNull(world().setup.adjustment().figures())).containsValue("30");
    }

    @Test
    void publishesAndGoesOnToTheFirstPartner() {
        world().setup = new State(Step.PUBLISH, "reseller", Adjustment.NONE, null, 0, null);
        navigate(SetupView.class);
        assertThat(page()).contains("A published version never changes", "20 Mar 2026");

        click("Publish the program");

        assertThat(world().done).containsExactly("published");
        assertThat(page()).contains("Your first partner");
    }

    @Test
    void publishesWhatIsOddWithAWordOnly() {
        var odd = new Adjustment(null, null, null, Map.of("/offers/0/terms/rows/0/rates/0/rate", "90"));
        world().setup = new State(Step.PUBLISH, "reseller", odd, null, 0, null);
        navigate(SetupView.class);
        assertThat(page()).contains("Look at this before you publish", "At 10.00 EUR the amount falls");

        click("Publish the program");
        assertThat(field("Why it is meant like this").isInvalid()).isTrue();
        assertThat(world().done).isEmpty();

        test(field("Why it is meant like this")).setValue("Agreed with the board");
        click("Publish the program");
        assertThat(world().done).containsExactly("published: Agreed with the board");
    }

    @Test
    void aStarterSaysItselfWhyItIsMeant() {
        var odd = new Adjustment(null, null, null, Map.of("/offers/0/terms/rows/0/rates/0/rate", "91"));
        world().setup = new State(Step.PUBLISH, "reseller", odd, null, 0, null);
        navigate(SetupView.class);
        click("Publish the program");
        assertThat(world().done).containsExactly("published: As it is published");
    }

    @Test
    void addsAPartnerAndShowsTheLinkOnce() {
        world().setup = new State(Step.PARTNER, "reseller", Adjustment.NONE, "reseller", 0, null);
        navigate(SetupView.class);
        click("Add the partner");
        assertThat(field("Company").isInvalid()).isTrue();
        assertThat(world().done).isEmpty();

        test(field("Company")).setValue("Fjordtek");
        test(field("Name")).setValue("Maya Lindholm");
        test(find(EmailField.class).single()).setValue("maya@fjordtek.example");
        click("Add the partner");

        assertThat(world().done).containsExactly("welcomed Fjordtek at null, maya@fjordtek.example");
        assertThat(page()).contains("its first member is invited", "What next").doesNotContain("/link/");
    }

    @Test
    void comesBackWhereItWasLeftAndDoesNotAddAPartnerTwice() {
        var id = Ids.derived("first partner");
        world().setup = new State(Step.PARTNER, "reseller", Adjustment.NONE, "reseller", 1, id);
        navigate(SetupView.class);

        assertThat(page()).contains("You have added your first partner");
        assertThat(find(Select.class).all()).isEmpty();
    }

    @Test
    void everyStepCanBeSkippedAndGoneBackTo() {
        world().setup = NOTHING;
        navigate(SetupView.class);
        click("Begin without a program");
        assertThat(page()).contains("There is no program yet");

        click("Skip this step");
        assertThat(page())
                .contains(
                        "What next",
                        "Publish a program",
                        "Add your first partner",
                        "Say what you sell",
                        "Make a quote");

        UI.getCurrent().navigate(SetupView.class, QueryParameters.of("step", "publish")); // nothing was chosen
        assertThat(page()).contains("Which program comes closest?");
    }

    @Test
    void emptyPagesLeadToIt() {
        world().setup = NOTHING;
        enter(HomeView.class);
        assertThat(find(Notice.class).all().stream().map(UiTest::text))
                .anyMatch(words -> words.contains("Your workspace is not set up yet"));
        enter(ProgramsView.class);
        assertThat(page()).contains("Set up your first program");

        world().may = Set.of("statement.read", "program.read");
        enter(HomeView.class);
        assertThat(page()).doesNotContain("Your workspace is not set up yet");
        enter(ProgramsView.class);
        assertThat(page()).doesNotContain("Set up your first program");
    }

    private void atAdjusting() {
        world().setup = new State(Step.ADJUST, "reseller", Adjustment.NONE, null, 0, null);
        navigate(SetupView.class);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
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
}
