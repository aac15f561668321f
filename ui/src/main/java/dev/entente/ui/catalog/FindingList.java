package dev.entente.ui.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.guard.Objection;
import java.util.List;

/** All that was found in a jar: where, what it is, what to change, and its code, which leads into the guide. */
final class FindingList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** @param guided whether codes lead to the publishers' guide */
    FindingList(List<String> findings, boolean guided) {
        addClassName("en-findings");
        findings.forEach(text -> add(item(text, guided)));
    }

    private static ListItem item(String text, boolean guided) {
        return Objection.read(text)
                .map(found -> new ListItem(
                        head(found.where(), code(found.kind().code(), guided)),
                        new Span(CatalogWords.sentence(found.what())),
                        quiet(CatalogWords.sentence(found.kind().advice()))))
                .orElseGet(() -> plain(text));
    }

    /** What is no matter of code, such as a name that somebody else has. */
    private static ListItem plain(String text) {
        int colon = text.indexOf(": ");
        if (colon < 0) return new ListItem(new Span(CatalogWords.sentence(text)));
        return new ListItem(head(text.substring(0, colon)), new Span(CatalogWords.sentence(text.substring(colon + 2))));
    }

    private static Div head(String where, Component... more) {
        var head = new Div(new Code(where));
        head.add(more);
        head.addClassName("en-finding-head");
        return head;
    }

    private static Component code(String code, boolean guided) {
        if (!guided) return quiet(code);
        var link = new Anchor("publishing/codes/" + code, code);
        link.getElement().setAttribute("aria-label", "What " + code + " means");
        return link;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("en-muted");
        return span;
    }
}
