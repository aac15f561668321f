package dev.entente.ui.branding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** A few ways to look at the same thing, one of which is pressed. */
final class Choice extends Div {

    private static final long serialVersionUID = 1L;

    Choice(String label, List<String> ways, SerializableConsumer<String> look) {
        addClassName("en-views");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var way : ways) {
            add(new Button(way, click -> {
                press(way);
                look.accept(way);
            }));
        }
        press(ways.getFirst());
    }

    private void press(String way) {
        getChildren()
                .map(Button.class::cast)
                .forEach(button -> button.getElement()
                        .setAttribute(
                                "aria-pressed", String.valueOf(button.getText().equals(way))));
    }
}
