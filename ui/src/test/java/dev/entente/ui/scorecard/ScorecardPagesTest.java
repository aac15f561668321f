package dev.entente.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.partner.PartnerPermissions;
import dev.entente.scorecard.DescribingScorecards.Described;
import dev.entente.scorecard.ScorecardFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.portal.PortalCompanyView;
import dev.entente.ui.shell.Visitor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScorecardPagesTest extends UiTest {

    @Test
    void partnersAreJudgedByAScorecardWithWhatIsExpectedUntilItIsTakenOut() {
        navigate(ScorecardsView.class);
        assertThat(page()).contains("No scorecards yet");

        world().scorecards.add(new Described("ecosystem-engagement", List.of(1), null));
        enter(ScorecardsView.class);
        assertThat(page()).contains("Ecosystem engagement", "Not judged by it");
        press("Judge by it");
        meetings().setValue("0");
        press("Save scorecard");
        assertThat(meetings().getErrorMessage()).isEqualTo("Use 1 or more");
        meetings().setValue("5");
        find(Checkbox.class).single().setValue(true);
        press("Save scorecard");
        assertThat(page()).contains("Judged, and read it", "1 thing of your own");

        press("Change");
        assertThat(meetings().getValue()).isEqualTo("5");
        meetings().setValue("");
        press("Save scorecard");
        assertThat(page()).contains("What is usual");

        press("Take out");
        press("Take it out");
        assertThat(page()).contains("Not judged by it");
    }

    @Test
    void aPartnersScoresAreExplainedBesideThoseOfTheQuarterBefore() {
        world().judged.add(ScorecardFixtures.met("ecosystem-engagement", true, 3, 2));
        world().judged.add(ScorecardFixtures.met("customer-success", false, 4, 4));
        world().judged
                .add(ScorecardFixtures.unfit("external-signals", "The scorecard external-signals v1 gave no answer"));
        open();
        assertThat(page())
                .contains("Ecosystem engagement", "Meetings of both sides: 3 of 4", "30 of 40 points")
                .contains("Up from 20 of 40 points in the quarter before.")
                .contains("As in the quarter before: 40 of 40 points.", "Yours alone")
                .contains("There is no score now", "The scorecard external-signals v1 gave no answer.");
    }

    @Test
    void whereNobodyIsJudgedThePageSaysHowItBegins() {
        open();
        assertThat(page()).contains("No scores yet", "Choose scorecards");
        world().may = Set.of(PartnerPermissions.READ);
        open();
        assertThat(page()).doesNotContain("No scores yet");
    }

    @Test
    void aPartnerReadsItsOwnInThePortal() {
        world().visitor = Optional.of(new Visitor("Pia Partner", "pia@example.com", "Partner administrator", false));
        world().judged.add(ScorecardFixtures.met("ecosystem-engagement", true, 1, 2));
        navigate(PortalCompanyView.class);
        assertThat(page())
                .contains("Ecosystem engagement", "Down from 20 of 40 points in the quarter before.")
                .doesNotContain("Yours alone");
    }

    private void open() {
        UI.getCurrent().navigate("account");
        UI.getCurrent().navigate("partners/" + world().brightwater().id(), QueryParameters.fromString("part=scores"));
    }

    private TextField meetings() {
        return find(TextField.class).all().stream()
                .filter(each -> "Meetings wanted".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
