package dev.entente.ui.deal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.deal.Deal;
import dev.entente.deal.DealFilter;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.Stage;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Visit;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The open deals by stage: each is moved by a button of its card, or drawn with the mouse. */
@Route(value = "deals/board", layout = VendorLayout.class)
@PageTitle("Deals by stage")
@Requires(DealPermissions.READ)
public final class DealBoardView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;
    private static final String NONE =
            "Each stands under its stage once a registration is approved or somebody opens one.";

    private final transient DealBook book;
    private final transient DealActs acts;
    private final boolean moves;
    private final Div board = new Div();
    private final Div none = new Div();
    private final Div answer = new Div();

    DealBoardView(DealBook book, DealActs acts, Visit visit) {
        this.book = book;
        this.acts = acts;
        this.moves = visit.may(DealPermissions.CHANGE);
        addClassNames("en-page", "en-page-full");
        board.addClassName("en-board");
        var list = new Anchor("deals", "As a list");
        add(new PageHeader("Deals by stage", "The newest " + MOST + " of each stage", list), answer, board, none);
        show();
    }

    private void show() {
        board.removeAll();
        none.removeAll();
        int open = 0;
        for (var stage : Stages.OPEN) {
            int count = book.count(filter(stage));
            board.add(column(stage, count));
            open += count;
        }
        board.setClassName("en-board-empty", open == 0);
        if (open == 0) none.add(new EmptyState("deals", "No open deals", NONE, new Anchor("deals", "Go to the list")));
    }

    private static DealFilter filter(Stage stage) {
        return new DealFilter(List.of(stage), null, null, null);
    }

    private Section column(Stage stage, int count) {
        var cards = new UnorderedList();
        var rows = book.rows(filter(stage), 0, MOST);
        rows.forEach(row -> cards.add(card(row)));
        var heading = new H2(Stages.words(stage));
        heading.setId("stage-" + stage);
        var head = new Div(heading, quiet(Format.user().number(count) + (count == 1 ? " deal" : " deals")));
        var worth = book.worth(null, Set.of(stage));
        if (!worth.isEmpty()) head.add(quiet(worth));
        head.addClassName("en-board-head");
        var column = new Section(head, cards);
        column.getElement().setAttribute("aria-labelledby", "stage-" + stage);
        if (moves) {
            DropTarget.create(column)
                    .addDropListener(drop -> drop.getDragData()
                            .filter(Deal.class::isInstance)
                            .ifPresent(deal -> move((Deal) deal, stage)));
        }
        return column;
    }

    private ListItem card(DealRow row) {
        var deal = row.deal();
        var link = new Anchor("deals/" + deal.id(), deal.customerName());
        link.addClassName("en-row-link");
        var amount = new Span(Format.user().whole(deal.amount()));
        amount.addClassName("en-money");
        var clock = row.clock();
        var partner = row.partner().isEmpty() ? "Our own" : row.partner();
        var line = quiet(clock == null ? partner : partner + " \u00b7 " + clock.text());
        var card = new ListItem(new Div(link, amount), line);
        card.addClassName("en-board-card");
        if (moves) {
            card.add(buttons(deal));
            DragSource.create(card).setDragData(deal);
        }
        return card;
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassName("en-muted");
        return quiet;
    }

    private Div buttons(Deal deal) {
        var row = new Div();
        row.addClassName("en-actions");
        int at = Stages.OPEN.indexOf(deal.stage());
        if (at > 0) row.add(button(deal, Stages.OPEN.get(at - 1), false));
        if (at < Stages.OPEN.size() - 1) row.add(button(deal, Stages.OPEN.get(at + 1), true));
        return row;
    }

    private Component button(Deal deal, Stage to, boolean on) {
        var stage = Stages.words(to);
        var button = new Button(stage, new Glyph("chevron"), click -> move(deal, to));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel((on ? "On to " : "Back to ") + stage + ": " + deal.customerName());
        button.setTooltipText((on ? "Move on to " : "Move back to ") + stage.toLowerCase(Locale.ROOT));
        button.setIconAfterText(on);
        button.addClassName(on ? "en-board-on" : "en-turned");
        return button;
    }

    private void move(Deal deal, Stage to) {
        answer.removeAll();
        acts.move(deal, to, answer, this::show);
    }
}
