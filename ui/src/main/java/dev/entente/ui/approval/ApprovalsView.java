package dev.entente.ui.approval;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.approval.ApprovalFilter;
import dev.entente.approval.ApprovalPermissions;
import dev.entente.approval.ApprovalRequest.State;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.SavedViews;
import dev.entente.ui.shell.VendorLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What waits for whoever looks, and what others decide. */
@Route(value = "approvals", layout = VendorLayout.class)
@PageTitle("Approvals")
@Requires(ApprovalPermissions.READ)
public final class ApprovalsView extends Div implements Rows<Asked> {

    private static final long serialVersionUID = 1L;
    private static final String MINE = "Waiting for you";
    private static final String OVERDUE = "Overdue";
    private static final String STUCK = "Nobody can decide";
    private static final Set<String> DECIDERS = Set.of(MINE, OVERDUE, STUCK);
    private static final Map<String, List<State>> VIEWS = views();

    private final transient ApprovalBook book;
    private final Listing<Asked> list = new Listing<>(new Noun("request", "requests"), this);
    private final SavedViews saved;
    private final Div answer = new Div();
    private final Div empty = new Div();
    private String view;

    ApprovalsView(ApprovalBook book) {
        this.book = book;
        this.view = book.mayDecide() ? MINE : "Open";
        addClassNames("en-page", "en-page-full");
        var names = VIEWS.keySet().stream()
                .filter(each -> book.mayDecide() || !DECIDERS.contains(each))
                .toList();
        saved = new SavedViews(names, this::show);
        saved.press(view);
        explain();
        var row = new Div(saved);
        row.addClassName("en-views-row");
        add(header(), row, answer, listing());
    }

    private PageHeader header() {
        var words = "What nobody decides alone: who has to agree, and by when";
        if (!book.mayDecide()) return new PageHeader("Approvals", words);
        var away = new Button(
                "I am away", click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(AwayView.class)));
        var several = new Button("Decide several", click -> several());
        return new PageHeader("Approvals", words, away, several);
    }

    private void several() {
        new SeveralApprovals(book, this::tell).open();
    }

    private void tell(Notice notice) {
        answer.removeAll();
        answer.add(notice);
        list.refresh();
    }

    private Component listing() {
        return list.opening(
                        "Request",
                        row -> "approvals/" + row.request().id(),
                        row -> row.request().title(),
                        row -> row.request().number())
                .column("Partner", row -> row.partner().isEmpty() ? "Our own" : row.partner())
                .column("Asked", row -> book.when(row.request().askedAt()))
                .badge("Status", Asked::status, Asked::tone)
                .clock("To decide", Asked::clock)
                .card(ApprovalsView::card)
                .whenEmpty(empty);
    }

    /** What the list says where there is nothing in it. */
    private void explain() {
        empty.removeAll();
        empty.add(any() ? none() : first());
    }

    private static EmptyState first() {
        return new EmptyState(
                "check",
                "Nothing was asked for yet",
                "Special prices that somebody has to approve stand here, with all that they rest on.");
    }

    private EmptyState none() {
        return switch (view) {
            case MINE -> new EmptyState("check", "Nothing waits for you", "Who is asked to decide is told, too.");
            case OVERDUE -> new EmptyState("check", "Nothing is overdue", "What is not decided in time stands here.");
            case STUCK ->
                new EmptyState(
                        "check",
                        "Everything waits for somebody who can decide it",
                        "Where those who would have left, or had a part in it, an administrator says who decides instead.");
            default -> new EmptyState("check", "There is none of these", "Look at another list above.");
        };
    }

    private static Card card(Asked row) {
        var request = row.request();
        var clock = row.clock();
        return new Card(
                request.title(),
                "approvals/" + request.id(),
                "",
                clock == null ? row.quiet() : row.quiet() + " \u00b7 " + clock.text(),
                row.status(),
                row.tone());
    }

    private void show(String name) {
        view = name;
        saved.press(name);
        explain();
        list.refresh();
    }

    private ApprovalFilter filter() {
        if (view.equals(OVERDUE)) return ApprovalFilter.OVERDUE;
        return new ApprovalFilter(VIEWS.getOrDefault(view, List.of()), null, null);
    }

    @Override
    public List<Asked> read(String search, int offset, int limit) {
        return switch (view) {
            case MINE -> book.waiting(offset, limit);
            case STUCK -> book.stuck(offset, limit);
            default -> book.list(filter(), offset, limit);
        };
    }

    @Override
    public int count(String search) {
        return switch (view) {
            case MINE -> book.countWaiting();
            case STUCK -> book.countStuck();
            default -> book.count(filter());
        };
    }

    @Override
    public boolean any() {
        return book.count(ApprovalFilter.ALL) > 0;
    }

    private static Map<String, List<State>> views() {
        var views = new LinkedHashMap<String, List<State>>();
        views.put(MINE, List.of(State.OPEN));
        views.put("Open", List.of(State.OPEN));
        views.put(OVERDUE, List.of(State.OPEN));
        views.put(STUCK, List.of(State.OPEN));
        views.put("Approved", List.of(State.APPROVED));
        views.put("Declined", List.of(State.DECLINED));
        views.put("All", List.of());
        return views;
    }
}
