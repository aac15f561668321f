package dev.entente.ui.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Sentences, one below the other: what is different, what changes. */
public final class Sentences {

    private Sentences() {}

    public static UnorderedList list(List<String> said) {
        var list = new UnorderedList();
        list.addClassName("en-said");
        said.forEach(each -> list.add(new ListItem(each)));
        return list;
    }
}
