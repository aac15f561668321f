package dev.entente.ui.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.application.Application;
import dev.entente.application.Application.State;
import dev.entente.application.ApplicationFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Detail;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicationsViewTest extends UiTest {

    @Test
    void beginsWithWhatWaits() {
        waiting();
        var other = ApplicationFixtures.waiting("A-00002", "Osprey Services", "GB");
        ApplicationFixtures.close(other, State.DECLINED);
        world().applications.add(ApplicationFixtures.page(other, List.of()));
        navigate(ApplicationsView.class);
        assertThat(page()).contains("1 application");
        press("All");
        assertThat(page()).contains("2 applications");
    }

    @Test
    void saysHowWellItFitsAndWhy() {
        open(waiting());
        assertThat(detail())
                .contains("75 of 100", "Sells in DACH", "Says DE", "Is certified", "Missing", "Says no; wanted is yes");
        assertThat(detail())
                .contains(
                        "Register of companies", "Needed", "0 of 2 done", "Partner Day", "The applicant handed it in");
    }

    @Test
    void isAcceptedAsAPartnerWithAnInvitation() {
        open(waiting());
        press("Accept");
        assertThat(field("Partner code").getValue()).isEqualTo("lindqvist-cloud");
        pressLast("Accept");
        assertThat(world().done).containsExactly("accepted as lindqvist-cloud with an invitation");
        assertThat(detail()).contains("Accepted");
    }

    @Test
    void isDeclinedWithAReasonOnly() {
        open(waiting());
        press("Decline");
        pressLast("Decline");
        assertThat(area("Why").getErrorMessage()).isEqualTo("Write something here");
        area("Why").setValue("Too small");
        pressLast("Decline");
        assertThat(world().done).containsExactly("declined: Too small");
    }

    @Test
    @SuppressWarnings("unchecked")
    void severalAreDeclinedTogetherForAReasonThatStaysInside() {
        waiting();
        navigate(ApplicationsView.class);
        Grid<Application> grid = find(Grid.class).single();
        grid.select(test(grid).getRow(0));
        press("Decline");
        pressLast("Decline (1)");
        assertThat(world().done).isEmpty();
        find(TextField.class).withCaption("Why").single().setValue("Too small");
        pressLast("Decline (1)");
        assertThat(world().done).containsExactly("declined: Too small");
    }

    @Test
    @SuppressWarnings("unchecked")
    void severalAreAskedTheSame() {
        waiting();
        navigate(ApplicationsView.class);
        Grid<Application> grid = find(Grid.class).single();
        grid.select(test(grid).getRow(0));
        press("Ask back");
        area("Question").setValue("Who are your references?");
        pressLast("Send the question (1)");
        assertThat(world().done).containsExactly("asked Who are your references?");
    }

    @Test
    void theApplicantIsAskedBack() {
        open(waiting());
        press("Ask back");
        area("Question").setValue("Who are your references?");
        press("Send the question");
        assertThat(world().done).containsExactly("asked Who are your references?");
        assertThat(detail()).contains("Asked back");
    }

    @Test
    void anItemIsLookedIntoWithWhatWasFound() {
        open(waiting());
        test(find(Button.class).withText("Edit").all().getFirst()).click();
        find(Checkbox.class).all().stream()
                .filter(each -> "Done".equals(each.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        area("What was found").setValue("HRB 123456");
        press("Save");
        assertThat(world().done).containsExactly("looked at 0, done: HRB 123456");
    }

    @Test
    void whatMayBeTheSameCompanyIsMergedAfterAPreview() {
        var application = ApplicationFixtures.waiting("A-00001", "Lindqvist Cloud", "DE");
        var partner = world().brightwater();
        world().applications
                .add(ApplicationFixtures.page(
                        application, List.of(ApplicationFixtures.alike(partner.id(), partner.name()))));
        open(application);
        assertThat(detail()).contains("May be the same company", "Has the domain lindqvist.example");
        press("Merge");
        assertThat(text(find(Ask.class).single())).contains("The country becomes DE.");
        pressLast("Merge");
        assertThat(world().done).containsExactly("merged into PARTNER");
    }

    @Test
    void whoMayOnlyReadSeesNoButtons() {
        world().may = Set.of("application.read");
        open(waiting());
        assertThat(find(Button.class).withText("Accept").exists()).isFalse();
        assertThat(find(Button.class).withText("Edit").exists()).isFalse();
    }

    private Application waiting() {
        var application = ApplicationFixtures.waiting("A-00001", "Lindqvist Cloud", "DE");
        world().applications.add(ApplicationFixtures.page(application, List.of()));
        return application;
    }

    private void open(Application application) {
        navigate("applications/" + application.id(), ApplicationsView.class);
    }

    private String detail() {
        return text(find(Detail.class).single());
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    private void pressLast(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
