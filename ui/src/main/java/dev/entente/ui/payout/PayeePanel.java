package dev.entente.ui.payout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.payout.BankAccount.State;
import dev.entente.payout.PayeePage;
import dev.entente.payout.PayeePage.Account;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where a partner is paid, and which tax forms are on file; what is new waits for a second look. */
public final class PayeePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PayoutDesk desk;
    private final UUID partner;

    public PayeePanel(PayoutDesk desk, UUID partner) {
        this.desk = desk;
        this.partner = partner;
        addClassName("en-stack");
        show(desk.payees.read(partner));
    }

    private void show(PayeePage page) {
        removeAll();
        var accounts = new Panel("Bank details", accounts(page));
        if (desk.mayEnter()) accounts.aside(small("Enter bank details", this::enter));
        add(accounts, new TaxFormsPanel(desk, page, () -> show(desk.payees.read(partner))));
    }

    static Button small(String verb, SerializableRunnable work) {
        var button = new Button(verb, click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private Component accounts(PayeePage page) {
        if (page.accounts().isEmpty())
            return new EmptyState("coins", "No bank details yet", "Nothing can be paid before somebody entered them.");
        var table = new Table("", List.of("Holder", "Account", "Paid in", "Entered", "State", ""));
        for (var account : page.accounts())
            table.row(List.of(
                    new Span(account.holder()),
                    number(account),
                    new Span(account.currency() == null ? "The statement\u2019s currency" : account.currency()),
                    new Span(Format.user().time(account.enteredAt(), desk.today.zone())),
                    state(account),
                    acts(account)));
        return table;
    }

    private static Component number(Account account) {
        var bank = PayoutWords.bank(account.clearing(), account.bankCode(), account.bic());
        return PayoutWords.below(PayoutWords.number(account.iban(), account.account()), bank);
    }

    private static Component state(Account account) {
        return switch (account.state()) {
            case PROPOSED -> new StatusBadge("Waits for a second look", Tone.WARN);
            case CONFIRMED -> new StatusBadge("In use", Tone.GOOD);
            case OVER -> new StatusBadge(account.because() == null ? "Over" : account.because(), Tone.NEUTRAL);
        };
    }

    private Component acts(Account account) {
        if (account.state() != State.PROPOSED || !desk.mayConfirm()) return new Span();
        var acts = new Div(small("Confirm", () -> confirm(account)), small("Refuse", () -> refuse(account)));
        acts.addClassName("en-actions");
        return acts;
    }

    private void confirm(Account account) {
        new Ask("Confirm the bank details", "Confirm", new Span("You have looked at them with the partner."))
                .then(() -> {
                    desk.payees.confirm(partner, account.id());
                    show(desk.payees.read(partner));
                })
                .open();
    }

    private void refuse(Account account) {
        var because = new TextArea("Why");
        because.setHelperText("The partner reads it");
        because.setWidthFull();
        new Ask("Refuse the bank details", "Refuse", because)
                .explaining(Map.of("/because", because))
                .then(() -> {
                    desk.payees.refuse(partner, account.id(), because.getValue());
                    show(desk.payees.read(partner));
                })
                .open();
    }

    private void enter() {
        new PayeeForm().ask(details -> {
            desk.payees.enter(partner, details);
            show(desk.payees.read(partner));
        });
    }
}
