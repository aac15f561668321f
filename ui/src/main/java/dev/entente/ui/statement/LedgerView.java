package dev.entente.ui.statement;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.ledger.Account;
import dev.entente.ledger.AsOf;
import dev.entente.partner.Partner;
import dev.entente.settlement.LedgerRow;
import dev.entente.settlement.ReadingLedger;
import dev.entente.settlement.ReadingLedger.Balance;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.program.ProgramsView;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The books: what accounts come to, and every posting with what it came from. */
@Route(value = "statements/ledger", layout = VendorLayout.class)
@PageTitle("Ledger")
@Requires(SettlementPermissions.READ)
public final class LedgerView extends Div implements Rows<LedgerRow> {

    private static final long serialVersionUID = 1L;

    private final transient ReadingLedger ledger;
    private final transient ExportingLists lists;
    private final ComboBox<Partner> partner = new ComboBox<>();
    private final Div balances = new Div();
    private final AsOfDay asOf;

    LedgerView(ReadingLedger ledger, ExportingLists lists, PartnerChoice partners, Today today) {
        this.ledger = ledger;
        this.lists = lists;
        this.asOf = new AsOfDay(today.zone());
        addClassNames("en-page", "en-page-full");
        partners.offer(partner);
        partner.addValueChangeListener(change -> balances());
        asOf.whenChanged(this::balances);
        var words = "Every posting, from one account to another; nothing is changed or taken out";
        add(new PageHeader("Ledger", words).backTo("Statements", StatementsView.class), balances, listing());
        balances();
    }

    private void balances() {
        balances.removeAll();
        var found = ledger.balances(chosen(), asOf.asOf());
        balances.setClassName("en-balances", !found.isEmpty());
        if (found.isEmpty()) return;
        var facts = new Facts();
        for (var each : found) facts.fact(label(each), MoneyCell.plain(each.amount()));
        balances.add(new Panel("What accounts come to", facts));
    }

    private static String label(Balance balance) {
        return words(balance.account()) + ", " + balance.amount().unit().code();
    }

    private Listing<LedgerRow> listing() {
        return new Listing<>(new Noun("posting", "postings"), this)
                .filter(partner)
                .filter(asOf.day())
                .filter(asOf.booked())
                .exporting(typed -> lists.postings(chosen(), asOf.asOf()))
                .opening("Partner", LedgerView::address, LedgerRow::partner, LedgerView::source)
                .column("Day", row -> Format.user().day(row.on()))
                .column("From", row -> words(row.from()))
                .column("To", row -> words(row.to()))
                .money("Amount", LedgerRow::amount)
                .card(LedgerView::card)
                .whenEmpty(new EmptyState(
                        "statement",
                        "Nothing is posted yet",
                        "The first sale that earns something makes the first posting.",
                        new RouterLink("See what programs say", ProgramsView.class)));
    }

    static String words(Account account) {
        return switch (account) {
            case PARTNER_PAYABLE -> "Owed to partners";
            case HOLD_BACK -> "Held back";
            case PARTNER_RECEIVABLE -> "Owed by partners";
            case DISPUTED -> "Held for questions";
            case CARRIED -> "Carried on";
            case ADJUSTMENT -> "Put right";
            case CASH -> "Paid";
            case EXPENSE -> "Expense";
            case INCOME -> "Income";
        };
    }

    private @Nullable UUID chosen() {
        var chosen = partner.getValue();
        return chosen == null ? null : chosen.id();
    }

    private static String address(LedgerRow row) {
        var statement = "statements/" + row.statementId();
        return row.earningId() == null ? statement : statement + "?line=" + row.earningId();
    }

    private static String source(LedgerRow row) {
        return row.document().isEmpty() ? row.about() : row.about() + " \u00b7 " + row.document();
    }

    private static Card card(LedgerRow row) {
        return new Card(
                row.partner(),
                address(row),
                Format.user().money(row.amount()),
                Format.user().day(row.on()) + " \u00b7 " + words(row.from()) + " to " + words(row.to()) + " \u00b7 "
                        + source(row));
    }

    @Override
    public List<LedgerRow> read(String search, int offset, int limit) {
        return ledger.list(chosen(), asOf.asOf(), offset, limit);
    }

    @Override
    public int count(String search) {
        return ledger.count(chosen(), asOf.asOf());
    }

    @Override
    public boolean any() {
        return ledger.count(null, AsOf.NOW) > 0;
    }
}
