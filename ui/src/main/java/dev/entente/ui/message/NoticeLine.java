package dev.entente.ui.message;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.message.Notice;
import dev.entente.ui.kit.Format;
import dev.entente.ui.shell.Today;

/** One notice: what happened, leading to it, a few more words, and when. */
final class NoticeLine extends ListItem {

    private static final long serialVersionUID = 1L;

    NoticeLine(Notice notice, Today today, SerializableRunnable whenOpened, Component... actions) {
        addClassName("en-notice-line");
        setClassName("en-unread", !notice.isRead());
        var title = new Anchor(notice.path(), notice.title());
        // Comes with the click, before the page that it leads to.
        title.getElement().addEventListener("click", click -> whenOpened.run());
        var head = new Div(title);
        head.addClassName("en-notice-head");
        if (!notice.isRead()) head.addComponentAsFirst(unread());
        var when = new Span(Format.user().moment(notice.toldAt(), today.zone(), today.day()));
        when.addClassName("en-when");
        when.getElement().setAttribute("title", Format.user().time(notice.toldAt(), today.zone()));
        var body = new Div(head);
        body.addClassName("en-notice-body");
        if (!notice.text().isBlank()) body.add(new Paragraph(notice.text()));
        body.add(actions);
        add(body, when);
    }

    private static Span unread() {
        var word = new Span("Unread: ");
        word.addClassName("en-sr");
        var mark = new Span(word);
        mark.addClassName("en-unread-mark");
        return mark;
    }
}
