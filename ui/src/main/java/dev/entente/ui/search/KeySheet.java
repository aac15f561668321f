package dev.entente.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys that there are, and what they do. */
final class KeySheet extends Dialog {

    private static final long serialVersionUID = 1L;

    KeySheet() {
        setHeaderTitle("Keys");
        setWidth("min(480px, 94vw)");
        addClassName("en-key-sheet");
        var anywhere = new LinkedHashMap<String, List<String>>();
        anywhere.put("Search, or go to a page", List.of("Ctrl", "K"));
        anywhere.put("Search this list, or everything", List.of("/"));
        anywhere.put("Show these keys", List.of("?"));
        anywhere.put("Close what is open", List.of("Esc"));
        var lists = new LinkedHashMap<String, List<String>>();
        lists.put("Next row", List.of("J"));
        lists.put("Row before", List.of("K"));
        lists.put("Open the row", List.of("Enter"));
        lists.put("Choose the row, where rows can be chosen", List.of("X"));
        add(new H3("Anywhere"), table(anywhere), new H3("In a list"), table(lists));
        add(single());
        getFooter().add(new Button("Close", click -> close()));
    }

    // Whoever speaks to the machine says letters that were not meant as keys.
    private static Component single() {
        var single = new Checkbox("Listen to single keys, such as / and J", true);
        single.getElement()
                .executeJs("return localStorage.getItem('en-single-keys') !== 'off'")
                .then(Boolean.class, single::setValue);
        single.addValueChangeListener(change -> single.getElement()
                .executeJs("localStorage.setItem('en-single-keys', $0)", change.getValue() ? "on" : "off"));
        return single;
    }

    private static Component table(Map<String, List<String>> keys) {
        var table = new DescriptionList();
        table.addClassName("en-key-table");
        keys.forEach((words, some) -> {
            var row = new Div();
            some.forEach(key -> {
                var one = new Span(key);
                one.addClassName("en-key");
                row.add(one);
            });
            table.add(new DescriptionList.Term(words), new DescriptionList.Description(row));
        });
        return table;
    }
}
