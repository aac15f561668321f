package dev.entente.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.entente.drafting.DraftFixtures;
import dev.entente.drafting.DraftPage;
import dev.entente.job.Job.State;
import dev.entente.job.JobFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.drafting.DraftView;
import dev.entente.whatif.Result;
import dev.entente.whatif.WhatIfFixtures;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhatIfViewTest extends UiTest {

    private static final String FILE = "program: levels\nname: Partnership\n";

    private final DraftPage draft = DraftFixtures.page(FILE);

    @Test
    void aDraftIsTriedOnPastSalesAndThePageSaysHowFarThatIs() {
        world().drafts.add(draft);
        navigate(DraftView.class, Map.of("id", draft.draft().id().toString()));
        assertThat(page()).contains("On past sales");
        click("Try it on past sales");
        test(find(Button.class).withText("Try it").all().getLast()).click();
        roundTrip();

        var begun = world().whatIfs.getFirst();
        navigate(WhatIfView.class, Map.of("id", begun.whatIf().id().toString()));
        assertThat(page())
                .contains(
                        "What if: Partnership",
                        "100 of 300 sales, milestones and months",
                        "You may leave this page",
                        "Stop it");
    }

    @Test
    void whileItIsTriedNothingButItsWorkIsAskedForAndTheEndIsSeen() {
        world().drafts.add(draft);
        world().whatIfs.add(WhatIfFixtures.of(draft.draft(), JobFixtures.job("What-if", 100, 300)));
        var before = world().whatIfs.getFirst();
        navigate(WhatIfView.class, Map.of("id", before.whatIf().id().toString()));
        int wholes = world().wholes;
        look();
        look();
        assertThat(world().wholes).isEqualTo(wholes);
        assertThat(page()).contains("100 of 300 sales, milestones and months");

        world().whatIfs.set(0, WhatIfFixtures.of(draft.draft(), JobFixtures.ended("What-if", State.FINISHED, "")));
        look();
        assertThat(world().wholes).isEqualTo(wholes + 1);
        assertThat(page()).contains("Who gains and who loses").doesNotContain("You may leave this page");
        look();
        assertThat(world().wholes).isEqualTo(wholes + 1);
    }

    @Test
    void oneThatWaitsForItsTurnSaysSo() {
        world().drafts.add(draft);
        var waits = WhatIfFixtures.of(draft.draft(), JobFixtures.queued("What-if", 300));
        world().whatIfs.add(waits);
        navigate(WhatIfView.class, Map.of("id", waits.whatIf().id().toString()));
        assertThat(page()).contains("Waiting", "It begins when another of its kind is done.");
    }

    private void look() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void whatItComesToSaysWhoGainsAndWhyAndOnWhatItRests() {
        var done = done();
        navigate(WhatIfView.class, Map.of("id", done.whatIf().id().toString()));
        assertThat(page())
                .contains("€2,000.00", "€2,150.00", "+€150.00", "1 gain, 1 lose")
                .contains("Resale: 10 % → 12 % of … for software", "silver → gold: 1 partner")
                .contains("What this rests on", "Levels are those that partners had.");
    }

    @Test
    void aPartnersResultsStandBesideEachOther() {
        var done = done();
        var address = Map.of("id", done.whatIf().id().toString(), "partner", WhatIfFixtures.GAINS.toString());
        navigate(WhatIfPartnerView.class, address);
        assertThat(page())
                .contains("Northwind", "Nordhaven Shipping", "S-2025-00017", "+€20.00")
                .contains("Resale · level silver", "Resale · level gold");
    }

    @Test
    void whileItIsTriedTheAddressOfAPartnerLeadsToHowFarItIs() {
        world().drafts.add(draft);
        var begun = WhatIfFixtures.of(draft.draft(), JobFixtures.job("What-if", 100, 300));
        world().whatIfs.add(begun);
        var address = begun.whatIf().id() + "/partners/" + WhatIfFixtures.GAINS;
        UI.getCurrent().navigate("what-ifs/" + address);
        assertThat(page()).contains("100 of 300 sales").doesNotContain("Northwind");
    }

    private Result done() {
        world().drafts.add(draft);
        var done = WhatIfFixtures.of(draft.draft(), JobFixtures.ended("What-if", State.FINISHED, ""));
        world().whatIfs.add(done);
        return done;
    }

    private void click(String button) {
        test(find(Button.class).withText(button).all().getFirst()).click();
    }
}
