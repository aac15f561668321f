package dev.entente.ui.registration;

import com.vaadin.flow.server.VaadinSession;
import dev.entente.registration.NewEvidence;
import java.util.ArrayList;
import java.util.List;

/** Files that somebody chose for a registration and has not sent yet: kept with the session, thrown away with it. */
final class Attachments {

    private final List<NewEvidence> files = new ArrayList<>();

    /** Those of the session, none at first. */
    static Attachments current() {
        var session = VaadinSession.getCurrent();
        var kept = session.getAttribute(Attachments.class);
        if (kept != null) return kept;
        var begun = new Attachments();
        session.setAttribute(Attachments.class, begun);
        session.addSessionDestroyListener(end -> begun.clear());
        return begun;
    }

    List<NewEvidence> files() {
        return List.copyOf(files);
    }

    void add(NewEvidence file) {
        files.add(file);
    }

    void remove(NewEvidence file) {
        files.remove(file);
        file.close();
    }

    /** Those that could not be sent any more, each taken out of the list. */
    List<NewEvidence> lost() {
        var lost = files.stream().filter(file -> !file.isThere()).toList();
        files.removeAll(lost);
        return lost;
    }

    /** What was sent has been taken over, and what was not is thrown away. */
    void clear() {
        files.forEach(NewEvidence::close);
        files.clear();
    }
}
