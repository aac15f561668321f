package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.entente.quote.QuoteHead;
import dev.entente.quote.QuotePage;
import dev.entente.quote.QuoteRevision;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.RecordPage;
import java.util.Locale;
import java.util.UUID;

/** The page of one quote, on either side. The address names the revision that is shown; without one, it is what stands. */
abstract class QuotePlace extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient QuoteActs acts;
    private final transient QuoteBook book;
    private final Side side;
    private String title = "Quote";

    QuotePlace(QuoteActs acts, Side side) {
        this.acts = acts;
        this.book = acts.book();
        this.side = side;
    }

    /** The header with the way back to the list. */
    abstract PageHeader back(PageHeader header);

    /** Puts the parts of the page in their place. */
    abstract void place(Component... parts);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("revision")
                .orElse("");
        RecordPage.open(event, id -> show(id, wanted));
    }

    private void show(UUID id, String wanted) {
        var page = book.open(id);
        var quote = page.quote();
        title = quote.number() + " " + quote.customerName();
        var shown = revision(page, wanted);
        var said = new Div();
        var buttons = acts.header(quote, shown, side, said, () -> show(id, ""));
        var header = back(new PageHeader(quote.customerName(), quiet(page), buttons))
                .status(Standing.of(quote, book.today().day()).badge());
        var more = acts.more(quote, side, () -> show(id, ""));
        if (quote.hasExpired(book.today().day())) said.add(expired());
        said.add(acts.clearance(quote, side, () -> show(id, "")));
        book.promised(quote).forEach(said::add);
        removeAll();
        place(header, said, new QuoteSheet(book, page, shown, side, more, acts.links(quote)));
    }

    private QuoteRevision revision(QuotePage page, String wanted) {
        return page.heads().stream()
                .map(QuoteHead::number)
                .filter(each -> Integer.toString(each).equals(wanted))
                .filter(each -> each != page.standing().number())
                .findFirst()
                .map(each -> book.revision(page.quote().id(), each))
                .orElseGet(page::standing);
    }

    private String quiet(QuotePage page) {
        var quote = page.quote();
        var revision = page.heads().size() > 1 ? " \u00b7 revision " + quote.standing() : "";
        return quote.number() + revision + " \u00b7 " + small(book.validity(quote));
    }

    private static String small(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private Notice expired() {
        return new Notice(
                Tone.WARN,
                "Its time is over",
                book.mayMake()
                        ? "Revise it to offer it at the prices of today."
                        : "It can be offered again at the prices of today.");
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
