package dev.entente.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import dev.entente.ui.kit.Glyph;
import org.jspecify.annotations.Nullable;

/** Opens the palette, as Ctrl and K do anywhere; a question mark shows which keys there are. */
public final class FindButton extends Button {

    private static final long serialVersionUID = 1L;

    private @Nullable Dialog shown;

    private FindButton(Suggestions suggestions, String look) {
        setIcon(new Glyph("search"));
        addClassNames("en-find", look);
        setAriaLabel("Search");
        getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K").setAttribute("aria-haspopup", "dialog");
        addClickListener(click -> show(new CommandPalette(suggestions)));
        getElement().addEventListener("keys-wanted", event -> show(new KeySheet()));
    }

    /** A magnifier. */
    public static FindButton small(Suggestions suggestions) {
        var button = new FindButton(suggestions, "en-find-small");
        button.setTooltipText("Search");
        return button;
    }

    /** With words, and the keys that do the same. */
    public static FindButton wide(Suggestions suggestions) {
        var button = new FindButton(suggestions, "en-find-wide");
        button.setText("Search");
        var keys = new Span();
        keys.addClassName("en-keys-hint");
        keys.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(keys);
        return button;
    }

    // One at a time, however often the keys are pressed.
    private void show(Dialog dialog) {
        if (shown != null && shown.isOpened()) return;
        shown = dialog;
        dialog.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("context://js/keys.js");
    }
}
