package dev.entente.ui.lead;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.entente.lead.Routing.Outcome;
import dev.entente.lead.Routing.Ranked;
import java.util.List;

/** How a lead was ranked: who was first and why, how full each is, and why the others were not asked. */
final class RankingPicture extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;
    private static final int WHOLE = 100;

    RankingPicture(Outcome outcome) {
        addClassName("en-ranking");
        add(new Paragraph(outcome.words()));
        var first =
                outcome.ranked().stream().filter(each -> each.place() != null).toList();
        var out = outcome.ranked().stream().filter(each -> each.place() == null).toList();
        if (!first.isEmpty()) add(list(first, "Who could take it"));
        if (!out.isEmpty()) add(heading("Who could not"), list(out, "Who could not take it"));
    }

    private static Span heading(String words) {
        var heading = new Span(words);
        heading.addClassName("en-muted");
        return heading;
    }

    private static Div list(List<Ranked> ranked, String spoken) {
        var list = new OrderedList();
        list.addClassName("en-ranked");
        list.getElement().setAttribute("aria-label", spoken);
        ranked.stream().limit(MOST).forEach(each -> list.add(item(each)));
        var all = new Div(list);
        if (ranked.size() > MOST) all.add(heading("and " + (ranked.size() - MOST) + " more"));
        return all;
    }

    private static ListItem item(Ranked ranked) {
        var place = new Span(ranked.place() == null ? "\u2013" : String.valueOf(ranked.place()));
        place.addClassName("en-ranked-place");
        var name = new Anchor("partners/" + ranked.partner(), ranked.name());
        name.addClassName("en-row-link");
        var why = new Span(String.join(" \u00b7 ", ranked.reasons()));
        why.addClassName("en-muted");
        var words = new Div(name, why);
        words.addClassName("en-cell-2");
        var item = new ListItem(place, words);
        if (ranked.limit() > 0) item.add(bar(ranked));
        if (ranked.place() != null && ranked.place() == 1) item.addClassName("en-ranked-first");
        return item;
    }

    /** How full the partner is. */
    private static Span bar(Ranked ranked) {
        var bar = new Span(new Span());
        bar.addClassName("en-ranked-bar");
        int full = Math.min(WHOLE, WHOLE * ranked.open() / ranked.limit());
        bar.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", ranked.open() + " of " + ranked.limit() + " leads open")
                .getStyle()
                .set("--full", full + "%");
        bar.setTitle(ranked.open() + " of " + ranked.limit() + " open");
        return bar;
    }
}
