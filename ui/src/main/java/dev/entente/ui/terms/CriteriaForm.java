package dev.entente.ui.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A form for a record that stands by itself, outside of any program: what is expected of a scorecard, for one. */
public final class CriteriaForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Sheet sheet;

    /** Shows what is written; amounts without a unit are in the currency. */
    public CriteriaForm(Class<? extends Record> type, ObjectNode written, String currency) {
        sheet = new Sheet(new DraftTree(written), currency, Map.of(), () -> {}, () -> {});
        add(new RecordForm(sheet, "", FormPart.of(type)));
    }

    /** As it is filled in; what is empty is left out. */
    public ObjectNode written() {
        return sheet.tree().root();
    }

    /** Its fields by JSON pointer, below the place where the record stands. */
    public Map<String, Component> byPointer(String at) {
        var fields = new HashMap<String, Component>();
        sheet.fields().forEach((pointer, field) -> fields.put(at + pointer, field));
        return fields;
    }
}
