package dev.entente.ui.offboarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.partner.PartnerView;
import dev.entente.ui.shell.Visitor;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OffboardingPagesTest extends UiTest {

    private void open() {
        var partner = PartnerFixtures.partner("brightwater", "Brightwater Consulting", State.OFFBOARDING);
        world().partners.add(partner);
        navigate(PartnerView.class, Map.of("id", partner.id().toString()));
        UI.getCurrent()
                .navigate(
                        PartnerView.class,
                        new RouteParameters("id", partner.id().toString()),
                        QueryParameters.of("part", "offboarding"));
    }

    @Test
    void whatIsLeftIsListedWithTheWayToSettleIt() {
        open();
        assertThat(page())
                .contains("Last day 30 Apr 2026", "0 of 3 settled", "2 are led by it", "120.00 EUR held back");

        test(find(Button.class).withText("Hand over all").single()).click();
        test(find(Button.class).withText("Hand over deals").single()).click();
        assertThat(world().done).containsExactly("handed over to null");
    }

    @Test
    void whatNoFactSettlesIsSaid() {
        open();
        test(find(Button.class).withText("Say how").single()).click();
        test(find(TextArea.class).withCaption("How it was closed").single()).setValue("By letter");
        test(find(Button.class).withText("Settle").single()).click();
        assertThat(world().done).containsExactly("said AGREEMENT");
        assertThat(page()).contains("1 of 3 settled");
    }

    @Test
    void anotherLastDayIsAgreedWhileTheFirstIsAhead() {
        open();
        test(find(Button.class).withText("Another last day").single()).click();
        find(DayField.class).single().setValue(LocalDate.of(2026, 5, 31));
        test(find(Button.class).withText("Change last day").single()).click();
        assertThat(world().done).isEmpty();
        test(find(TextArea.class).withCaption("Reason").single()).setValue("Both need a month more");
        test(find(Button.class).withText("Change last day").single()).click();
        assertThat(world().done).containsExactly("moved to OFFBOARDING: Both need a month more until 2026-05-31");
    }

    @Test
    void aPartnerThatStaysHasNoSuchPart() {
        var partner = world().brightwater();
        navigate(PartnerView.class, Map.of("id", partner.id().toString()));
        assertThat(page()).doesNotContain("Offboarding");
    }

    @Test
    void thePartnerReadsWhatBecomesOfItAndThatItIsPaid() {
        world().partners.add(PartnerFixtures.partner("brightwater", "Brightwater Consulting", State.OFFBOARDING));
        world().visitor = Optional.of(new Visitor("Pia Partner", "pia@example.com", "Partner administrator", false));
        navigate(PortalOffboardingView.class);
        assertThat(page())
                .contains("What you have earned stays yours", "What is left", "the rest is settled with you")
                .doesNotContain("say how it was settled", "Give the partner");
    }
}
