package dev.entente.ui.branding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.branding.Colour;
import dev.entente.branding.Legibility;
import dev.entente.branding.Legibility.Finding;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;

/** Answers while a colour is chosen: whether all that pages make of it can be read, and the nearest that can be if not. */
final class ContrastNotice extends Div {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<String> choose;

    ContrastNotice(SerializableConsumer<String> choose) {
        this.choose = choose;
        addClassName("en-contrast");
        getElement().setAttribute("role", "status");
    }

    void about(String typed) {
        removeAll();
        Colour.parse(typed.strip()).map(Legibility::of).ifPresent(this::show);
    }

    private void show(Legibility legibility) {
        var list = new UnorderedList();
        legibility.findings().forEach(finding -> list.add(line(finding)));
        var nearest = legibility.nearest();
        if (nearest != null) {
            var take = new Button("Use " + nearest.hex(), swatch(nearest), click -> choose.accept(nearest.hex()));
            add(new Notice(
                            Tone.BAD,
                            "This colour is too pale",
                            "Links and bars would have to become another colour to be read on white."
                                    + " The nearest colour that can be read is " + nearest.hex() + ".")
                    .then(take));
        }
        add(list);
    }

    private static ListItem line(Finding finding) {
        var words = finding.where() + ": " + finding.ratio() + ", " + (finding.isFine() ? "fine" : "too little");
        var line = new ListItem(words);
        line.getElement().setAttribute("data-tone", finding.isFine() ? "good" : "bad");
        return line;
    }

    private static Span swatch(Colour colour) {
        var swatch = new Span();
        swatch.addClassName("en-swatch");
        swatch.getStyle().setBackgroundColor(colour.hex());
        return swatch;
    }
}
