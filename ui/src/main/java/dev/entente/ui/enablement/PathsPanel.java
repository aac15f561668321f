package dev.entente.ui.enablement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.enablement.CertificationPath;
import dev.entente.enablement.CertificationPath.Description;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.Undo;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people can be certified in, with a way to add, rename and retire it. */
public final class PathsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CertifiedDesk desk;
    private final Undo undo;

    PathsPanel(CertifiedDesk desk, Undo undo) {
        this.desk = desk;
        this.undo = undo;
        show();
    }

    private void show() {
        removeAll();
        var words = new Paragraph("The same for all partners. Levels and terms name a path by its code.");
        words.addClassName("en-muted");
        var panel = new Panel("Certification paths", words, list());
        panel.aside(button("Add a path", "plus", () -> ask(null)));
        add(panel);
    }

    private Component list() {
        var list = new UnorderedList();
        list.addClassName("en-people");
        desk.paths.all().forEach(path -> list.add(item(path)));
        return list;
    }

    private ListItem item(CertificationPath path) {
        var name = new Div(new Span(path.name()));
        name.addClassName("en-person-name");
        if (path.isRetired()) name.add(new StatusBadge("Retired", Tone.NEUTRAL));
        var code = new Span(path.code());
        code.addClassName("en-muted");
        var body = new Div(name, code);
        body.addClassName("en-person");
        var edit = button("", "edit", () -> ask(path));
        edit.setAriaLabel("Edit " + path.name());
        edit.setTooltipText("Edit " + path.name());
        var actions = new Div(edit);
        actions.addClassName("en-actions");
        return new ListItem(body, actions);
    }

    private static Button button(String text, String glyph, SerializableRunnable act) {
        var button = new Button(text, new Glyph(glyph), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void ask(@Nullable CertificationPath path) {
        var name = new TextField("Name");
        name.setRequiredIndicatorVisible(true);
        var code = new TextField("Code");
        code.setRequiredIndicatorVisible(true);
        code.setHelperText("What levels, terms and files name it by; it stays as it is");
        var retired = new Checkbox("Retired: takes nobody new");
        if (path != null) {
            name.setValue(path.name());
            code.setValue(path.code());
            code.setReadOnly(true);
            retired.setValue(path.isRetired());
        }
        var title = path == null ? "Add a certification path" : "Edit " + path.name();
        new Ask(title, path == null ? "Add path" : "Save changes", name, code, retired)
                .explaining(Map.of("/name", name, "/code", code))
                .then(() -> keep(path, new Description(code.getValue(), name.getValue(), retired.getValue())))
                .open();
    }

    private void keep(@Nullable CertificationPath path, Description said) {
        var before = path == null ? null : path.description();
        desk.describing.describe(said);
        if (before == null) {
            undo.clear();
        } else {
            undo.offer("You changed " + said.name(), () -> {
                desk.describing.describe(before);
                show();
            });
        }
        show();
    }
}
