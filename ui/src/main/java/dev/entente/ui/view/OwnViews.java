package dev.entente.ui.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.SavedViews;
import dev.entente.ui.kit.Undo;
import dev.entente.view.KeepingViews;
import dev.entente.view.SavedView;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own views of a list: pressing one filters the list, and the one that is pressed can be renamed and removed. */
public final class OwnViews extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 60;

    private final transient KeepingViews keeping;
    private final Viewed page;
    private final SavedViews everybodys;
    private final Undo undo = new Undo();
    private final Div own = new Div();
    private @Nullable UUID pressed;
    private boolean pressing;

    public OwnViews(KeepingViews keeping, Viewed page, SavedViews everybodys) {
        this.keeping = keeping;
        this.page = page;
        this.everybodys = everybodys;
        own.addClassName("en-views");
        own.getElement().setAttribute("role", "group").setAttribute("aria-label", "Your views");
        addClassName("en-own-views");
        add(own, undo);
        show();
    }

    /** The filter was changed, by hand or by one of everybody's views: none of the own ones is what is shown. */
    public void changed() {
        if (pressing || pressed == null) return;
        pressed = null;
        show();
    }

    private void show() {
        own.removeAll();
        keeping.of(page.list()).forEach(view -> {
            own.add(button(view));
            if (view.id().equals(pressed)) own.add(rename(view), remove(view));
        });
        own.add(save());
    }

    private Button button(SavedView view) {
        var button = new Button(view.name(), click -> press(view));
        button.getElement()
                .setAttribute("aria-pressed", Boolean.toString(view.id().equals(pressed)));
        return button;
    }

    private void press(SavedView view) {
        pressing = true;
        page.filterBy(new Said(view.filter()));
        pressing = false;
        pressed = view.id();
        everybodys.press("");
        show();
    }

    private Button save() {
        var save = new Button("Save view", new Glyph("plus"), click -> askForName());
        save.addThemeVariants(ButtonVariant.TERTIARY);
        return save;
    }

    private void askForName() {
        var name = name("");
        new Ask("Save what is filtered as a view of yours", "Save view", name)
                .explaining(Map.of("/name", name))
                .then(() -> {
                    var view = keeping.save(
                            page.list(), name.getValue(), page.said().values());
                    undo.clear();
                    mark(view);
                })
                .open();
    }

    private void mark(SavedView view) {
        pressed = view.id();
        everybodys.press("");
        show();
    }

    private Button rename(SavedView view) {
        var rename = new Button("Rename", click -> {
            var name = name(view.name());
            new Ask("Rename " + view.name(), "Rename view", name)
                    .explaining(Map.of("/name", name))
                    .then(() -> mark(keeping.rename(view.id(), name.getValue())))
                    .open();
        });
        return small(rename, "Rename " + view.name());
    }

    private Button remove(SavedView view) {
        var remove = new Button(new Glyph("close"), click -> {
            keeping.remove(view.id());
            pressed = null;
            show();
            undo.offer(
                    "The view " + view.name() + " is removed",
                    () -> mark(keeping.save(view.list(), view.name(), view.filter())));
        });
        return small(remove, "Remove " + view.name());
    }

    private static TextField name(String before) {
        var name = new TextField("Name");
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setValue(before);
        return name;
    }

    private static Button small(Button button, String words) {
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }
}
