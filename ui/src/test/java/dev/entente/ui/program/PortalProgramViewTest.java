package dev.entente.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import dev.entente.announcement.AnnouncementFixtures;
import dev.entente.ui.UiTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortalProgramViewTest extends UiTest {

    @BeforeEach
    void visit() {
        world().visitedBySeller();
    }

    @Test
    void whatChangesStandsWithItsDayAndTheVendorsWordUntilItIsRead() {
        world().told
                .add(AnnouncementFixtures.told(
                        new UUID(0, 3),
                        LocalDate.of(2190, 1, 1),
                        "We wanted to thank you",
                        "Offer resell: rate goes from 10 % to 12 %"));
        navigate(PortalProgramView.class);
        assertThat(page())
                .contains("From 1 Jan 2190: Partnership", "We wanted to thank you", "rate goes from 10 % to 12 %");

        test(find(Button.class).withText("We have read it").single()).click();
        assertThat(page()).contains("Read 2 Mar 2026").doesNotContain("We have read it");
    }

    @Test
    void whereNothingChangesItSaysSo() {
        navigate(PortalProgramView.class);
        assertThat(page()).contains("Nothing changes");
    }
}
