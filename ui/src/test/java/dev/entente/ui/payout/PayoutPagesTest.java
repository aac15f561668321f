package dev.entente.ui.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.api.Amount;
import dev.entente.clock.Side;
import dev.entente.clock.Standing;
import dev.entente.payout.BankResult;
import dev.entente.payout.BankResult.Fate;
import dev.entente.payout.BankResult.Row;
import dev.entente.payout.Clearing;
import dev.entente.problem.Problem;
import dev.entente.settlement.Statement.State;
import dev.entente.settlement.StatementCourse;
import dev.entente.settlement.StatementPage;
import dev.entente.ui.UiTest;
import dev.entente.ui.dispute.DisputeView;
import dev.entente.ui.dispute.PortalDisputeView;
import dev.entente.ui.dispute.PortalDisputesView;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.MoneyField;
import dev.entente.ui.partner.PartnerView;
import dev.entente.ui.portal.PortalStatementView;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PayoutPagesTest extends UiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @Test
    void aPayoutIsSeenMadeApprovedAndPaid() {
        world().march();
        navigate(NewPayoutView.class);

        assertThat(page()).contains("To be paid in EUR", "Left out", "There are no bank details");
        click("Make payout");
        assertThat(page()).contains("PO-00001", "To approve", "PO-00001-1");
        confirm("Approve payout");
        assertThat(page()).contains("Approved", "pain.001");
        confirm("Mark as paid");
        assertThat(page()).contains("1 of 1 paid", "Came back");
    }

    @Test
    void withoutPayoutsThePageSaysHowTheyAreMade() {
        navigate(PayoutsView.class);

        assertThat(find(Grid.class).single().getEmptyStateComponent()).isNotNull();
    }

    @Test
    void bankDetailsWaitUntilSomebodyHasLookedAtThem() {
        var partner = world().brightwater().id();
        UI.getCurrent()
                .navigate(
                        PartnerView.class,
                        new RouteParameters("id", partner.toString()),
                        QueryParameters.of("part", "payment"));
        assertThat(page()).contains("No bank details yet", "No tax form is on file");

        click("Enter bank details");
        fill("Account holder", "Brightwater");
        fill("IBAN", "DE89370400440532013000");
        test(find(Button.class).withText("Enter bank details").all().getLast()).click();
        assertThat(page()).contains("Waits for a second look");
        click("Confirm");
        test(find(Button.class).withText("Confirm").all().getLast()).click();
        assertThat(page()).contains("In use");
    }

    @Test
    void aPartnerQuestionsALineAndTheVendorPutsItRight() {
        var vendor = world().visitor;
        var asked = asked();
        assertThat(page()).contains("Questions", "Q-00001 \u00b7 Open");

        world().visitor = vendor;
        world().clock("Q-00001", Side.VENDOR, Standing.RUNNING);
        navigate(DisputeView.class, Map.of("id", asked.toString()));
        assertThat(page()).contains("It was 2,000", "14 days left", "Put right", "Promised in time", "You owe it");
        click("Decline");
        test(find(TextArea.class).all().getLast()).setValue("It was 1,120.50");
        test(find(Button.class).withText("Decline").all().getLast()).click();

        assertThat(page()).contains("Declined", "It was 1,120.50");
        world().visitedBySeller();
        navigate(PortalDisputesView.class);
        assertThat(page()).contains("Your questions", "Q-00001", "It was 1,120.50");
    }

    @Test
    void whoMayEnterNoBankDetailsMayHandInATaxForm() {
        world().brightwater();
        world().visitedBySeller();
        world().may = Set.of("partner.read", "payee.read", "payee.form");
        navigate(PortalPayeeView.class);
        assertThat(page()).contains("Hand in a tax form").doesNotContain("Enter bank details");
    }

    @Test
    void aTaxFormIsHandedInAndCountsOnceTheVendorHasLookedAtIt() {
        var vendor = world().visitor;
        world().brightwater();
        world().visitedBySeller();
        navigate(PortalPayeeView.class);
        click("Hand in a tax form");
        var upload = find(TaxFormUpload.class).single();
        assertThatThrownBy(() -> upload.hand(upload.typed(), "w-9.pdf", InputStream.nullInputStream()))
                .isInstanceOfSatisfying(Problem.class, upload::refused);
        assertThat(find(TextField.class).single().getErrorMessage()).isEqualTo("Name the form, such as W-9");
        fill("Form", "W-9");
        var until = find(DayField.class).single().getElement();
        until.setProperty("_inputElementValue", "31-12");
        assertThatThrownBy(() -> upload.hand(upload.typed(), "w-9.pdf", InputStream.nullInputStream()))
                .isInstanceOfSatisfying(Problem.class, upload::refused);
        assertThat(find(DayField.class).single().getErrorMessage()).isEqualTo("Write the day like 15 Feb 2027");
        until.setProperty("_inputElementValue", "");
        upload.hand(upload.typed(), "w-9.pdf", InputStream.nullInputStream());
        upload.taken();
        assertThat(page()).contains("W-9", "Waits for a second look", "Without an end");

        world().visitor = vendor;
        var partner = world().brightwater().id().toString();
        var payment = QueryParameters.of("part", "payment");
        UI.getCurrent().navigate(PartnerView.class, new RouteParameters("id", partner), payment);
        click("Confirm");
        test(find(Button.class).withText("Confirm").all().getLast()).click();
        assertThat(page()).contains("W-9", "On file");
    }

    /** By the partner's own people, about the first line of an approved statement. */
    @Test
    void taxFormsThatPartnersNeedAreSaidOneByOne() {
        navigate(PayoutsView.class);
        click("Terms");
        fill("Account holder", "Acme Cloud");
        click("Add a tax form");
        ComboBox<String> country = find(ComboBox.class).withCaption("Country").single();
        country.setValue("US");
        fill("Form", "W-9");
        click("Keep terms");
        var since = find(DayField.class).withCaption("Since").single();
        assertThat(since.getErrorMessage()).isEqualTo("Say since when it is needed, such as 1 Jan 2027");
        since.setValue(LocalDate.of(2026, 1, 1));
        find(MoneyField.class).single().setValue(new BigDecimal("600.00"));
        click("Keep terms");

        click("Terms");
        assertThat(find(TextField.class).withCaption("Form").single().getValue())
                .isEqualTo("W-9");
        assertThat(find(MoneyField.class).single().amount()).contains(Amount.of("600.00", "USD"));
        assertThat(find(Button.class).withText("Remove").single().getAriaLabel())
                .contains("Remove W-9 of United States");
        click("Remove");
        click("Keep terms");
        click("Terms");
        assertThat(find(MoneyField.class).all()).isEmpty();
    }

    private UUID asked() {
        var march = world().march();
        var course = new StatementCourse(State.APPROVED, Instant.EPOCH, LocalDate.of(2026, 4, 1), null, null);
        world().statements.set(0, new StatementPage(march.head().with(course), march.lines()));
        world().visitedBySeller();
        navigate(PortalStatementView.class, Map.of("id", march.head().id().toString()));
        var line = find(NativeDetails.class).all().getFirst();
        line.setOpen(true);
        ComponentUtil.fireEvent(line, new NativeDetails.ToggleEvent(line, true));
        click("Question this amount");
        test(find(TextArea.class).single()).setValue("It was 2,000");
        click("Ask");
        return world().disputes.getFirst().dispute().id();
    }

    @Test
    void bothSidesSpeakOnTheQuestion() {
        var vendor = world().visitor;
        var asked = asked();
        say(PortalDisputeView.class, asked, "It is urgent");
        world().visitor = vendor;
        say(DisputeView.class, asked, "We look at it");
        assertThat(page()).contains("It is urgentBrightwater", "We look at itVendor");

        world().visitedBySeller();
        navigate(PortalDisputeView.class, Map.of("id", asked.toString()));
        assertThat(page()).contains("Your question", "It was 2,000", "It is urgentBrightwater", "We look at itVendor");
    }

    private void say(Class<? extends Component> view, UUID question, String words) {
        navigate(view, Map.of("id", question.toString()));
        test(find(TextArea.class).single()).setValue(words);
        click("Send");
    }

    @Test
    void whatABankSaysIsShownRowByRowBeforeItIsTaken() {
        world().march();
        navigate(NewPayoutView.class);
        click("Make payout");
        confirm("Approve payout");
        click("Upload result");
        var upload = find(ResultUpload.class).single();
        upload.show(new BankResult(List.of(
                new Row(
                        1,
                        "PO-00001-1",
                        DAY,
                        Fate.PAID,
                        "Becomes paid",
                        "Brightwater",
                        "ST-1",
                        Amount.of("5.00", "EUR")),
                new Row(2, "PO-9", DAY, Fate.WRONG, "No payment of this payout has this id", null, null, null))));
        assertThat(upload.getElement().getTextRecursively())
                .contains(
                        "1 payment becomes paid, €5.00", "1 row does nothing", "No payment of this payout has this id");
        click("Mark 1 as paid");

        assertThat(page()).contains("1 of 1 paid");
    }

    @Test
    void anAccountWithoutIbanAsksHowItsBankIsFound() {
        var partner = world().brightwater().id();
        UI.getCurrent()
                .navigate(
                        PartnerView.class,
                        new RouteParameters("id", partner.toString()),
                        QueryParameters.of("part", "payment"));
        click("Enter bank details");
        fill("Account holder", "Brightwater");
        test(find(RadioButtonGroup.class).single()).selectItem("a number");
        fill("Account number", "123456789");
        find(ComboBox.class)
                .withCondition(each -> "How the bank is found".equals(each.getLabel()))
                .single()
                .setValue(Clearing.USABA);
        fill("Code of the bank", "021000021");
        test(find(Button.class).withText("Enter bank details").all().getLast()).click();

        assertThat(page()).contains("123456789", "United States, routing number 021000021");
    }

    @Test
    void typedPaymentsAreThoseThatAreNamed() {
        var day = LocalDate.of(2026, 3, 20);

        assertThat(NamedPayments.of(" ", day)).isNull();
        assertThat(NamedPayments.of("PO-1-1, PO-1-2", day))
                .extracting(each -> each.endToEnd())
                .isEqualTo(List.of("PO-1-1", "PO-1-2"));
    }

    private void click(String verb) {
        test(find(Button.class).withText(verb).all().getFirst()).click();
    }

    private void confirm(String verb) {
        click(verb);
        test(find(Button.class).withText(verb).all().getLast()).click();
    }

    private void fill(String label, String value) {
        test(find(TextField.class)
                        .withCondition(each -> label.equals(each.getLabel()))
                        .single())
                .setValue(value);
    }
}
