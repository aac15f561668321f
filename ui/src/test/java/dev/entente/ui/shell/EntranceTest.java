package dev.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dev.entente.earning.EarningPermissions;
import dev.entente.message.ReadingNotices;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.ui.UiTest;
import dev.entente.ui.audit.AuditView;
import dev.entente.ui.home.HomeView;
import dev.entente.ui.portal.PortalHomeView;
import dev.entente.ui.search.Suggestions;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntranceTest extends UiTest {

    @Test
    void whoIsNotSignedInIsAskedToAndComesBackToThePage() {
        world().visitor = Optional.empty();

        navigate("statements", SignInView.class);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("sign-in?to=statements");
    }

    @Test
    void whoCameByALinkChoosesAPasswordFirst() {
        world().needsPassword = true;

        assertThat(navigate("statements", AccountView.class)).isNotNull();
    }

    @Test
    void aRoleOpensThePagesOfItsPermissions() {
        world().may = Set.of(SettlementPermissions.READ);

        assertThat(navigate("", HomeView.class)).isNotNull();
        assertThat(navigate("held", NoPermissionView.class)).isNotNull();
    }

    @Test
    void thePermissionAloneDoesNotOpenTheOtherSidesPages() {
        world().visitedBySeller();

        assertThat(navigate("held", NotFoundView.class)).isNotNull();
        assertThat(navigate("partners", NotFoundView.class)).isNotNull();
        assertThat(navigate("audit", NotFoundView.class)).isNotNull();
    }

    @Test
    void thePortalDoesNotExistForTheVendor() {
        assertThat(navigate("portal", NotFoundView.class)).isNotNull();
        assertThat(navigate("portal/statements", NotFoundView.class)).isNotNull();
    }

    @Test
    void thePartnersFrontDoorIsThePortal() {
        world().visitedBySeller();

        assertThat(navigate("", PortalHomeView.class)).isNotNull();
    }

    @Test
    void anUnknownAddressEndsKindly() {
        navigate("no/such/page", NotFoundView.class);

        assertThat(page()).contains("We can’t find this page", "Go to home");
    }

    @Test
    void theNavigationShowsWhatTheRoleOpens() {
        world().may = Set.of(SettlementPermissions.READ, EarningPermissions.REVIEW);

        var layout = new VendorLayout(
                bean(Visit.class), bean(ReadingNotices.class), bean(Bells.class), bean(Suggestions.class));

        var items = find(SideNavItem.class, layout).all().stream()
                .map(SideNavItem::getLabel)
                .toList();
        assertThat(items).containsExactly("Home", "Statements", "Held for review");
    }

    @Test
    void everyPageStandsInOneGroupOfAFewThatPeopleUseTogether() {
        var grouped = Arrays.stream(Menu.values())
                .flatMap(group -> group.places().stream())
                .toList();
        assertThat(grouped).containsExactlyInAnyOrder(Place.values());
        for (var group : Menu.values()) assertThat(group.places()).hasSizeBetween(3, 7);
        assertThat(Menu.of("strategic-accounts")).contains(Menu.CUSTOMERS);
    }

    @Test
    void theGroupOfThePageIsOpenAndWhatIsSetUpOnceIsFoldedAway() {
        navigate("audit", AuditView.class);
        assertThat(find(SideNav.class).all().stream()
                        .filter(nav -> nav.isCollapsible() && nav.isExpanded())
                        .map(SideNav::getLabel))
                .containsExactly("Pipeline", "Customers", "Partners", "Money", "Data");
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
