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

    /** The one of the session for this form, begun if there is none. */
    static Draft of(String form) {
        var session = VaadinSession.getCurrent();
        var draft = session.getAttribute(key(form));
        if (draft instanceof Draft known) return known;
        var begun = new Draft();
        session.setAttribute(key(form), begun);
        return begun;
    }

    /** What was typed into this form was sent. */
    static void forget(String form) {
        VaadinSession.getCurrent().setAttribute(key(form), null);
    }

    private static String key(String form) {
        return Draft.class.getName() + " " + form;
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
