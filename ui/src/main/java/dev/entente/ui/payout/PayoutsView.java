package dev.entente.ui.payout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.payout.PayoutPermissions;
import dev.entente.payout.ShownPayout;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;

/** All payouts, the newest first. */
@Route(value = "payouts", layout = VendorLayout.class)
@PageTitle("Payouts")
@Requires(PayoutPermissions.PAY)
public final class PayoutsView extends Div implements Rows<ShownPayout> {

    private static final long serialVersionUID = 1L;

    private final transient PayoutDesk desk;

    PayoutsView(PayoutDesk desk) {
        this.desk = desk;
        addClassNames("en-page", "en-page-full");
        var list = new Listing<>(new Noun("payout", "payouts"), this)
                .opening("Payout", each -> "payouts/" + each.id(), ShownPayout::number, PayoutWords::progress)
                .column("Pays on", each -> Format.user().day(each.paysOn()))
                .number("Payments", each -> Format.user().number(each.payments()))
                .money("Amount", ShownPayout::amount)
                .badge("State", PayoutWords::state, PayoutWords::tone)
                .card(PayoutsView::card)
                .whenEmpty(new EmptyState(
                        "coins",
                        "No payouts yet",
                        "A payout pays approved statements together. One person makes it, another approves it.",
                        make()));
        var terms = new Button("Terms", click -> PayoutTermsDialog.open(desk));
        add(new PageHeader("Payouts", "Approved statements, paid together", terms, make()), list);
    }

    private static Component make() {
        var make = new Button("Make a payout", click -> UI.getCurrent().navigate(NewPayoutView.class));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        return make;
    }

    private static Card card(ShownPayout payout) {
        var format = Format.user();
        return new Card(
                payout.number(),
                "payouts/" + payout.id(),
                format.money(payout.amount()),
                format.day(payout.paysOn()) + " \u00b7 " + PayoutWords.progress(payout),
                PayoutWords.state(payout),
                PayoutWords.tone(payout));
    }

    @Override
    public List<ShownPayout> read(String search, int offset, int limit) {
        return desk.reading.list(offset, limit);
    }

    @Override
    public int count(String search) {
        return desk.reading.count();
    }
}
