package dev.entente.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;

/** Where a page says what was just done, with one button that takes it back; the next thing done stands in its place. */
public final class Undo extends Div {

    private static final long serialVersionUID = 1L;

    public Undo() {
        addClassName("en-undo");
        getElement().setAttribute("role", "status");
    }

    public void offer(String done, SerializableRunnable back) {
        removeAll();
        var button = new Button("Undo", new Glyph("again"), click -> {
            removeAll();
            back.run();
        });
        button.setDisableOnClick(true);
        add(new Notice(Tone.GOOD, done, "").then(button));
    }

    public void clear() {
        removeAll();
    }
}
