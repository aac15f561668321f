package dev.entente.ui.contribution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.contribution.BookedLine;
import dev.entente.contribution.Contribution;
import dev.entente.contribution.ContributionPermissions;
import dev.entente.contribution.Figure;
import dev.entente.contribution.ReadingLines.Asked;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.rate.FoundRate;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.shell.VendorLayout;
import java.util.ArrayList;
import java.util.List;

/** What a figure is made of: by month and currency with its rates, and each line with the sale or the earning that explains it. */
@Route(value = ContributionAddress.LINES, layout = VendorLayout.class)
@PageTitle("What a figure is made of")
@Requires(ContributionPermissions.READ)
public final class ContributionLinesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 100;

    private final transient ContributionDesk desk;
    private final transient List<BookedLine> shown = new ArrayList<>();
    private final Div list = new Div();
    private final Button more = new Button("Show more");

    ContributionLinesView(ContributionDesk desk) {
        this.desk = desk;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        shown.clear();
        var said = event.getLocation().getQueryParameters();
        try {
            var figure = Figure.of(said.getSingleParameter("figure").orElse(null));
            var span = desk.span(
                    said.getSingleParameter("from").orElse(null),
                    said.getSingleParameter("until").orElse(null));
            show(new Asked(figure, span, ContributionAddress.whose(said)));
        } catch (Problem unclear) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Asked asked) {
        var back = new Anchor(ContributionAddress.page(asked.span(), asked.whose()), "Back to the contribution");
        add(new PageHeader(
                asked.figure().title(),
                ContributionAddress.words(asked.span()),
                back,
                new Export(() -> desk.sheet(asked))));
        var contribution = desk.of(asked.span(), asked.whose());
        if (!contribution.figures(asked.figure()).isEmpty())
            add(new Panel("Converted by month", parts(contribution, asked.figure())));
        more.addClickListener(click -> more(asked));
        add(new Panel("Line by line", list, more));
        more(asked);
    }

    private static Component parts(Contribution contribution, Figure figure) {
        var format = Format.user();
        var table = new Table(
                "",
                List.of("Month", "Booked", "Rate", "In " + contribution.unit().code()));
        for (var part : contribution.figures(figure))
            table.row(List.of(
                    new Span(format.month(part.month())),
                    MoneyCell.plain(part.own()),
                    new Span(part.rate().map(FoundRate::words).orElse("No rate is known")),
                    part.converted().<Component>map(MoneyCell::plain).orElse(new Span("Not in the figure"))));
        table.row(List.of(new Span("Together"), new Span(""), new Span(""), MoneyCell.plain(contribution.of(figure))));
        return table;
    }

    private void more(Asked asked) {
        var next = desk.lines(asked, shown.isEmpty() ? "" : shown.getLast().key(), STEP);
        shown.addAll(next);
        more.setVisible(next.size() == STEP);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState("search", "Nothing was booked", "In these months this figure is made of nothing."));
            return;
        }
        var table = new Table("", List.of("Day", "For", "Partner", "What", "Amount"));
        for (var line : shown)
            table.row(List.of(
                    new Span(Format.user().day(line.on())),
                    about(line),
                    new Span(line.partner()),
                    new Span(line.words()),
                    MoneyCell.plain(line.amount())));
        list.add(table);
    }

    /** Leads to the sale and its credits, or to the steps that explain what was earned. */
    private static Component about(BookedLine line) {
        var address = address(line);
        var name = address.isEmpty() ? new Span(line.about()) : new Anchor(address, line.about());
        var quiet = new Span(line.document());
        quiet.addClassName("en-muted");
        var both = new Div(name, quiet);
        both.addClassName("en-cell-2");
        return both;
    }

    private static String address(BookedLine line) {
        if (line.saleId() != null) return "sales/" + line.saleId();
        if (line.statementId() == null) return "";
        return "statements/" + line.statementId() + (line.earningId() == null ? "" : "?line=" + line.earningId());
    }
}
