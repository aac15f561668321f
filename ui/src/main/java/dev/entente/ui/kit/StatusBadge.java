package dev.entente.ui.kit;

import com.vaadin.flow.component.badge.Badge;

/** A quiet badge: a small coloured mark for the tone and always a word for the meaning. */
public final class StatusBadge extends Badge {

    private static final long serialVersionUID = 1L;

    public StatusBadge(String text, Tone tone) {
        super(text);
        addClassName("en-badge");
        getElement().setAttribute("data-tone", tone.css());
    }

    /** For a stage on a way: the mark fills up with it. */
    public StatusBadge share(int percent) {
        addClassName("en-stage");
        getElement().getStyle().set("--fill", percent + "%");
        return this;
    }
}
