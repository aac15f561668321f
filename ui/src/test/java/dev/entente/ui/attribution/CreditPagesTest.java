package dev.entente.ui.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Percentage;
import dev.entente.attribution.AttributionPermissions;
import dev.entente.attribution.CreditFixtures;
import dev.entente.partner.Partner;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.OwnPortion;
import dev.entente.sale.Evidence.Part;
import dev.entente.sale.Evidence.Portion;
import dev.entente.sale.SaleFixtures;
import dev.entente.sale.SaleReport;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Precedence;
import dev.entente.ui.portal.PortalStatementView;
import dev.entente.ui.shell.NotFoundView;
import dev.entente.ui.statement.StatementView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CreditPagesTest extends UiTest {

    @Test
    void whoIsCreditedStandsWithTheRuleAndTheOthersWithTheirReasons() {
        open();
        assertThat(page())
                .contains(
                        "S-00001 · INV-1",
                        "Osprey Rail · €1,000.00",
                        "Marketplace procurement",
                        "West Cloud",
                        "Has the sale",
                        "100.0%")
                .contains("Procurement on aws under offer-17 overrides every other claim")
                .contains("Northwind", "Sourced", "Marketplace procurement goes first")
                .contains("Partnership, version 2", "A claim on the sale was stated")
                .contains("Offer-17 on aws", "stated here");
    }

    @Test
    void excludingAsksForAReasonAndCanBeTakenBack() {
        open();
        test(button("Exclude this sale")).click();
        test(button("Exclude sale")).click();
        assertThat(world().done).isEmpty();
        kinds().setValue("fraud");
        test(find(TextField.class).single()).setValue("Bought under our own name");
        test(button("Exclude sale")).click();
        assertThat(world().done).containsExactly("excluded as fraud");
        assertThat(page())
                .contains("Excluded as fraud", "Bought under our own name", "You excluded the sale")
                .contains("No partner is credited with this sale.");
        test(button("Undo")).click();
        assertThat(world().done).containsExactly("excluded as fraud", "included");
        assertThat(page()).contains("Has the sale").doesNotContain("Excluded as fraud");
    }

    @Test
    void aClaimIsAddedWithWhatShowsItAndSaysBeforeWhoWouldBeCredited() {
        var partner = world().brightwater();
        open();
        test(button("Add a claim")).click();
        test(button("Add claim")).click();
        assertThat(world().done).isEmpty();
        assertThat(partners().getErrorMessage()).isEqualTo("Choose the partner whose part it was");
        partners().setValue(partner);
        assertThat(dialog())
                .contains("Northwind would be credited with the sale")
                .contains("Fjordtek, who influenced: nothing. No points are stated for it.");
        select("What shows it")
                .setValue(select("What shows it").getListDataView().getItem(2));
        assertThat(dialog()).doesNotContain("would be credited");
        test(field("Marketplace")).setValue("AWS");
        test(button("Add claim")).click();
        assertThat(field("Offer or contract").isInvalid()).isTrue();
        assertThat(field("Marketplace").getValue()).isEqualTo("AWS");
        test(field("Offer or contract")).setValue("offer-18");
        assertThat(dialog()).contains("Brightwater would be credited with the sale", "Procurement on aws");
        test(button("Add claim")).click();
        assertThat(world().done).containsExactly("stated a claim of brightwater, who sells");
        assertThat(page()).contains("You added a claim of " + partner.name());
        test(button("Undo")).click();
        assertThat(world().done).contains("took back a claim");
    }

    private static final AgreedSplit SPLIT = new AgreedSplit(
            "Dana Reyes",
            LocalDate.of(2026, 3, 2),
            List.of(new Portion("brightwater", Part.SOURCED, Percentage.of("60"), null)),
            List.of(new OwnPortion("Kim Vale", Percentage.of("20"))));

    @Test
    void aSplitIsAgreedOnRowByRowAndSaysBeforeWhatIsLeftAndWhoWouldBeCredited() {
        var partner = world().brightwater();
        open();
        test(button("Agree on a split")).click();
        assertThat(dialog()).contains("100.0% is left, and is nobody\u2019s");
        test(button("Agree on split")).click();
        assertThat(world().done).isEmpty();
        assertThat(partners().getErrorMessage()).isEqualTo("Choose the partner that has this share");
        partners().setValue(partner);
        share(0).setValue(new BigDecimal("60"));
        test(button("Add one of your own sellers")).click();
        test(field("Your own seller")).setValue("Kim Vale");
        share(1).setValue(new BigDecimal("45"));
        assertThat(dialog()).contains("5.0% more than the whole").doesNotContain("Credited would be");
        test(button("Agree on split")).click();
        assertThat(share(1).getErrorMessage()).isEqualTo("Together this is 105 %; shares add up to at most 100 %");
        share(1).setValue(new BigDecimal("20"));
        assertThat(dialog())
                .contains("20.0% is left", "Credited would be Partner brightwater with 60.0%", "It was agreed.");
        test(button("Agree on split")).click();
        assertThat(world().done).hasSize(1);
        assertThat(world().done.getFirst())
                .startsWith("agreed on {\"by\":")
                .contains("{\"partner\":\"brightwater\",\"part\":\"sells\",\"share\":\"60\"}")
                .contains("{\"seller\":\"Kim Vale\",\"share\":\"20\"}");
        assertThat(page())
                .contains("You agreed on a split", "Kim Vale", "Your own seller", "20.0%", "Change the split");
        test(button("Undo")).click();
        assertThat(world().done).contains("took the split back");
    }

    @Test
    void aSplitThatWasAgreedIsShownWithWhoInvoicesAndCanBeTakenBack() {
        world().credits = CreditFixtures.shared(SPLIT);
        open();
        assertThat(page())
                .contains("Agreed split", "Agreed by", "Dana Reyes", "2 Mar 2026", "Has a share", "60.0%")
                .contains("Kim Vale", "Your own seller", "Invoiced by", "Northwind");
        test(button("Take the split back")).click();
        assertThat(world().done).containsExactly("took the split back");
        test(button("Undo")).click();
        assertThat(world().done).hasSize(2);
    }

    @Test
    void aPartnerReadsWhatTheVendorHasAndNobodyByName() {
        world().visitedBySeller();
        world().brightwater();
        world().credits = CreditFixtures.partOf(SPLIT);
        var statement = world().march();
        explainedWith(CreditFixtures.SALE);
        navigate(PortalStatementView.class, Map.of("id", statement.head().id().toString()));
        toggle();
        assertThat(page())
                .contains("Sourced, 60.0%.", "The vendor", "Its own sellers, 20.0%.")
                .doesNotContain("Kim Vale");
    }

    private BigDecimalField share(int place) {
        return find(BigDecimalField.class).all().get(place);
    }

    @Test
    void onlyWhatAClaimNeedsIsAsked() {
        open();
        test(button("Add a claim")).click();
        assertThat(labels()).containsExactly();
        select("What shows it")
                .setValue(select("What shows it").getListDataView().getItem(3));
        assertThat(labels()).containsExactly("Channel", "Campaign", "SubID");
        select("Its part").setValue(select("Its part").getListDataView().getItem(1));
        assertThat(find(IntegerField.class).single().getLabel()).isEqualTo("Points");
    }

    @Test
    void aClaimIsTakenBackAfterAQuestion() {
        open();
        test(find(Button.class).all().stream()
                        .filter(each -> "Take back the claim of West Cloud"
                                .equals(each.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
        test(button("Take back claim")).click();
        assertThat(world().done).containsExactly("took back a claim");
    }

    @Test
    void whoMayOnlyReadSeesNoWayToChangeIt() {
        world().may = Set.of(AttributionPermissions.READ);
        open();
        assertThat(find(Button.class).all()).noneMatch(each -> each.getText().startsWith("Exclude"));
        assertThat(page()).contains("Northwind");
    }

    @Test
    void anUnknownSaleEndsOnTheSamePageAsAny() {
        navigate("sales/" + UUID.randomUUID(), NotFoundView.class);
    }

    @Test
    void theTableShowsTheLevelsInTheirOrderToBothSides() {
        world().tables.add(CreditFixtures.table());
        navigate(CreditTableView.class);
        var vendors = text(find(CreditTableSheet.class).single());
        var rules = find(Precedence.class).all();
        assertThat(rules).hasSize(2);
        assertThat(rules.getFirst().getChildren().filter(ListItem.class::isInstance))
                .hasSize(6);
        assertThat(vendors)
                .containsSubsequence(List.of(
                        "Excluded traffic",
                        "Marketplace procurement",
                        "Agreed split",
                        "Registered partner",
                        "Paid channel",
                        "Direct"))
                .contains("Beside the order", "Influence", "share its credit equally");
        world().visitedBySeller();
        world().brightwater();
        navigate(PortalCreditTableView.class);
        assertThat(text(find(CreditTableSheet.class).single())).isEqualTo(vendors);
    }

    @Test
    void withoutAProgramTheTableSaysWhatWillBeThere() {
        navigate(CreditTableView.class);
        assertThat(text(find(EmptyState.class).single())).contains("No program is in force yet");
    }

    @Test
    void besideAnAmountStandsWhoIsCreditedAndForTheVendorAWayToTheOthers() {
        explainedWith(CreditFixtures.SALE);
        world().credits = CreditFixtures.contested(null);
        navigate(StatementView.class, Map.of("id", world().march().head().id().toString()));
        toggle();
        assertThat(page()).contains("Who is credited", "West Cloud", "Sells, 100.0%.");
        assertThat(links()).contains("sales/" + CreditFixtures.SALE, "credit-table");
    }

    @Test
    void aPartnerReadsItsOwnPartAndFindsNoWayToOthers() {
        world().visitedBySeller();
        var partner = world().brightwater();
        world().credits = CreditFixtures.influence(partner.id(), partner.name());
        var statement = world().march();
        explainedWith(CreditFixtures.SALE);
        navigate(PortalStatementView.class, Map.of("id", statement.head().id().toString()));
        toggle();
        assertThat(page()).contains("Influenced, 50.0%. Influence is shared equally by 2.");
        assertThat(links()).contains("portal/credit-table").noneMatch(link -> link.startsWith("sales/"));
    }

    private void open() {
        if (world().credits == null) world().credits = CreditFixtures.contested(null);
        world().sales.add(SaleFixtures.report(SaleReport.Kind.NEW, "INV-1", "Osprey Rail", "1000.00"));
        navigate(SaleCreditsView.class, Map.of("id", CreditFixtures.SALE.toString()));
    }

    private void explainedWith(UUID sale) {
        world().saleOfExplanation = sale;
        world().explain("INV-1", World.commission());
    }

    private void toggle() {
        var details = find(NativeDetails.class).all().getFirst();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private String dialog() {
        return text(find(Dialog.class).single());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Partner> partners() {
        return find(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return find(Select.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels() {
        return find(TextField.class).all().stream().map(TextField::getLabel).toList();
    }

    @SuppressWarnings("unchecked")
    private Select<String> kinds() {
        return find(Select.class).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
