package dev.entente.ui.quote;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.entente.quote.Quote;
import dev.entente.quote.QuoteLink;
import dev.entente.quote.SharingQuotes;
import dev.entente.quote.SharingQuotes.Shared;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Once;
import dev.entente.ui.kit.Panel;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The links by which a customer reads a sent quote: those that work, how often they were opened, a new one, and their end. */
final class SharedLinks extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SharingQuotes sharing;
    private final transient Format format = Format.user();
    private final transient ZoneId zone;
    private final transient Quote quote;
    private final Div list = new Div();

    SharedLinks(SharingQuotes sharing, Quote quote, ZoneId zone) {
        this.sharing = sharing;
        this.quote = quote;
        this.zone = zone;
        show();
        var box = new Div(list);
        box.addClassName("en-stack");
        if (quote.state() == Quote.State.SENT) box.add(new Button("Make a link", new Glyph("link"), click -> ask()));
        add(new Panel("Shared with the customer", box));
    }

    private void show() {
        list.removeAll();
        var links = sharing.links(quote.id());
        if (links.isEmpty()) {
            var none = new Paragraph(
                    "Nobody has a link to it. Who has one reads the quote without an account: its lines and total, not how prices"
                            + " were made.");
            none.addClassName("en-muted");
            list.add(none);
            return;
        }
        var items = new UnorderedList();
        items.addClassName("en-tasks");
        links.forEach(link -> items.add(item(link)));
        list.add(items);
    }

    private ListItem item(QuoteLink link) {
        var name = new Span(opened(link));
        var quiet = new Span("Made " + format.time(link.madeAt(), zone) + " \u00b7 ends "
                + format.day(link.endsAt().atZone(zone).toLocalDate()));
        quiet.addClassName("en-muted");
        var end = new Button("End it", click -> end(link));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.getElement().setAttribute("aria-label", "End the link made " + format.time(link.madeAt(), zone));
        return new ListItem(new Div(name, quiet), end);
    }

    private String opened(QuoteLink link) {
        var last = link.openedAt();
        if (last == null) return "Not opened yet";
        var times = link.opened() == 1 ? "Opened once, " : "Opened " + format.number(link.opened()) + " times, last ";
        return times + format.time(last, zone);
    }

    private void ask() {
        var days = new IntegerField("Days that it works");
        days.setHelperText("Left empty: through " + format.day(quote.validThrough()) + ", which is the longest");
        days.setMin(1);
        days.setMax(365);
        days.setStepButtonsVisible(true);
        days.setManualValidation(true);
        new Ask("Share " + quote.number(), "Make a link", days)
                .explaining(Map.of("/days", days))
                .then(() -> made(sharing.share(quote.id(), days.getValue())))
                .open();
    }

    private void made(Shared shared) {
        show();
        var dialog = new Dialog();
        dialog.setHeaderTitle("The link to " + quote.number());
        dialog.setWidth("min(560px, 94vw)");
        dialog.add(new Once(
                "Send it to your customer. Whoever has it reads the quote; it is not shown again.", shared.address()));
        dialog.getFooter().add(new Button("Done", click -> dialog.close()));
        dialog.open();
    }

    private void end(QuoteLink link) {
        new Ask(
                        "End the link",
                        "End it",
                        new Paragraph("Whoever has it reads nothing any more. You can make a new one."))
                .then(() -> {
                    sharing.end(quote.id(), link.id());
                    show();
                })
                .open();
    }

    /** Where there is something to share, or was. */
    static List<SharedLinks> of(SharingQuotes sharing, Quote quote, ZoneId zone) {
        boolean offered = quote.state() == Quote.State.SENT || quote.state() == Quote.State.ACCEPTED;
        return offered ? List.of(new SharedLinks(sharing, quote, zone)) : List.of();
    }
}
