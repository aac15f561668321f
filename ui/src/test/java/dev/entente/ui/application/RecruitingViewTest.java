package dev.entente.ui.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.application.IdealProfile;
import dev.entente.application.Question.Type;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecruitingViewTest extends UiTest {

    @BeforeEach
    void program() {
        var program = new PublishedProgram(Ids.derived("program"), "partnership", "Partnership", List.of());
        world().programs.add(new Page(program, List.of(), Optional.empty()));
    }

    @Test
    void aQuestionIsSeenByApplicantsBeforeItIsSaved() {
        navigate(RecruitingView.class);
        assertThat(page()).contains("Anybody can apply at", "/apply/partnership", "asked if certified is yes");
        press("Add a question");
        field("Question").setValue("Which industries?");
        press("Add it");
        assertThat(page()).contains("which-industries");
        assertThat(world().done).isEmpty();
        press("Save the form");
        assertThat(world().done).containsExactly("form with 4 questions");
        assertThat(page()).contains("The form is saved");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aQuestionThatCannotBeAskedIsRefusedInItsDialog() {
        navigate(RecruitingView.class);
        press("Add a question");
        field("Question").setValue("Which one?");
        Select<Type> type = find(Select.class).withCaption("Answer").single();
        type.setValue(Type.ONE);
        press("Add it");
        assertThat(page()).doesNotContain("which-one \u00b7");
        assertThat(find(TextArea.class).withCaption("Choices").single().getErrorMessage())
                .isEqualTo("Write 2 to 40 choices");
    }

    @Test
    void aWishSaysWhatIsWantedAndHowMuchItCounts() {
        world().profile = IdealProfile.NONE;
        navigate(RecruitingView.class);
        press("Add a wish");
        field("Wish").setValue("Sells in the north");
        field("Wanted").setValue("NORDICS, Atlantis");
        press("Add it");
        assertThat(field("Wanted").getErrorMessage()).startsWith("Use two capital letters of a country");
        field("Wanted").setValue("NORDICS");
        press("Add it");
        assertThat(page()).contains("Counts 10 \u00b7 country is NORDICS");
        press("Save the profile");
        assertThat(world().done).containsExactly("profile with 1 wishes");
    }

    @Test
    void theChecklistIsWrittenLineByLine() {
        navigate(RecruitingView.class);
        press("Add an item");
        field("Item").setValue("Register of companies");
        press("Save the checklist");
        assertThat(world().done).containsExactly("checklist with 1 items");
    }

    @Test
    void whoMayNotWriteReads() {
        world().may = Set.of("application.read");
        navigate(RecruitingView.class);
        assertThat(find(Button.class).withText("Save the form").exists()).isFalse();
        assertThat(page()).contains("Is anybody certified?");
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }
}
