package dev.entente.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import java.util.stream.Stream;

/**
 * What a page says when a click ended in something that its view did not expect: a rule's own words, or a reference. Whether anything
 * was changed is not known here: it may have been, and only the answer to it was lost.
 */
final class Mishap implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final int LONG_ENOUGH_MILLIS = 12_000;
    private static final int SIGN_IN_FIRST = 401;

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        var problem = Stream.iterate(event.getThrowable(), t -> t != null, Throwable::getCause)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst();
        if (problem.isPresent() && problem.get().kind().status() == SIGN_IN_FIRST && ui != null) {
            if (Scope.bound().isPresent()) ui.getPage().setLocation(Entrance.SIGN_IN);
            else ui.getPage().reload(); // which leads to where a token is shown
            return;
        }
        var words = problem.map(p -> p.kind().title() + ". " + p.detail())
                .orElseGet(() ->
                        "This was not finished. Look whether it was done before you try again; if it happens again, hand on "
                                + Reference.log("Click", event.getThrowable()));
        if (ui != null) Notification.show(words, LONG_ENOUGH_MILLIS, Position.BOTTOM_CENTER, true);
    }
}
