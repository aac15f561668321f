package dev.entente.ui.territory;

import static dev.entente.territory.TerritoryFixtures.covering;
import static dev.entente.territory.TerritoryFixtures.territory;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.Profile;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerFixtures;
import dev.entente.territory.Reach;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.partner.PartnerView;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TerritoriesViewTest extends UiTest {

    @Test
    void showsTheTreeWhoCoversItAndWhereACustomerBelongs() {
        tree();
        navigate(TerritoriesView.class);
        assertThat(page())
                .contains("EMEA", "DACH", "What its parts hold", "1, at most 2 a segment", "Brightwater", "1 Jan 2026");
        find(ComboBox.class).withCaption("Country").single().setValue("BR");
        press("Find it");
        assertThat(page()).contains("No territory is for BR");
        // What is searched for in the list takes nothing away beside it.
        var search = find(TextField.class).withCondition(field -> "Search by name".equals(field.getPlaceholder()));
        test(search.single()).setValue("dac");
        assertThat(page()).contains("1 of 2", "No territory is for BR");
    }

    @Test
    void saysBesideThePartnerThatATerritoryIsFull() {
        tree();
        navigate(TerritoriesView.class);
        press("Assign");
        @SuppressWarnings("unchecked")
        ComboBox<Partner> partner = find(ComboBox.class).withCaption("Partner").single();
        partner.setValue(world().partners.getFirst());
        press("Assign it");
        assertThat(partner.getErrorMessage()).contains("At most 2 partners cover it");
    }

    @Test
    void isDescribedWithItsRules() {
        navigate(TerritoriesView.class);
        assertThat(page()).contains("No territories yet");
        tree();
        press("Add a territory");
        field("Name").setValue("Bavaria");
        field("Code").setValue("Bavaria 1");
        field("Countries").setValue("DE");
        press("Keep it");
        assertThat(field("Code").isInvalid()).isTrue();
        field("Code").setValue("bavaria");
        field("Postal codes begin with").setValue("80, 81");
        press("Keep it");
        assertThat(world().done).containsExactly("described bavaria DE \u00b7 80, 81");
    }

    @Test
    void saysWhatSomebodyElseMadeOfItMeanwhileAndKeepsWhatWasTyped() {
        tree();
        navigate(TerritoriesView.class);
        press("Edit"); // the last of them
        field("Name").setValue("Middle Europe");
        elsewhere("Alpine countries");
        press("Keep it");
        assertThat(world().done).isEmpty();
        assertThat(field("Name").getValue()).isEqualTo("Middle Europe");
        assertThat(notices())
                .contains("Somebody changed it in the meantime", "What it says now", "Name: Alpine countries")
                .contains("Who belongs to it: CH")
                .doesNotContain("Part of: EMEA");
        press("Keep it");
        assertThat(world().done).containsExactly("described dach DACH");
    }

    @Test
    void takesWhatIsThereNowInPlaceOfWhatWasTyped() {
        tree();
        navigate(TerritoriesView.class);
        press("Edit"); // the last of them
        field("Name").setValue("Middle Europe");
        elsewhere("Alpine countries");
        press("Keep it");
        press("Take what it says now");
        assertThat(field("Name").getValue()).isEqualTo("Alpine countries");
        assertThat(field("Countries").getValue()).isEqualTo("CH");
        assertThat(notices()).isEmpty();
        press("Keep it");
        assertThat(world().done).containsExactly("described dach CH");
    }

    @Test
    void addsNoneUnderACodeThatIsTaken() {
        tree();
        navigate(TerritoriesView.class);
        press("Add a territory");
        field("Name").setValue("Austria and neighbours");
        field("Code").setValue("dach");
        field("Countries").setValue("AT");
        press("Keep it");
        assertThat(field("Code").getErrorMessage()).isEqualTo("DACH has this code. Choose another, or edit that one");
        assertThat(world().done).isEmpty();
    }

    @Test
    void saysBesideItsFieldWhatIsWrongWithAWayThatWasAdded() {
        tree();
        navigate(TerritoriesView.class);
        press("Edit"); // the last of them
        press("Add another way");
        var countries = find(TextField.class).withCaption("Countries").all();
        countries.getLast().setValue("Atlantis");
        press("Keep it");
        assertThat(countries.getLast().isInvalid()).isTrue();
    }

    @Test
    void thePageOfAPartnerSaysWhatItCoversAndWhatWasSaidOnce() {
        var once = new Profile(
                "merlin", "Merlin", "GB", null, LocalDate.EPOCH, State.ACTIVE, Set.of(), "The British Isles", "Farms");
        var partner = PartnerFixtures.partner(once);
        world().partners.add(partner);
        navigate(PartnerView.class, Map.of("id", partner.id().toString()));
        assertThat(page())
                .contains("No territory yet, so leads come to it by other rules alone.")
                .contains("As was said onceThe British Isles; Farms");
        tree();
        navigate(PartnerView.class, Map.of("id", partner.id().toString()));
        assertThat(page()).contains("Covers", "EMEA").doesNotContain("No territory yet");
    }

    private void tree() {
        var emea = territory("emea", "EMEA", null);
        var dach = territory("dach", "DACH", emea, Reach.in("DACH"));
        world().territories.add(emea);
        world().territories.add(dach);
        world().coverings.add(covering(emea, world().brightwater().id(), "Brightwater"));
    }

    private void elsewhere(String name) {
        var emea = world().territories.getFirst();
        world().territories.set(1, territory("dach", name, emea, Reach.in("CH")));
    }

    private String notices() {
        return find(Notice.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
