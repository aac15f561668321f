package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/** Label and value pairs of a record, as a real description list. */
public final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public Facts() {
        addClassName("en-facts");
    }

    public Facts fact(String label, String value) {
        return fact(label, new Text(value));
    }

    public Facts fact(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
