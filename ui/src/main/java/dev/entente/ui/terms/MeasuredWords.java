package dev.entente.ui.terms;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.api.Measure.Per;
import dev.entente.measure.MeasureSource.Definition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be counted, folded away beside the terms: each figure with its name in a file, its formula, and its filters. */
final class MeasuredWords {

    private MeasuredWords() {}

    static NativeDetails of(List<Definition> figures) {
        var list = new UnorderedList();
        list.addClassName("en-measured");
        figures.forEach(each -> list.add(item(each)));
        var hint = new Paragraph("Each is counted over a window: a month, the last year, since a day, and so on.");
        hint.addClassName("en-muted");
        var details = new NativeDetails("What can be measured", new Div(hint, list));
        return details;
    }

    private static ListItem item(Definition figure) {
        var name = new Span(figure.words());
        name.addClassName("en-strong");
        var more = new Div(new Span(figure.formula() + ". " + whose(figure)));
        more.addClassName("en-muted");
        var item = new ListItem(name, new Span(" "), new Code(figure.what()), more);
        if (!figure.filters().isEmpty()) {
            var filters = new Div(new Span("Only where: " + String.join(", ", figure.filters())));
            filters.addClassName("en-muted");
            item.add(filters);
        }
        return item;
    }

    private static String whose(Definition figure) {
        var of = "Of each "
                + figure.pers().stream().sorted().map(MeasuredWords::word).collect(Collectors.joining(", ")) + ".";
        if (figure.own()) return of + " In the unit of the offer.";
        if (figure.share()) return of + " In percent.";
        return of + (figure.money() ? " Money." : figure.stock() ? " Counted on the last day." : " Counted.");
    }

    private static String word(Per per) {
        return FormPart.words(per.name()).toLowerCase(Locale.ROOT);
    }
}
