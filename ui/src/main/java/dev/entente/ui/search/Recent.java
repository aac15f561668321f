package dev.entente.ui.search;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records that were looked at last, as long as one is signed in; nothing of it stays on the device. */
public final class Recent implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 6;

    private final ArrayList<Suggestion> seen = new ArrayList<>();

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

    /** A page was opened; one that names a record by its address counts. */
    public static void arrived(AfterNavigationEvent event, @Nullable String title) {
        if (title == null || title.isBlank()) return;
        if (event.getRouteParameters().getParameterNames().isEmpty()) return;
        current().add(title, event.getLocation().getPath());
    }

    void add(String title, String path) {
        seen.removeIf(each -> each.path().equals(path));
        seen.addFirst(new Suggestion("Looked at last", title, "", path, "clock"));
        if (seen.size() > MOST) seen.removeLast();
    }

    List<Suggestion> all() {
        return List.copyOf(seen);
    }
}
