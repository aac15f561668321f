package dev.entente.ui.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.announcement.Announcement.What;
import dev.entente.announcement.ProgramNotice;
import dev.entente.announcement.ReadingAnnouncements;
import dev.entente.announcement.ReadingAnnouncements.Told;
import dev.entente.identity.Requires;
import dev.entente.program.ProgramPermissions;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Sentences;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Today;

/** What changes for the partner in its programs and from when on; what was read stays below. */
@Route(value = "portal/program", layout = PortalLayout.class)
@PageTitle("Your program")
@Requires(ProgramPermissions.READ)
public final class PortalProgramView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient ReadingAnnouncements announcements;
    private final transient Today today;
    private final Div inner = new Div();

    PortalProgramView(ReadingAnnouncements announcements, Today today) {
        this.announcements = announcements;
        this.today = today;
        addClassName("en-portal-page");
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        add(inner);
        show();
    }

    private void show() {
        inner.removeAll();
        var plan = new Anchor("portal/plan", "Your compensation plan");
        inner.add(new PageHeader("Your program", "What changes for you, and from when on", plan));
        var told = announcements.latest(MOST);
        if (told.isEmpty()) {
            inner.add(
                    new EmptyState(
                            "rules",
                            "Nothing changes",
                            "Once a program that you take part in changes, what is different for you stands here with its day."));
        }
        told.forEach(each -> inner.add(card(each)));
    }

    private Component card(Told told) {
        var notice = told.notice();
        var when = notice.from().isAfter(today.day()) ? "From " : "Since ";
        var content = new Div();
        content.addClassName("en-form");
        if (told.announcement().word() != null) {
            var word = new Paragraph(told.announcement().word());
            word.addClassNames("en-quote", "en-quote-note");
            content.add(word);
        }
        content.add(Sentences.list(notice.changes()), receipt(notice));
        boolean comes = told.announcement().what() == What.COMES;
        var title = comes
                ? when + Format.user().day(notice.from()) + ": " + notice.name()
                : notice.name() + " stays as it is";
        return new Panel(title, content);
    }

    private Component receipt(ProgramNotice notice) {
        var read = notice.readAt();
        if (read != null) {
            var words = new Paragraph("Read " + Format.user().time(read, today.zone()));
            words.addClassName("en-muted");
            return words;
        }
        var button = new Button("We have read it", new Glyph("check"), click -> {
            announcements.read(notice.id());
            show();
        });
        button.setDisableOnClick(true);
        button.setAriaLabel(
                "We have read it: " + notice.name() + ", " + Format.user().day(notice.from()));
        return new Div(button);
    }
}
