package dev.entente.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.deal.DealsView;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.level.LevelsView;
import dev.entente.ui.partner.PartnersView;
import dev.entente.ui.registration.RegistrationsView;
import dev.entente.ui.statement.StatementsView;
import dev.entente.view.SavedView;
import dev.entente.view.ViewFixtures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnViewsTest extends UiTest {

    @BeforeEach
    void fill() {
        var partner = world().brightwater().id();
        world().registrations
                .add(RegistrationFixtures.submitted("R-00001", "Kestrel Foods", "kestrel.example", partner));
        world().registrations.add(RegistrationFixtures.approved("R-00002", "Osprey Rail", partner, null));
    }

    @Test
    void savesWhatIsFilteredUnderANameAndShowsItAgain() {
        navigate(RegistrationsView.class);
        states().setValue(Set.of(State.APPROVED, State.LAPSED));
        click("Save view");
        name("Held or lapsed");
        clickLast("Save view");
        assertThat(world().views).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Held or lapsed");
            assertThat(view.filter()).isEqualTo(Map.of("state", List.of("approved", "lapsed")));
        });
        assertThat(pressed()).containsExactly("Held or lapsed");

        click("To review");
        assertThat(pressed()).containsExactly("To review");
        click("Held or lapsed");
        assertThat(states().getValue()).isEqualTo(Set.of(State.APPROVED, State.LAPSED));
        assertThat(pressed()).containsExactly("Held or lapsed");
        states().setValue(Set.of(State.DECLINED));
        assertThat(pressed()).isEmpty();
    }

    @Test
    void levelsHaveViewsOfOnesOwnToo() {
        keep("level-proposals", "Not now", Map.of("state", List.of("declined"), "q", List.of("osprey")));
        navigate(LevelsView.class);
        click("Not now");
        assertThat(pressed()).containsExactly("Not now");
        assertThat(find(Records.class).single().said().of("state")).contains("declined");
        assertThat(find(Records.class).single().said().of("q")).contains("osprey");
    }

    @Test
    void renamesAndRemovesAndTakesTheRemovalBack() {
        keep("registrations", "Mine", Map.of("state", List.of("approved"), "q", List.of("osprey")));
        navigate(RegistrationsView.class);
        click("Mine");
        click("Rename");
        name("Protected ospreys");
        click("Rename view");
        assertThat(world().views).extracting(SavedView::name).containsExactly("Protected ospreys");

        clickNamed("Remove Protected ospreys");
        assertThat(world().views).isEmpty();
        assertThat(page()).contains("The view Protected ospreys is removed");
        click("Undo");
        assertThat(world().views)
                .singleElement()
                .satisfies(view -> assertThat(view.filter())
                        .isEqualTo(Map.of("state", List.of("approved"), "q", List.of("osprey"))));
        assertThat(pressed()).containsExactly("Protected ospreys");
    }

    @Test
    void saysBesideTheFieldThatANameIsTaken() {
        keep("registrations", "Mine", Map.of());
        navigate(RegistrationsView.class);
        click("Save view");
        name("mine");
        clickLast("Save view");
        assertThat(field().isInvalid()).isTrue();
        assertThat(world().views).hasSize(1);
    }

    @Test
    void everyListHasItsOwn() {
        keep("partners", "Norwegians", Map.of("country", List.of("GB"), "type", List.of("msp")));
        keep("deals", "Won", Map.of("stage", List.of("won")));
        keep("deals", "Big ones", Map.of("stage", List.of("proposal")));
        keep("statements", "March", Map.of("period", List.of("2026-03"), "q", List.of("bright")));
        for (Class<? extends Component> page : List.of(PartnersView.class, DealsView.class, StatementsView.class)) {
            enter(page);
            assertThat(page()).contains("Save view");
        }
        assertThat(page()).contains("March").doesNotContain("Norwegians", "Big ones");
        click("March");
        assertThat(pressed()).containsExactly("March");
        enter(PartnersView.class);
        click("Norwegians");
        assertThat(page()).contains("Type: ", "Country: ");
        enter(DealsView.class);
        click("Big ones");
        assertThat(page()).contains("Stage: Proposal");
    }

    private static void keep(String list, String name, Map<String, List<String>> filter) {
        world().views.add(ViewFixtures.view(list, name, filter));
    }

    @SuppressWarnings("unchecked") // the only one on the page
    private FilterChip<State> states() {
        return find(FilterChip.class).single();
    }

    private List<String> pressed() {
        return find(Button.class).all().stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(Button::getText)
                .toList();
    }

    private TextField field() {
        return find(TextField.class).all().stream()
                .filter(field -> "Name".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void name(String name) {
        test(field()).setValue(name);
    }

    private void click(String text) {
        press(find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow());
    }

    private void clickLast(String text) {
        press(find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .reduce((one, other) -> other)
                .orElseThrow());
    }

    private void clickNamed(String label) {
        press(find(Button.class).all().stream()
                .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow());
    }

    private void press(Button button) {
        test(button).click();
        roundTrip();
    }
}
