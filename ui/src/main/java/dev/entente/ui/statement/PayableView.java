package dev.entente.ui.statement;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.settlement.ComingPart;
import dev.entente.settlement.ReadingComing;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.program.ProgramsView;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is held back of all partners, what is payable soonest first: each part leads to where it was earned. */
@Route(value = "statements/payable", layout = VendorLayout.class)
@PageTitle("Payable later")
@Requires(SettlementPermissions.READ)
public final class PayableView extends Div implements Rows<ComingPart> {

    private static final long serialVersionUID = 1L;

    private final transient ReadingComing coming;
    private final transient ExportingLists lists;
    private final ComboBox<Partner> partner = new ComboBox<>();

    PayableView(ReadingComing coming, ExportingLists lists, PartnerChoice partners) {
        this.coming = coming;
        this.lists = lists;
        addClassNames("en-page", "en-page-full");
        partners.offer(partner);
        add(
                new PageHeader("Payable later", "What partners earned that is held back until its day")
                        .backTo("Statements", StatementsView.class),
                listing());
    }

    private Listing<ComingPart> listing() {
        return new Listing<>(new Noun("part", "parts"), this)
                .filter(partner)
                .exporting(typed -> lists.payable(chosen()))
                .summing(this::sums)
                .opening("Partner", PayableView::address, ComingPart::partner, PayableView::source)
                .column("Payable on", part -> Format.user().day(part.payableOn()))
                .column("Earned on", part -> Format.user().day(part.sold()))
                .wide("Why it is held back", PayableView::because)
                .money("Amount", ComingPart::amount)
                .card(PayableView::card)
                .whenEmpty(new EmptyState(
                        "clock",
                        "Nothing is held back",
                        "All that partners earned is payable. Where an offer says that a share is payable later, it waits"
                                + " here for its day.",
                        new RouterLink("See what programs say", ProgramsView.class)));
    }

    private String sums() {
        return coming.sums(chosen()).stream().map(Format.user()::money).collect(joining(", "));
    }

    private @Nullable UUID chosen() {
        var chosen = partner.getValue();
        return chosen == null ? null : chosen.id();
    }

    private static String address(ComingPart part) {
        return "statements/" + part.statementId() + "?line=" + part.earningId();
    }

    private static String source(ComingPart part) {
        return part.about() + " \u00b7 " + part.document();
    }

    private static String because(ComingPart part) {
        return (part.isWhole() ? "All of it" : Format.user().percent(part.share())) + " is payable " + part.when();
    }

    private static String shareOf(ComingPart part) {
        return (part.isWhole() ? "All of it, " : Format.user().percent(part.share()) + ", ") + part.when();
    }

    private static Card card(ComingPart part) {
        var format = Format.user();
        return new Card(
                part.partner(),
                address(part),
                format.money(part.amount()),
                "Payable on " + format.day(part.payableOn()) + " \u00b7 " + shareOf(part) + " \u00b7 " + source(part));
    }

    @Override
    public List<ComingPart> read(String search, int offset, int limit) {
        return coming.list(chosen(), offset, limit);
    }

    @Override
    public int count(String search) {
        return coming.count(chosen());
    }

    @Override
    public boolean any() {
        return coming.count(null) > 0;
    }
}
