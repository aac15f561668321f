package dev.entente.ui.registration;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody has typed into a form and not sent yet: kept with the session, so that a reload loses nothing. */
final class Draft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Serializable> values = new LinkedHashMap<>();

    /** The one of the session, begun if there is none. */
    static Draft current() {
        var session = VaadinSession.getCurrent();
        var draft = session.getAttribute(Draft.class);
        if (draft == null) session.setAttribute(Draft.class, new Draft());
        return draft == null ? session.getAttribute(Draft.class) : draft;
    }

    /** What was typed was sent. */
    static void forget() {
        VaadinSession.getCurrent().setAttribute(Draft.class, null);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Fills the field with what was typed, and follows it from now on. */
    @SuppressWarnings("unchecked") // what is kept under a name came from the same field
    <V extends Serializable> void keep(String name, HasValue<?, V> field) {
        if (values.get(name) instanceof Serializable typed) field.setValue((V) typed);
        field.addValueChangeListener(change -> {
            if (field.isEmpty()) values.remove(name);
            else values.put(name, field.getValue());
        });
    }
}
