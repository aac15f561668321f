package dev.entente.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.earning.Accrual;
import dev.entente.earning.ClosingPeriods;
import dev.entente.earning.EarningPermissions;
import dev.entente.earning.ReadingAccruals;
import dev.entente.earning.ReadingAccruals.Liability;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.program.ProgramsView;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What periods have brought that are not closed yet: per partner, and what each program will owe for them. */
@Route(value = "statements/accruals", layout = VendorLayout.class)
@PageTitle("Accruals")
@Requires(EarningPermissions.READ)
public final class AccrualsView extends Div implements Rows<Accrual> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FIGURES = 4;

    private final transient ExportingLists lists;
    private final ComboBox<Partner> partner = new ComboBox<>();
    private final LocalDate day;

    /** Worked out once for all partners: of one it is a part of it. */
    private final transient List<Accrual> all;

    AccrualsView(
            ReadingAccruals accruals,
            ClosingPeriods closing,
            ExportingLists lists,
            PartnerChoice partners,
            Today today,
            Visit visit) {
        this.lists = lists;
        this.day = today.day();
        this.all = accruals.on(day, null);
        addClassNames("en-page", "en-page-full");
        partners.offer(partner);
        var words = "What the closes to come would give, counted through "
                + Format.user().day(day);
        var answer = new Div();
        var close = visit.may(EarningPermissions.CLOSE)
                ? new Component[] {new CloseMonth(closing, today.month(), answer)}
                : new Component[0];
        var header = new PageHeader("Accruals", words, close).backTo("Statements", StatementsView.class);
        add(header, answer, figures(), listing());
    }

    private Div figures() {
        var sums = ReadingAccruals.sums(all);
        var strip = Figure.strip(
                sums.stream().limit(MOST_FIGURES).map(AccrualsView::figure).toArray(Figure[]::new));
        strip.setVisible(!sums.isEmpty());
        return strip;
    }

    private static Figure figure(Liability sum) {
        return new Figure(
                AccrualWords.label(sum),
                Format.user().figure(sum.amount()),
                new Remark("", "Not posted before the close", Tone.NEUTRAL));
    }

    private Listing<Accrual> listing() {
        return new Listing<>(new Noun("accrual", "accruals"), this)
                .filter(partner)
                .exporting(typed -> lists.accruals(day, chosen()))
                .opening("Partner", AccrualsView::address, Accrual::partner, AccrualsView::offer)
                .column("Closes on", accrual -> Format.user().day(accrual.closes()))
                .wide("Next bracket", AccrualWords::next)
                .number("So far", AccrualWords::amount)
                .card(AccrualsView::card)
                .whenEmpty(new EmptyState(
                        "clock",
                        "No period is going on",
                        "Where an offer gives a rebate or charges a fee when a month, a quarter or a year closes, what it"
                                + " has brought so far stands here for each partner.",
                        new RouterLink("See what programs say", ProgramsView.class)));
    }

    private @Nullable UUID chosen() {
        var chosen = partner.getValue();
        return chosen == null ? null : chosen.id();
    }

    private static String address(Accrual accrual) {
        return "statements/accruals/" + accrual.partnerId();
    }

    private static String offer(Accrual accrual) {
        return accrual.program() + " \u00b7 " + accrual.offer();
    }

    private static Card card(Accrual accrual) {
        return new Card(
                accrual.partner(),
                address(accrual),
                AccrualWords.amount(accrual),
                AccrualWords.period(accrual) + " \u00b7 " + accrual.offer() + " \u00b7 " + AccrualWords.next(accrual));
    }

    @Override
    public List<Accrual> read(String search, int offset, int limit) {
        return of(chosen()).stream().skip(offset).limit(limit).toList();
    }

    @Override
    public int count(String search) {
        return of(chosen()).size();
    }

    private List<Accrual> of(@Nullable UUID partnerId) {
        return partnerId == null
                ? all
                : all.stream()
                        .filter(each -> each.partnerId().equals(partnerId))
                        .toList();
    }

    @Override
    public boolean any() {
        return !all.isEmpty();
    }
}
