package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.problem.Problem;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A short question in a dialog: a few words or fields, and one button with the verb. It closes when that worked; a rule's
 * refusal stands beside the fields that it names, and everything that was typed stays.
 */
public final class Ask extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int SIGN_IN_FIRST = 401;

    private final Div answer = new Div();
    private final Button act;
    private Map<String, ? extends Component> fields = Map.of();

    public Ask(String title, String verb, Component... content) {
        setHeaderTitle(title);
        setWidth("min(480px, 94vw)");
        // A double click opens it with its first and would close it with its second; and a slip would lose what was
        // typed.
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) isOver();
        });
        addDetachListener(detach -> isOver());
        var form = new Div(answer);
        if (asked() == null) form.add(content); // what is asked already keeps its fields
        form.addClassName("en-form");
        add(form);
        act = new Button(verb);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true); // a second click must not be heard before the first one is answered
        if (!hasLongText(form)) act.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        getFooter().add(new Button("Cancel", click -> close()), act);
        Arrays.stream(content).flatMap(Ask::fields).findFirst().ifPresent(Focusable::focus);
    }

    // In the order in which they are read, also those that share a row.
    private static Stream<Focusable<?>> fields(Component part) {
        return part instanceof Focusable<?> field
                ? Stream.of(field)
                : part.getChildren().flatMap(Ask::fields);
    }

    // Enter begins a new line there, and must not send half a message.
    private static boolean hasLongText(Component part) {
        return part instanceof TextArea || part.getChildren().anyMatch(Ask::hasLongText);
    }

    /** One question at a time: a second click on what asks it asks nothing more. */
    @Override
    public void open() {
        if (asked() != null) return;
        ComponentUtil.setData(UI.getCurrent(), Ask.class, this);
        super.open();
    }

    private static @Nullable Ask asked() {
        var ui = UI.getCurrent();
        return ui == null ? null : ComponentUtil.getData(ui, Ask.class);
    }

    private void isOver() {
        if (asked() == this) ComponentUtil.setData(UI.getCurrent(), Ask.class, null);
    }

    /** With room for a small table. */
    public Ask wide() {
        setWidth("min(820px, 94vw)");
        return this;
    }

    /** The fields by JSON pointer, so that what is wrong with one is said beside it. */
    public Ask explaining(Map<String, ? extends Component> byPointer) {
        fields = byPointer;
        return this;
    }

    /** What was refused last was dealt with. */
    public void unsay() {
        answer.removeAll();
    }

    /** What the button does; it is done once, however often somebody answers. */
    public Ask then(SerializableRunnable work) {
        act.addClickListener(click -> {
            if (!isOpened()) return;
            answer.removeAll();
            Refusals.clear(fields.values());
            try {
                work.run();
                close();
            } catch (Problem problem) {
                if (problem.kind().status() == SIGN_IN_FIRST)
                    throw problem; // nobody is signed in any more: the page says where to
                Refusals.show(problem, fields, answer);
            } finally {
                act.setEnabled(isOpened());
            }
        });
        return this;
    }
}
