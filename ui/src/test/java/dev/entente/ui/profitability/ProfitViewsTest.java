package dev.entente.ui.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeDetails.ToggleEvent;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.profitability.ProfitFixtures;
import dev.entente.profitability.TierCase;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Export;
import dev.entente.ui.level.PortalLevelView;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfitViewsTest extends UiTest {

    private static final String VENDORS = "What it costs the vendor, of list price";

    @Test
    void aPartnerInNoProgramReadsWhatWillBeHere() {
        world().visitedBySeller();
        navigate(PortalProfitView.class);
        assertThat(page()).contains("Profitability", "Nothing to work out yet");
        assertThat(find(Export.class).all()).isEmpty();
    }

    @Test
    void aPartnerSeesWhatEachTierIsWorthToIt() {
        visitPortal();
        assertThat(page())
                .contains(
                        "Margin",
                        "in 36 months, as Silver",
                        "Break-even",
                        "Gold would bring",
                        "a year, 1 still missing",
                        "Tier by tier",
                        "SilverYour tier",
                        "On the way to Gold",
                        "€180,000 of €300,000",
                        "How the margin comes about as Silver",
                        "Resell · A new deal that was registered leaves",
                        "The partner buys for €20,000.00")
                .doesNotContain("What is left for us");
        assertThat(find(Export.class).all()).hasSize(1);
        assertThat(find(BigDecimalField.class).withCaption(VENDORS).all()).isEmpty();
    }

    @Test
    void whatIsAssumedIsReadFromTheAddressAndWhatCannotBeSoIsLeftOut() {
        visitPortal(Map.of("deals", "0", "months", "12"));
        assertThat(page()).contains("Not reached", "within 12 months");
        assertThat(field("Deals a quarter").getValue()).isZero();

        visitPortal(Map.of("deals", "many", "months", "12"));
        assertThat(page()).contains("in 36 months");
    }

    @Test
    void aFigureThatIsChangedChangesWhatComesOut() {
        visitPortal();
        test(field("Months")).setValue(new BigDecimal("24"));
        assertThat(page()).contains("in 24 months, as Silver");
    }

    @Test
    void aFigureThatCannotBeSoIsToldAtItsField() {
        visitPortal();
        test(field("Months")).setValue(new BigDecimal("61"));
        assertThat(field("Months").isInvalid()).isTrue();
        assertThat(field("Months").getErrorMessage()).isEqualTo("Use a figure from 1 to 60, a whole one");
        assertThat(page()).contains("in 36 months");

        test(field("Months")).setValue(new BigDecimal("48"));
        assertThat(field("Months").isInvalid()).isFalse();
        assertThat(page()).contains("in 48 months");
    }

    @Test
    void whatOneMotionHasMoreTheOthersHaveLess() {
        visitPortal();
        test(field("Resell")).setValue(new BigDecimal("20"));
        assertThat(field("Referral").getValue()).isEqualByComparingTo("80");
        assertThat(page()).contains("Referral · A new deal leaves");
    }

    @Test
    void theStepsThatSomebodyLooksAtStayOpen() {
        visitPortal();
        var renewal = deal("Resell · A renewal");
        renewal.setOpen(true);
        ComponentUtil.fireEvent(renewal, new ToggleEvent(renewal, true));
        test(field("Months")).setValue(new BigDecimal("24"));
        assertThat(deal("Resell · A renewal").isOpen()).isTrue();
        assertThat(deal("Referral · A renewal").isOpen()).isFalse();
    }

    @Test
    void anotherTierCanBeToldOf() {
        visitPortal();
        @SuppressWarnings("unchecked")
        Select<TierCase> told = find(Select.class)
                .withCondition(each -> each.getValue() instanceof TierCase)
                .single();
        told.setValue(told.getListDataView().getItem(1));
        assertThat(page()).contains("How the margin comes about as Gold", "The partner buys for €17,500.00");
    }

    @Test
    void theVendorSeesItsOwnSideToo() {
        world().outlines.add(ProfitFixtures.outline(true));
        UI.getCurrent().navigate("partners/" + world().brightwater().id() + "/profitability");
        assertThat(page()).contains("SilverToday", "What is left for us", "To the partner");
        test(field(VENDORS)).setValue(new BigDecimal("0"));
        assertThat(page()).contains("€1,522,500€52,250€0€1,470,250");
    }

    @Test
    void ofAProgramByItselfTheLowestTierIsTold() {
        world().outlines.add(ProfitFixtures.outline(true));
        UI.getCurrent().navigate("programs/partnership/profitability");
        assertThat(page()).contains("as Silver", "Tier by tier").doesNotContain("Today", "On the way to");
    }

    @Test
    void thePageOfTheLevelLeadsHere() {
        world().visitedBySeller();
        navigate(PortalLevelView.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("portal/profitability");
    }

    private void visitPortal() {
        visitPortal(Map.of());
    }

    private void visitPortal(Map<String, String> said) {
        world().visitedBySeller();
        world().outlines.clear();
        world().outlines.add(ProfitFixtures.outline(false));
        navigate("account", Component.class);
        UI.getCurrent().navigate("portal/profitability", QueryParameters.simple(said));
    }

    private NativeDetails deal(String summary) {
        return find(NativeDetails.class)
                .withCondition(each -> each.getSummaryText().startsWith(summary))
                .single();
    }

    private BigDecimalField field(String label) {
        return find(BigDecimalField.class).withCaption(label).single();
    }
}
