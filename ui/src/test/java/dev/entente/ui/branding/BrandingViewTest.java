package dev.entente.ui.branding;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.branding.BrandFixtures;
import dev.entente.branding.Design;
import dev.entente.ui.UiTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BrandingViewTest extends UiTest {

    @Test
    void answersWhileAColourIsChosen() {
        navigate(BrandingView.class);

        test(accent()).setValue("#0b6e63");

        assertThat(page()).contains("White text on this colour: 6.", "Links and labels made from it", "fine");
    }

    @Test
    void offersTheNearestColourThatCanBeReadAndTakesItWithOneClick() {
        navigate(BrandingView.class);

        test(accent()).setValue("#fff3c4");
        assertThat(page()).contains("This colour is too pale");
        var use = find(Button.class)
                .withCondition(button -> button.getText().startsWith("Use #"))
                .single();
        test(use).click();

        assertThat(accent().getValue()).isNotEqualTo("#fff3c4").startsWith("#");
        assertThat(page()).doesNotContain("This colour is too pale");
    }

    @Test
    void showsThePortalInTheDraftedWords() {
        navigate(BrandingView.class);

        test(field("Welcome headline")).setValue("Build with us");
        test(find(TextArea.class).withCaption("Welcome text").single()).setValue("All you need.");
        test(field("Support contact")).setValue("help@acme.example");

        assertThat(page()).contains("Build with us", "All you need.", "Questions? ", "help@acme.example");
        test(find(Button.class).withText("Statement").single()).click();
        assertThat(page()).contains("Osprey Rail", "Kestrel Foods");
    }

    @Test
    void wordsAreShownAsWordsAndNeverAsMarkup() {
        world().brand = new Design("<b>Acme</b>", "#3d4fc4", "<img src=x onerror=evil()>", "", "", "", "");

        navigate(BrandingView.class);

        assertThat(page()).contains("<b>Acme</b>", "<img src=x onerror=evil()>");
    }

    @Test
    void publishingSavesFirst() {
        navigate(BrandingView.class);

        test(field("Name")).setValue("Acme Cloud");
        test(find(Button.class).withText("Publish").single()).click();

        assertThat(world().done).containsExactly("drafted", "published");
        assertThat(world().brand.name()).isEqualTo("Acme Cloud");
    }

    @Test
    void aPaleColourIsNotPublished() {
        navigate(BrandingView.class);

        test(accent()).setValue("#ffffff");
        test(find(Button.class).withText("Publish").single()).click();

        assertThat(world().done).isEmpty();
        assertThat(accent().isInvalid()).isTrue();
        assertThat(accent().getErrorMessage()).contains("too pale");
    }

    @Test
    void leadsBackToWhatWasPublishedBefore() {
        world().editions.add(BrandFixtures.edition(2, world().brand));
        world().editions.add(BrandFixtures.edition(1, Design.plain("Acme", "#0b6e63")));
        navigate(BrandingView.class);

        assertThat(page()).contains("What everybody sees now", "As the workspace was opened");
        test(find(Button.class).withText("Go back to this one").single()).click();

        assertThat(world().done).containsExactly("back to 1");
    }

    @Test
    void isNotOpenToWhoMayNot() {
        world().may = Set.of();

        navigate("branding", com.vaadin.flow.component.Component.class);

        assertThat(page()).contains("Your role doesn\u2019t open this page");
    }

    private TextField accent() {
        return field("Accent colour");
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }
}
