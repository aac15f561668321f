package dev.entente.ui.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import dev.entente.clock.Side;
import dev.entente.deal.DealFixtures;
import dev.entente.deal.Stage;
import dev.entente.handoff.ShownHandOff;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.deal.PortalDealView;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.registration.PortalDealsView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandOffPagesTest extends UiTest {

    private static ShownHandOff handOff(String number, UUID deal, Side giver, @Nullable Instant endedAt) {
        return new ShownHandOff(
                Ids.derived(number),
                world().brightwater().id(),
                "Brightwater",
                deal,
                number,
                "Kite Logistics",
                giver,
                Instant.parse("2026-03-04T09:00:00Z"),
                null,
                null,
                null,
                null,
                null,
                null,
                endedAt);
    }

    private static UUID given(String number, Side giver, @Nullable Instant endedAt) {
        world().handOffs.add(handOff(number, Ids.derived("deal", number), giver, endedAt));
        return Ids.derived(number);
    }

    private void open(UUID id, boolean home) {
        if (home) navigate(HandOffsView.class, Map.of("id", id.toString()));
        else navigate(PortalHandOffView.class, Map.of("id", id.toString()));
    }

    private String detail() {
        return text(find(Detail.class).single());
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }

    @Test
    void theVendorSumsUpWhatItGaveAndWaitsForTheCall() {
        var id = given("D-00001", Side.VENDOR, null);
        open(id, true);
        assertThat(detail())
                .contains("To Brightwater", "Nobody has spoken to the customer yet; it is the turn of Brightwater.");

        press("Send the summary");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Write something here");
        test(find(TextArea.class).single()).setValue("Speak to Jo Falk; they want to begin in May");
        press("Send the summary");
        assertThat(detail())
                .contains("they want to begin in May", "Ada Lovelace")
                .doesNotContain("Send the summary");

        press("Change the summary");
        assertThat(find(TextArea.class).single().getValue()).contains("they want to begin in May");
        test(find(TextArea.class).single()).setValue("They want to begin in June");
        press("Send the summary");
        assertThat(detail()).contains("They want to begin in June").doesNotContain("in May");
    }

    @Test
    void thePartnerNotesTheFirstCallAndReadsTheSummaryOnceItIsThere() {
        world().visitedBySeller();
        var id = given("D-00001", Side.VENDOR, null);
        open(id, false);
        assertThat(page()).contains("From us to you", "Nothing is summed up yet; it is the turn of the vendor.");

        assertThat(find(TextArea.class).single().getHelperText()).isEqualTo("The other side reads it.");
        find(DayField.class).single().clear();
        press("Note the first call");
        assertThat(find(DayField.class).single().isInvalid()).isTrue();
        find(DayField.class).single().setValue(LocalDate.parse("2026-03-06"));
        press("Note the first call");
        assertThat(page()).contains("On 6 Mar 2026", "Bo Berg").doesNotContain("Note the first call");
    }

    @Test
    void whoeverLeadsTheDealGoesOnToItOnceItIsClosedAsWell() {
        world().visitedBySeller();
        var ended = Instant.parse("2026-03-05T09:00:00Z");
        var deal = DealFixtures.deal(
                "D-00003", "Kite Logistics", Stage.WON, world().brightwater().id());
        world().deals.add(deal);
        world().handOffs.add(handOff("D-00003", deal.id(), Side.VENDOR, ended));
        open(Ids.derived("D-00003"), false);
        assertThat(find(Anchor.class).withText("D-00003").single().getHref()).isEqualTo("portal/deals/" + deal.id());
        assertThat(page()).contains("Over");
        navigate(PortalDealView.class, Map.of("id", deal.id().toString()));
        assertThat(page()).contains("Handed over on").doesNotContain("Left to do");
    }

    @Test
    void whatIsOverAsksNobodyForAnything() {
        var id = given("D-00001", Side.PARTNER, Instant.parse("2026-03-05T09:00:00Z"));
        open(id, true);
        assertThat(detail())
                .contains("From Brightwater", "Over", "and nobody has to any more")
                .doesNotContain("Note the first call");
    }

    @Test
    void bothListsSayWhatIsLeftToDo() {
        navigate(HandOffsView.class);
        assertThat(page()).contains("Save view");
        given("D-00001", Side.VENDOR, null);
        given("D-00002", Side.PARTNER, Instant.parse("2026-03-05T09:00:00Z"));
        navigate(HandOffsView.class);
        assertThat(page()).contains("1 hand-off");
        press("All");
        assertThat(page()).contains("2 hand-offs");

        world().visitedBySeller();
        navigate(PortalDealsView.class);
        assertThat(find(Anchor.class)
                        .withText("Hand-offs")
                        .withCondition(Anchor::isVisible)
                        .exists())
                .isTrue();
        navigate(PortalHandOffsView.class);
        assertThat(page()).contains("From you to us", "Summary and first call", "Over before all was done");
    }
}
