package dev.entente.ui.statement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.ledger.Account;
import dev.entente.settlement.ReadingLedger;
import dev.entente.settlement.ReadingLedger.Balance;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.Panel;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands between the vendor and one partner, now or at the end of a past day. */
public final class BalancesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ReadingLedger ledger;
    private final @Nullable UUID partner;
    private final AsOfDay asOf;
    private final Div answer = new Div();

    /** Of a partner; of none, the own of whoever looks. */
    public BalancesPanel(ReadingLedger ledger, @Nullable UUID partner, ZoneId zone) {
        this.ledger = ledger;
        this.partner = partner;
        asOf = new AsOfDay(zone);
        asOf.whenChanged(this::show);
        var choice = new Div(asOf.day(), asOf.booked());
        choice.addClassName("en-actions");
        answer.getElement().setAttribute("role", "status");
        add(new Panel("Balance", choice, answer));
        show();
    }

    private void show() {
        answer.removeAll();
        var facts = new Facts();
        var found = ledger.balances(partner, asOf.asOf());
        found.forEach(each -> fact(facts, each));
        if (facts.getChildren().findAny().isPresent()) answer.add(facts);
        else answer.add(new Paragraph("Nothing was booked by then."));
    }

    private void fact(Facts facts, Balance balance) {
        var unit = balance.amount().unit();
        boolean isCounted = !unit.isCurrency() && balance.account() == Account.PARTNER_PAYABLE;
        var words = isCounted ? collected(unit) : words(balance.account());
        if (words.isEmpty()) return;
        facts.fact(isCounted ? words : words + ", " + unit.code(), MoneyCell.plain(amount(balance)));
    }

    /** Nobody owes points: they are there, and never paid out. */
    private String collected(Unit unit) {
        return Format.word(unit.code()) + (partner == null ? " that you have" : " that the partner has");
    }

    // What the partner owes was moved out of its account.
    private static Amount amount(Balance balance) {
        return balance.account() == Account.PARTNER_RECEIVABLE
                ? balance.amount().negated()
                : balance.amount();
    }

    /** Nothing for what is the vendor’s own business. */
    private String words(Account account) {
        boolean own = partner == null;
        return switch (account) {
            case PARTNER_PAYABLE -> own ? "Owed to you" : "Owed to the partner";
            case PARTNER_RECEIVABLE -> own ? "Owed by you" : "Owed by the partner";
            case HOLD_BACK -> "Held back";
            case DISPUTED -> "Held for questions";
            case CASH -> "Paid";
            case CARRIED, ADJUSTMENT, EXPENSE, INCOME -> "";
        };
    }
}
