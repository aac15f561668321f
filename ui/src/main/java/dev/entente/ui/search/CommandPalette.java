package dev.entente.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.entente.ui.kit.Glyph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One field that leads anywhere: what fits stands below it while one types, arrows choose, Enter goes there and Escape closes it.
 * Focus stays in the field, which tells a screen reader what is chosen. The arrows are heard in the browser ({@code keys.js}), so
 * that no key waits for the server.
 */
final class CommandPalette extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "en-palette-list";
    private static final String NOTHING = "Nothing fits. Try fewer letters, a number, or the name of a page.";
    private static final int LONGEST = 200;
    /** Milliseconds without a key after which the server is asked; what was typed before is not asked for any more. */
    private static final int PAUSE = 180;

    private final transient Suggestions suggestions;
    private final Input field = new Input(ValueChangeMode.LAZY);
    private final Div list = new Div();
    private final Span count = new Span();
    private int options;

    CommandPalette(Suggestions suggestions) {
        this.suggestions = suggestions;
        setAriaLabel("Search");
        setWidth("min(640px, 94vw)");
        setTop("10vh");
        addClassName("en-palette");
        field.setValueChangeTimeout(PAUSE);
        field.setPlaceholder("Search, or go to a page");
        field.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", "Search")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-expanded", "true")
                .setAttribute("aria-controls", LIST)
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", Integer.toString(LONGEST));
        field.addValueChangeListener(change -> show());
        list.setId(LIST);
        list.addClassName("en-palette-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", "What fits");
        count.addClassName("en-sr");
        count.getElement().setAttribute("role", "status");
        var head = new Div(new Glyph("search"), field);
        head.addClassName("en-palette-head");
        var keys = new Button("All keys", click -> {
            close();
            new KeySheet().open();
        });
        keys.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var foot = new Div(new Span("Arrows choose, Enter opens, Esc closes"), keys);
        foot.addClassNames("en-palette-foot", "en-muted");
        add(head, list, count, foot);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var leaving = event.getUI().addAfterNavigationListener(done -> close());
        addDetachListener(detach -> {
            detach.unregisterListener();
            leaving.remove();
        });
        field.focus();
    }

    private void show() {
        var typed = field.getValue() == null ? "" : field.getValue();
        var offer = suggestions.of(typed.substring(0, Math.min(typed.length(), LONGEST)));
        var found = offer.all();
        list.removeAll();
        list.getElement().setAttribute("data-for", typed);
        options = 0;
        found.stream()
                .collect(Collectors.groupingBy(Suggestion::group, LinkedHashMap::new, Collectors.toList()))
                .forEach((group, some) -> list.add(group(group, some)));
        if (found.isEmpty() && offer.remark().isEmpty()) list.add(line(NOTHING));
        if (!offer.remark().isEmpty()) list.add(line(offer.remark()));
        var many = found.size() == 1 ? "1 suggestion" : found.size() + " suggestions";
        count.setText(offer.remark().isEmpty() ? many : many + ". " + offer.remark());
    }

    private Component group(String name, List<Suggestion> some) {
        var title = new Div(name);
        title.addClassName("en-palette-group");
        title.getElement().setAttribute("aria-hidden", "true");
        var group = new Div(title);
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        some.forEach(each -> group.add(option(each)));
        return group;
    }

    private Component option(Suggestion suggestion) {
        var title = new Span(suggestion.title());
        title.addClassName("en-palette-title");
        var remark = new Span(suggestion.remark());
        remark.addClassName("en-muted");
        var option = new Anchor("/" + suggestion.path(), new Glyph(suggestion.glyph()), title, remark);
        option.setId("en-option-" + options++);
        option.addClassName("en-palette-option");
        option.getElement()
                .setAttribute("role", "option")
                .setAttribute("aria-selected", "false")
                .setAttribute("tabindex", "-1");
        return option;
    }

    private static Component line(String said) {
        var line = new Div(said);
        line.addClassNames("en-palette-nothing", "en-muted");
        line.getElement().setAttribute("role", "option").setAttribute("aria-disabled", "true");
        return line;
    }
}
