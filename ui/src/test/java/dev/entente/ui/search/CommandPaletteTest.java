package dev.entente.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import dev.entente.deal.DealPermissions;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerFixtures;
import dev.entente.search.Hit;
import dev.entente.search.Kind;
import dev.entente.search.SearchingRecords.Found;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.deal.DealsView;
import dev.entente.ui.home.HomeView;
import dev.entente.ui.portal.PortalHomeView;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandPaletteTest extends UiTest {

    @Test
    void offersTheActionsAndPagesThatTheRoleOpensAndNoOthers() {
        world().may = Set.of(DealPermissions.READ, DealPermissions.OPEN, SettlementPermissions.READ);
        navigate(HomeView.class);
        open();

        assertThat(titles()).containsExactly("Open a deal", "Home", "Deals", "Hand-offs", "Statements");
        assertThat(groups()).containsExactly("Actions", "Pages");
    }

    @Test
    void findsPagesAndRecordsWhileOneTypesTheBestGroupFirst() {
        found(Kind.DEAL, "Nordhaven Shipping", "D-00017", "deals/1", 1);
        navigate(HomeView.class);
        open();

        type("nordhaven");
        assertThat(titles()).containsExactly("Nordhaven Shipping");
        assertThat(text(find(CommandPalette.class).first())).contains("D-00017").contains("1 suggestion");

        type("deals");
        assertThat(groups().getFirst()).isEqualTo("Pages");
        assertThat(options().getFirst().getHref()).isEqualTo("/deals");
    }

    @Test
    void whatDoesNotFitSaysWhatToTry() {
        navigate(HomeView.class);
        open();

        type("zzzz");

        assertThat(titles()).isEmpty();
        assertThat(text(find(CommandPalette.class).first()))
                .contains("Nothing fits")
                .contains("0 suggestions");
    }

    @Test
    void whatHasNoPageOnThisSideIsNotOffered() {
        found(Kind.SALE, "Sale to Osprey Rail", "INV-1", "", 0);
        navigate(HomeView.class);
        open();

        type("INV-1");

        assertThat(titles()).isEmpty();
    }

    @Test
    void thePortalOffersItsOwnPagesAlone() {
        world().visitedBySeller();
        navigate("portal", PortalHomeView.class);
        open();

        assertThat(options()).isNotEmpty().allMatch(option -> option.getHref().matches("/(portal.*|account)"));
        assertThat(titles()).contains("Register a deal", "Statements", "Price list");
    }

    @Test
    void whoseCompanyRegistersNothingIsNotOfferedIt() {
        world().partners.add(PartnerFixtures.partner("brightwater", "Brightwater", State.SUSPENDED));
        world().visitedBySeller();
        navigate("portal", PortalHomeView.class);
        open();

        assertThat(titles()).contains("Statements").doesNotContain("Register a deal");
    }

    @Test
    void recordsThatWereLookedAtStandFirst() {
        navigate(HomeView.class);
        Recent.current().add("D-00001 Osprey Rail", "deals/1", DealPermissions.READ);
        Recent.current().add("D-00002 Kestrel Foods", "deals/2", DealPermissions.READ);
        Recent.current().add("D-00001 Osprey Rail", "deals/1", DealPermissions.READ);
        open();

        assertThat(titles()).startsWith("D-00001 Osprey Rail", "D-00002 Kestrel Foods");
        assertThat(groups()).first().isEqualTo("Looked at last");
    }

    @Test
    void whatWasLookedAtIsNotOfferedToWhoMayNotReadItAnyMore() {
        navigate(HomeView.class);
        Recent.current().add("D-00001 Osprey Rail", "deals/1", DealPermissions.READ);
        Recent.current().add("ST-00007", "statements/7", SettlementPermissions.READ);
        world().may = Set.of(SettlementPermissions.READ);
        open();

        assertThat(titles()).contains("ST-00007").doesNotContain("D-00001 Osprey Rail");
    }

    @Test
    void saysThatSomeRecordsCouldNotBeLookedThroughInTime() {
        found(Kind.DEAL, "Nordhaven Shipping", "D-00017", "deals/1", 1);
        world().searchedInPart = true;
        navigate(HomeView.class);
        open();

        type("nordhaven");

        assertThat(titles()).containsExactly("Nordhaven Shipping");
        assertThat(text(find(CommandPalette.class).first())).contains("Searched in part");
    }

    @Test
    void onlyPagesOfRecordsAreRemembered() {
        navigate(HomeView.class);
        navigate(DealsView.class);
        assertThat(Recent.current().all(any -> true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\u0000", "\u202e", "'; drop table deal; --", "   "})
    void whatIsNoWordIsNotSearchedFor(String typed) {
        navigate(HomeView.class);
        open();

        type(typed);

        assertThat(find(Dialog.class).first().isOpened()).isTrue();
    }

    @Test
    void tenThousandWordsAreCutOff() {
        navigate(HomeView.class);
        open();

        type("word ".repeat(10_000));

        assertThat(titles()).isEmpty();
    }

    @Test
    void theFieldSaysToAScreenReaderWhatItControls() {
        navigate(HomeView.class);
        open();
        var field = field().getElement();
        assertThat(field.getAttribute("role")).isEqualTo("combobox");
        var list = list();
        assertThat(list.getAttribute("id")).isEqualTo(field.getAttribute("aria-controls"));
        assertThat(list.getAttribute("role")).isEqualTo("listbox");
        assertThat(options())
                .allMatch(option -> "option".equals(option.getElement().getAttribute("role")));
    }

    private void open() {
        test(find(FindButton.class).first()).click();
    }

    private void type(String text) {
        field().setValue(text);
    }

    private Input field() {
        return find(Input.class, find(CommandPalette.class).first()).first();
    }

    private List<Anchor> options() {
        return find(Anchor.class, find(CommandPalette.class).first()).all();
    }

    private List<String> titles() {
        return options().stream()
                .map(option -> option.getElement().getChild(1).getText())
                .toList();
    }

    private Element list() {
        return options().getFirst().getParent().orElseThrow().getElement().getParent();
    }

    private List<String> groups() {
        return options().isEmpty()
                ? List.of()
                : list().getChildren()
                        .map(group -> group.getAttribute("aria-label"))
                        .toList();
    }

    private void found(Kind kind, String title, String number, String path, int rank) {
        world().findable.add(new Found(new Hit(kind, Ids.derived(title), title, number, "", null, path, rank), ""));
    }
}
