package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Where more costs less, beside the picture that shows how much is asked; nothing where it never does. */
public final class CliffNote extends Div {

    private static final long serialVersionUID = 1L;

    public CliffNote(List<String> words) {
        addClassNames("en-muted", "en-cliffs");
        getElement().setAttribute("role", "status");
        say(words);
    }

    public void say(List<String> words) {
        removeAll();
        setVisible(!words.isEmpty());
        if (words.isEmpty()) return;
        var list = new UnorderedList();
        words.forEach(each -> list.add(new ListItem(each)));
        add(new Span("More can cost less here:"), list);
    }
}
