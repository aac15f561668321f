package dev.entente.ui.search;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.VaadinSession;
import dev.entente.identity.Requires;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The records that were looked at last, as long as one is signed in; nothing of it stays on the device. */
public final class Recent implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 6;

    private final ArrayList<Seen> seen = new ArrayList<>();

    /** A page, and what whoever opens it must be allowed. */
    private record Seen(Suggestion page, String permission) implements Serializable {}

    private Recent() {}

    /** Of the session that is open. */
    static Recent current() {
        var session = VaadinSession.getCurrent();
        var recent = session.getAttribute(Recent.class);
        if (recent != null) return recent;
        var first = new Recent();
        session.setAttribute(Recent.class, first);
        return first;
    }

    /** A page was opened; one that names a record by its address counts, and is forgotten once it is there no more. */
    public static void arrived(AfterNavigationEvent event, @Nullable String title) {
        if (event.getActiveChain().isEmpty()) return;
        var page = event.getActiveChain().getFirst();
        var path = event.getLocation().getPath();
        if (page instanceof HasErrorParameter) current().forget(path);
        if (title == null || title.isBlank() || page instanceof HasErrorParameter) return;
        if (event.getRouteParameters().getParameterNames().isEmpty()) return;
        var asked = page.getClass().getAnnotation(Requires.class);
        if (asked != null) current().add(title, path, asked.value());
    }

    void add(String title, String path, String permission) {
        forget(path);
        seen.addFirst(new Seen(new Suggestion("Looked at last", title, "", path, "clock"), permission));
        if (seen.size() > MOST) seen.removeLast();
    }

    private void forget(String path) {
        seen.removeIf(each -> each.page().path().equals(path));
    }

    /** Those that may still be opened by whoever may so much. */
    List<Suggestion> all(Predicate<String> may) {
        return seen.stream()
                .filter(each -> may.test(each.permission()))
                .map(Seen::page)
                .toList();
    }
}
