package dev.entente.ui.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;

/** The end of a page of the setup: the one thing to do, and the way past it. */
final class Moves extends Div {

    private static final long serialVersionUID = 1L;

    private final Button act;

    Moves(String verb, SerializableRunnable work, SerializableRunnable skip) {
        addClassName("en-actions");
        act = new Button(verb);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true);
        act.addClickListener(click -> {
            try {
                work.run();
            } finally {
                act.setEnabled(true);
            }
        });
        var past = new Button("Skip this step", click -> skip.run());
        past.addThemeVariants(ButtonVariant.TERTIARY);
        add(act, past);
    }
}
