package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** An answer in plain words where the question was asked: what is so, and what it means. */
public final class Notice extends Div {

    private static final long serialVersionUID = 1L;

    private final Div words = new Div();

    public Notice(Tone tone, String title, String text) {
        addClassName("en-notice");
        getElement().setAttribute("data-tone", tone.css()).setAttribute("role", "status");
        var head = new Span(title);
        head.addClassName("en-notice-title");
        words.add(head);
        if (!text.isEmpty()) words.add(new Paragraph(text));
        add(new Glyph(icon(tone)), words);
    }

    /** What can be done about it. */
    public Notice then(Component... actions) {
        var row = new Div(actions);
        row.addClassName("en-actions");
        words.add(row);
        return this;
    }

    /** What the answer rests on. */
    public Notice resting(String... facts) {
        var list = new UnorderedList();
        for (var fact : facts) list.add(new ListItem(fact));
        words.add(list);
        return this;
    }

    private static String icon(Tone tone) {
        return switch (tone) {
            case GOOD -> "check";
            case WARN, BAD -> "alert";
            case NEUTRAL, INFO -> "info";
        };
    }
}
