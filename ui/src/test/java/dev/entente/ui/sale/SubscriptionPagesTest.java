package dev.entente.ui.sale;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import dev.entente.sale.ReadingSubscriptions.SubscriptionPage;
import dev.entente.sale.SalePermissions;
import dev.entente.sale.SubscriptionFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.ClockHint.Clock;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.SearchField;
import dev.entente.ui.shell.NoPermissionView;
import dev.entente.ui.shell.NotFoundView;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionPagesTest extends UiTest {

    private final LocalDate today = LocalDate.of(2026, 3, 20);

    @Test
    void whatRunsIsListedAndWhatEndedIsAViewAway() {
        some();
        var page = enter(SubscriptionsView.class);
        assertThat(page.count("")).isEqualTo(2);
        press("Ended");
        assertThat(page.count("")).isEqualTo(1);
        assertThat(page.read("", 0, 10).getFirst().subscription().customer()).isEqualTo("Kestrel Foods");
        press("Ends soon");
        var soon = page.read("", 0, 10).getFirst();
        assertThat(soon.partner()).isEqualTo("Brightwater Consulting");
        assertThat(page()).contains("1 subscription");
        assertThat(soon.clock()).isEqualTo(new Clock(30, 90));
        press("All");
        assertThat(page.count("")).isEqualTo(3);
        assertThat(page.count("osprey")).isEqualTo(1);
    }

    @Test
    void beforeTheFirstItSaysHowTheyCome() {
        enter(SubscriptionsView.class);
        assertThat(page()).contains("No subscriptions yet", "A sale that names a subscription opens it");
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        some();
        enter(SubscriptionsView.class);
        find(SearchField.class).single().setValue("nobody");
        assertThat(page()).contains("Nothing fits").doesNotContain("No subscriptions yet");
    }

    @Test
    void aRenewalIsCancelledOnThePageOfItsSubscriptionAndTakesPlaceAgain() {
        var some = some();
        world().subscriptions.replaceAll(page -> SubscriptionFixtures.renewing(page, null));
        navigate("subscriptions/" + some.sales().getLast().id(), SubscriptionView.class);
        assertThat(page()).contains("Renewal", "By itself on", "for €1,200.00");
        test(find(Button.class).withText("Cancel the renewal").single()).click();
        assertThat(world().done).containsExactly("cancelled the renewal");
        assertThat(page()).contains("Cancelled on 20 Mar 2026", "Let it renew", "You cancelled the renewal");
        test(find(Button.class).withText("Let it renew").single()).click();
        assertThat(world().done).contains("let it renew");
        assertThat(page()).contains("By itself on");
    }

    @Test
    void aSubscriptionShowsItsTermsItsSalesAndWhoSoldTheLastPart() {
        var some = some();
        navigate("subscriptions/" + some.sales().getLast().id(), SubscriptionView.class);
        assertThat(page())
                .contains("Osprey Rail", "SUB-1 · platform", "Running")
                .contains("20 Dec 2024", "19 Dec 2026", "Incumbent", "Brightwater Consulting")
                .contains("Renewal", "S-00002", "€1,200.00", "€2,200.00", "Nothing yet");
        assertThat(find(Anchor.class).all())
                .anyMatch(way ->
                        way.getHref().equals("sales/" + some.sales().getFirst().id()));
    }

    @Test
    void anUnknownOneEndsOnTheSamePageAsAny() {
        some();
        navigate("subscriptions/" + UUID.randomUUID(), NotFoundView.class);
        navigate("portal/subscriptions/" + UUID.randomUUID(), NotFoundView.class);
    }

    @Test
    void aPartnerSeesWhatEndsFirstAndNoOtherSeller() {
        var some = some();
        world().visitedBySeller();
        enter(PortalSubscriptionsView.class);
        assertThat(page())
                .containsSubsequence("Ends within 90 days", "Marram", "Running", "Osprey Rail", "Ended", "Kestrel");
        navigate("portal/subscriptions/" + some.sales().getFirst().id(), PortalSubscriptionView.class);
        assertThat(page()).contains("You earned", "Nothing yet").doesNotContain("Incumbent");
        assertThat(find(Anchor.class).all()).noneMatch(way -> way.getHref().startsWith("sales/"));
    }

    @Test
    void aPartnerWithoutAnyIsToldWhenTheyCome() {
        world().visitedBySeller();
        enter(PortalSubscriptionsView.class);
        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(page()).contains("Once you sell something that runs for a term");
    }

    @Test
    void whoMayNotSeeAmountsSeesTheTermsAlone() {
        var some = some();
        world().may = Set.of(SalePermissions.READ);
        navigate("subscriptions/" + some.sales().getFirst().id(), SubscriptionView.class);
        assertThat(page()).contains("19 Dec 2026").doesNotContain("Earned", "Brightwater");
    }

    @Test
    void whoMayNotSeeSalesSeesNone() {
        some();
        world().may = Set.of();
        navigate("subscriptions", NoPermissionView.class);
    }

    /** One that runs on, one that ends in a month, and one that ended; the first of them. */
    private SubscriptionPage some() {
        var partner = world().brightwater().id();
        var running = SubscriptionFixtures.renewed("Osprey Rail", "SUB-1", partner, LocalDate.of(2026, 12, 20));
        world().subscriptions.add(SubscriptionFixtures.renewed("Marram Energy", "SUB-2", partner, today.plusDays(31)));
        world().subscriptions.add(running);
        world().subscriptions.add(SubscriptionFixtures.renewed("Kestrel Foods", "SUB-3", partner, today.minusDays(9)));
        return running;
    }

    private void press(String view) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(view))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
