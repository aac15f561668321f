package dev.entente.ui.view;

import static dev.entente.territory.TerritoryFixtures.territory;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.deal.DealFixtures;
import dev.entente.deal.Stage;
import dev.entente.registration.RegistrationFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.registration.PortalDealsView;
import dev.entente.ui.territory.TerritoriesView;
import dev.entente.view.ViewFixtures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NarrowingTest extends UiTest {

    private void tree() {
        var emea = territory("emea", "EMEA", null);
        world().territories.add(emea);
        world().territories.add(territory("dach", "DACH", emea));
    }

    @Test
    void whatIsTypedNarrowsThePageAndIsKeptAsAViewOfOnesOwn() {
        tree();
        navigate(TerritoriesView.class);
        assertThat(page()).contains("All of them", "EMEA", "DACH");
        var search = find(TextField.class).withCondition(field -> "Search by name".equals(field.getPlaceholder()));
        test(search.single()).setValue("dac");
        assertThat(page()).contains("1 of 2", "DACH");

        press("Save view");
        test(find(TextField.class).withLabel("Name").single()).setValue("Mine");
        test(find(Button.class).withText("Save view").all().getLast()).click();
        assertThat(world().views.getFirst().filter()).isEqualTo(Map.of("q", List.of("dac")));
        press("All");
        assertThat(page()).contains("All of them", "EMEA", "DACH");
        assertThat(search.single().getValue()).isEmpty();
        test(search.single()).setValue("nowhere");
        assertThat(page()).contains("Nothing fits these filters");
    }

    @Test
    void theAddressNarrowsThePage() {
        tree();
        UI.getCurrent().navigate("territories", QueryParameters.of("q", "dach"));
        assertThat(page()).contains("1 of 2");
    }

    @Test
    void aPartnerNarrowsItsRegistrationsByAViewOfItsOwn() {
        world().visitedBySeller();
        var partner = world().brightwater().id();
        world().registrations
                .add(RegistrationFixtures.submitted("R-00001", "Kestrel Foods", "kestrel.example", partner));
        world().registrations.add(RegistrationFixtures.approved("R-00002", "Osprey Rail", partner, null));
        world().views.add(ViewFixtures.view("registrations", "Mine", Map.of("state", List.of("approved"))));
        navigate(PortalDealsView.class);
        assertThat(page()).contains("Kestrel Foods", "Osprey Rail");
        press("Mine");
        assertThat(page()).contains("Osprey Rail").doesNotContain("Kestrel Foods");
        press("Waiting");
        assertThat(page()).contains("Kestrel Foods").doesNotContain("Osprey Rail");
    }

    @Test
    void whatAPartnerTypesFindsTheDealsThatItLeadsAsWell() {
        world().visitedBySeller();
        var partner = world().brightwater().id();
        world().registrations
                .add(RegistrationFixtures.submitted("R-00001", "Kestrel Foods", "kestrel.example", partner));
        world().deals.add(DealFixtures.deal("D-00001", "Heron Harbour", Stage.QUALIFIED, partner));
        world().deals.add(DealFixtures.deal("D-00002", "Wren Works", Stage.QUALIFIED, partner));
        navigate(PortalDealsView.class);
        var search = find(TextField.class).withCondition(field -> "Search by name".equals(field.getPlaceholder()));
        test(search.single()).setValue("heron");
        assertThat(page()).contains("Heron Harbour").doesNotContain("Kestrel Foods", "Wren Works");
    }

    @Test
    void withoutRegistrationsTheAddressTakesNoDealAway() {
        world().visitedBySeller();
        world().deals
                .add(DealFixtures.deal(
                        "D-00001",
                        "Heron Harbour",
                        Stage.QUALIFIED,
                        world().brightwater().id()));
        UI.getCurrent().navigate("portal/deals", QueryParameters.of("state", "approved"));
        assertThat(page()).contains("Heron Harbour");
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }
}
