package dev.entente.ui.branding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.branding.BrandEdition;
import dev.entente.ui.kit.Format;
import java.time.ZoneId;
import java.util.List;

/** The brands that were published, newest first, each with a way back to it. Not there before anything was published. */
final class History extends Section {

    private static final long serialVersionUID = 1L;

    History(List<BrandEdition> editions, ZoneId zone, SerializableConsumer<Integer> goBack) {
        addClassNames("en-panel", "en-brand-history");
        var list = new OrderedList();
        for (int i = 0; i < editions.size(); i++) {
            var edition = editions.get(i);
            var item = item(edition, zone);
            if (i == 0) item.add(quiet("What everybody sees now"));
            else item.add(back(edition.number(), goBack));
            list.add(item);
        }
        add(new H2("Published before"), list);
        setVisible(!editions.isEmpty());
    }

    private static ListItem item(BrandEdition edition, ZoneId zone) {
        var swatch = new Span();
        swatch.addClassName("en-swatch");
        swatch.getStyle().setBackgroundColor(edition.design().accent());
        var name = new Span(edition.design().name());
        var when = Format.user().time(edition.publishedAt(), zone);
        var words = edition.publishedBy() == null && edition.number() == 1
                ? "As the workspace was opened \u00b7 " + when
                : "No. " + edition.number() + " \u00b7 " + when;
        var text = new Div(name, quiet(words));
        text.addClassName("en-cell-2");
        return new ListItem(swatch, text);
    }

    private static Button back(int number, SerializableConsumer<Integer> goBack) {
        var back = new Button("Go back to this one", click -> goBack.accept(number));
        back.setAriaLabel("Go back to no. " + number);
        return back;
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassName("en-muted");
        return quiet;
    }
}
