package dev.entente.ui.kit;

import com.vaadin.flow.component.icon.SvgIcon;

/** A line icon from our own sprite; decorative, the words beside it or the button's label carry the meaning. */
public final class Glyph extends SvgIcon {

    private static final long serialVersionUID = 1L;

    public Glyph(String name) {
        super("img/icons.svg", name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
