package dev.entente.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** Named filters in a row; exactly one is pressed, until a filter is changed by hand. */
public final class SavedViews extends Div {

    private static final long serialVersionUID = 1L;

    public SavedViews(List<String> names, SerializableConsumer<String> choose) {
        addClassName("en-views");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Saved views");
        for (var name : names) {
            add(new Button(name, click -> {
                press(name);
                choose.accept(name);
            }));
        }
        press(names.getFirst());
    }

    /** Shows this one as pressed; none: empty. */
    public void press(String name) {
        getChildren()
                .map(Button.class::cast)
                .forEach(button -> button.getElement()
                        .setAttribute(
                                "aria-pressed",
                                Boolean.toString(button.getText().equals(name))));
    }
}
