package dev.entente.ui.payout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.payout.Payment;
import dev.entente.payout.Payout;
import dev.entente.payout.PayoutPermissions;
import dev.entente.payout.ShownPayout;
import dev.entente.payout.ShownPayout.Line;
import dev.entente.payout.ShownPayout.Whole;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One payout: its payments and what became of them, and what was left out. */
@Route(value = "payouts/:id", layout = VendorLayout.class)
@Requires(PayoutPermissions.PAY)
public final class PayoutView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PayoutDesk desk;
    private String title = "Payout";

    PayoutView(PayoutDesk desk) {
        this.desk = desk;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, this::show);
    }

    private void show(UUID id) {
        var whole = desk.reading.open(id);
        var payout = whole.payout();
        title = payout.number();
        removeAll();
        var acts = new PayoutActs(desk, payout, () -> show(id));
        var quiet = "Pays on " + Format.user().day(payout.paysOn());
        add(new PageHeader(payout.number(), quiet, acts.buttons().toArray(Component[]::new))
                .backTo("Payouts", PayoutsView.class)
                .status(new StatusBadge(PayoutWords.state(payout), PayoutWords.tone(payout))));
        if (payout.because() != null) add(new Notice(Tone.INFO, "It was dropped", payout.because()));
        told(payout).ifPresent(this::add);
        add(Figure.strip(whole.paid().stream()
                .limit(4)
                .map(sum -> new Figure(
                        (payout.state() == Payout.State.DONE ? "Paid in " : "To be paid in ")
                                + sum.unit().code(),
                        Format.user().money(sum),
                        new Remark("", PayoutWords.progress(payout), Tone.NEUTRAL)))
                .toArray(Figure[]::new)));
        var panels = new Div(new Panel("Payments", payments(whole, acts)));
        panels.addClassName("en-stack");
        if (!whole.leftOut().isEmpty()) panels.add(LeftOut.panel(whole.leftOut()));
        add(panels);
    }

    /** What whoever hands the file in has to know first. */
    private Optional<Notice> told(ShownPayout payout) {
        if (payout.state() != Payout.State.APPROVED) return Optional.empty();
        if (payout.handedAt() != null) {
            var when = Format.user().time(payout.handedAt(), desk.today.zone());
            var words =
                    "Say what became of each payment once the bank has answered. Hand in nothing twice: a bank may know a pain.001"
                            + " again by its id " + payout.number()
                            + ", and never a table. It is given out again in the same form alone, and once a payment is settled not at all.";
            var form = payout.handedAs() == null
                    ? "The file for the bank"
                    : payout.handedAs() == Payout.Form.PAIN ? "The pain.001" : "The table for the bank";
            return Optional.of(new Notice(Tone.INFO, form + " was taken on " + when, words));
        }
        if (!payout.paysOn().isBefore(desk.today.day())) return Optional.empty();
        var words = "No bank pays in the past: the file that you take says today.";
        return Optional.of(new Notice(Tone.WARN, "The day on which it was to be paid is over", words));
    }

    /** What is paid stands beside the amount where something is converted. */
    private static Table payments(Whole whole, PayoutActs acts) {
        boolean isConverted = whole.lines().stream().anyMatch(line -> line.rate() != null);
        var table = new Table(
                "",
                isConverted
                        ? List.of("Partner", "Statement", "Account", "Amount", "Paid", "State", "")
                        : List.of("Partner", "Statement", "Account", "Amount", "State", ""));
        for (var line : whole.lines()) {
            var cells = new ArrayList<Component>(List.of(
                    new Span(line.partner()),
                    new Anchor("statements/" + line.statementId(), line.statement()),
                    account(line),
                    new MoneyCell(line.amount())));
            if (isConverted) cells.add(new MoneyCell(line.paid()));
            cells.add(state(line));
            cells.add(back(line, acts));
            table.row(cells);
        }
        return table;
    }

    private static Component account(Line line) {
        var id = line.rate() == null ? line.endToEnd() : line.endToEnd() + " \u00b7 " + line.rate();
        return PayoutWords.below(PayoutWords.number(line.iban(), line.account()), id);
    }

    private static Component state(Line line) {
        var badge = new StatusBadge(PayoutWords.state(line.state()), PayoutWords.tone(line.state()));
        if (line.settledOn() == null) return badge;
        var on = new Span(
                line.because() == null
                        ? Format.user().day(line.settledOn())
                        : Format.user().day(line.settledOn()) + " \u00b7 " + line.because());
        on.addClassName("en-muted");
        var cell = new Div(badge, on);
        cell.addClassName("en-cell-2");
        return cell;
    }

    private static Component back(Line line, PayoutActs acts) {
        boolean wasPaid = line.state() == Payment.State.PAID;
        if (!wasPaid && !(line.state() == Payment.State.WAITING && acts.isApproved())) return new Span();
        var words = wasPaid ? "Came back" : "Not made";
        var back = new Button(words, click -> acts.comeBack(line));
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        back.setAriaLabel(words + ": " + line.partner() + ", " + line.statement());
        return back;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
