package dev.entente.ui.kit;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;

/** A verb for each row (none: nothing can be done), the name of the row that it is spoken with, and what it does. */
public record Action<T>(ValueProvider<T, String> verb, ValueProvider<T, String> name, SerializableConsumer<T> act) {

    static final String BUTTON = """
            <vaadin-button theme="small" ?hidden=${!item.verb} aria-label=${item.spoken} @click=${act}>${item.verb}\
            </vaadin-button>""";

    LitRenderer<T> on(LitRenderer<T> cell) {
        return cell.withProperty("verb", verb)
                .withProperty("spoken", row -> verb.apply(row) + ": " + name.apply(row))
                .withFunction("act", act);
    }
}
