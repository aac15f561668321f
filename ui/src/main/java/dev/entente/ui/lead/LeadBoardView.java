package dev.entente.ui.lead;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.lead.Lead.State;
import dev.entente.lead.LeadFilter;
import dev.entente.lead.LeadPermissions;
import dev.entente.lead.ReadingLeads.Row;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;
import java.util.Map;

/** The open leads by state: who waits, who is asked, who works on what. */
@Route(value = "leads/board", layout = VendorLayout.class)
@PageTitle("Leads by state")
@Requires(LeadPermissions.READ)
public final class LeadBoardView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;
    private static final List<State> SHOWN =
            List.of(State.NEW, State.OFFERED, State.ACCEPTED, State.WORKED, State.CONVERTED);

    private final transient LeadDesk desk;

    LeadBoardView(LeadDesk desk) {
        this.desk = desk;
        addClassNames("en-page", "en-page-full");
        var board = new Div();
        board.addClassNames("en-board", "en-board-5");
        Map<State, Long> counted = desk.reading.counted();
        for (var state : SHOWN) board.add(column(state, counted.getOrDefault(state, 0L)));
        add(new PageHeader("Leads by state", "The newest " + MOST + " of each", new Anchor("leads", "As a list")));
        if (counted.isEmpty())
            add(new EmptyState(
                    "partners",
                    "No leads yet",
                    "Each stands under its state, from the first word to the deal.",
                    new Anchor("leads", "Add the first")));
        else add(board);
    }

    private Section column(State state, long count) {
        var cards = new UnorderedList();
        if (count > 0) desk.reading.list(LeadFilter.in(state), 0, MOST).forEach(row -> cards.add(card(row)));
        var heading = new H2(state.words());
        heading.setId("state-" + state);
        var head = new Div(heading, quiet(Format.user().number(count) + (count == 1 ? " lead" : " leads")));
        head.addClassName("en-board-head");
        var column = new Section(head, cards);
        column.getElement().setAttribute("aria-labelledby", "state-" + state);
        return column;
    }

    private ListItem card(Row row) {
        var lead = row.lead();
        var link = new Anchor("leads/" + lead.id(), lead.company());
        link.addClassName("en-row-link");
        var worth = lead.profile().worth();
        var amount = new Span(worth == null ? "" : Format.user().whole(worth));
        amount.addClassName("en-money");
        var card = new ListItem(new Div(link, amount));
        card.add(quiet(row.partner().isEmpty() ? lead.because() : row.partner()));
        var due = lead.dueAt();
        var offered = row.offeredAt();
        if (due != null && offered != null) card.add(new DueClock(offered, due, desk.now(), desk.zone()));
        card.addClassName("en-board-card");
        return card;
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassName("en-muted");
        return quiet;
    }
}
