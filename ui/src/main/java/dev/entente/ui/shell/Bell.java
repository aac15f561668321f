package dev.entente.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import dev.entente.message.ReadingNotices;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import dev.entente.ui.kit.Glyph;

/** The way to the inbox, with the number of unread notices: looks again with every page, and when something new comes. */
final class Bell extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 99;

    private final transient ReadingNotices notices;
    private final transient Bells bells;
    private final Span count = new Span();
    private final Span words = new Span();

    Bell(ReadingNotices notices, Bells bells) {
        super("inbox");
        this.notices = notices;
        this.bells = bells;
        addClassName("en-bell");
        count.addClassName("en-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("en-sr");
        words.getElement().setAttribute("role", "status");
        add(new Glyph("bell"), count, words);
        Tooltip.forComponent(this).setText("Inbox");
        refresh();
    }

    /** Reads how many there are now. */
    void refresh() {
        try {
            show(notices.unread());
        } catch (Problem notAnyMore) {
            show(0); // the next click says why
        }
    }

    private void show(int unread) {
        count.setText(unread > MOST ? MOST + "+" : Integer.toString(unread));
        count.setVisible(unread > 0);
        words.setText(said(unread));
    }

    private static String said(int unread) {
        return switch (unread) {
            case 0 -> "Inbox, nothing new";
            case 1 -> "Inbox, 1 unread notice";
            default -> "Inbox, " + unread + " unread notices";
        };
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var navigating = event.getUI().addAfterNavigationListener(done -> refresh());
        addDetachListener(detach -> {
            detach.unregisterListener();
            navigating.remove();
        });
        Scope.bound().filter(scope -> scope.memberId() != null).ifPresent(scope -> hang(event, scope));
    }

    private void hang(AttachEvent event, Scope scope) {
        var member = scope.memberId();
        if (member == null) return;
        var hanging = new Bells.Hanging(this, event.getUI(), scope);
        bells.hang(member, hanging);
        addDetachListener(detach -> {
            detach.unregisterListener();
            bells.takeDown(member, hanging);
        });
    }
}
