package dev.entente.ui.message;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.identity.Requires;
import dev.entente.message.MessagePermissions;
import dev.entente.message.Notice;
import dev.entente.message.ReadingNotices;
import dev.entente.tenant.Scope;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.AccountView;
import dev.entente.ui.shell.Bells;
import dev.entente.ui.shell.EitherLayout;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;

/** A member's inbox, for both sides: what is unread first; each notice leads to what it is about. */
@Route(value = "inbox", layout = EitherLayout.class)
@PageTitle("Inbox")
@Requires(MessagePermissions.OWN_NOTICES)
public final class InboxView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;

    private final transient ReadingNotices reading;
    private final transient Bells bells;
    private final transient Today today;
    private final Button readAll = new Button("Mark all as read", click -> readAll());
    private final Span count = new Span();
    private final Div content = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("Show more", click -> more());
    private int shown;

    InboxView(ReadingNotices reading, Bells bells, Today today, Visit visit) {
        this.reading = reading;
        this.bells = bells;
        this.today = today;
        readAll.setDisableOnClick(true);
        more.setDisableOnClick(true);
        list.addClassName("en-notices");
        count.addClassName("en-count-line");
        count.getElement().setAttribute("role", "status");
        var header = new PageHeader("Inbox", "What concerns you, the unread first", readAll);
        boolean home = visit.visitor().orElseThrow().home();
        if (home) {
            addClassName("en-page");
            add(header, content);
        } else {
            addClassName("en-portal-page");
            var inner = new Div(header, content);
            inner.addClassName("en-portal-inner");
            content.addClassName("en-portal-sheet");
            add(inner);
        }
        show();
    }

    private void show() {
        content.removeAll();
        list.removeAll();
        shown = 0;
        int unread = reading.unread();
        readAll.setEnabled(unread > 0);
        int total = reading.count();
        if (total == 0) {
            readAll.setVisible(false);
            content.add(new EmptyState(
                    "bell",
                    "Nothing to tell you yet",
                    "When something happens that concerns you, it stands here, and is sent to you if you like.",
                    new RouterLink("Choose what is sent by e-mail", AccountView.class)));
            return;
        }
        content.add(toolbar(unread), list, more);
        more();
    }

    private Div toolbar(int unread) {
        count.setText(unread == 0 ? "Nothing unread" : unread + " unread");
        var preferences = new RouterLink("Choose what is sent by e-mail", AccountView.class);
        var toolbar = new Div(preferences, count);
        toolbar.addClassName("en-notices-bar");
        return toolbar;
    }

    private void more() {
        var next = reading.inbox(shown, PAGE);
        shown += next.size();
        for (var notice : next) list.add(line(notice));
        more.setEnabled(true);
        more.setVisible(next.size() == PAGE && shown < reading.count());
    }

    private Component line(Notice notice) {
        return new NoticeLine(notice, today, () -> opened(notice), actions(notice));
    }

    private Component[] actions(Notice notice) {
        if (notice.isRead()) return new Component[0];
        var read = new Button("Mark as read", click -> read(notice));
        read.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        read.setAriaLabel("Mark as read: " + notice.title());
        return new Component[] {read};
    }

    private void opened(Notice notice) {
        if (!notice.isRead()) reading.read(notice.id());
    }

    private void read(Notice notice) {
        reading.read(notice.id());
        changed();
    }

    private void readAll() {
        reading.readAll();
        changed();
    }

    private void changed() {
        show();
        Scope.bound().map(Scope::memberId).ifPresent(bells::ring);
    }
}
