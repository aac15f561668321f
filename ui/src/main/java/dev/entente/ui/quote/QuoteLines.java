package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.entente.api.Amount;
import dev.entente.quote.PricedLine;
import dev.entente.quote.QuoteRevision;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.MoneyCell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a quote. Each is a native details element that opens into the steps from its list price to its net. */
public final class QuoteLines extends Section {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 100;

    private final transient QuoteRevision revision;
    private final transient List<PricedLine> lines;
    private final transient Map<String, String> units;
    private final @Nullable String called;
    private final Button more = new Button("", click -> showMore());
    private int shown;

    public QuoteLines(QuoteRevision revision, QuoteBook book) {
        this.revision = revision;
        this.lines = revision.lines();
        this.units = book.units(lines);
        this.called = book.program(revision);
        addClassNames("en-lines", "en-quote-lines");
        getElement().setAttribute("aria-label", "Lines");
        var heading = new H2("Lines");
        heading.addClassName("en-sr");
        add(heading, head(), more);
        showMore();
    }

    private static Div head() {
        var head = new Div();
        for (var column : List.of("Product", "Quantity", "Term", "At list", "Net", "")) head.add(new Span(column));
        head.addClassNames("en-line", "en-quote-line", "en-line-head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    private void showMore() {
        int until = Math.min(lines.size(), shown + STEP);
        for (var line : lines.subList(shown, until)) addComponentAtIndex(indexOf(more), details(line));
        shown = until;
        int rest = lines.size() - shown;
        more.setText("Show " + Math.min(rest, STEP) + " more lines");
        more.setVisible(rest > 0);
    }

    private NativeDetails details(PricedLine line) {
        var details = new NativeDetails(row(line), new Div());
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && !(details.getContent() instanceof PriceSteps))
                details.setContent(PriceSteps.of(line, revision, called));
        });
        return details;
    }

    private Div row(PricedLine line) {
        var format = Format.user();
        var what = new Div(new Span(line.name()), classed("en-muted", line.sku()));
        what.addClassName("en-cell-2");
        var unit = units.getOrDefault(line.sku(), "piece");
        var row = new Div(
                what,
                classed("en-quote-count", format.number(line.quantity()) + " \u00d7 " + unit),
                classed("en-quote-term", Terms.words(line.term())),
                amount("en-quote-list", line.list()),
                amount("en-line-amount", line.net()),
                new Glyph("down"));
        row.addClassNames("en-line", "en-quote-line");
        return row;
    }

    private static Component amount(String name, @Nullable Amount amount) {
        var cell = amount == null ? new Span() : new MoneyCell(amount);
        cell.addClassName(name);
        return cell;
    }

    private static Span classed(String name, String text) {
        var span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
