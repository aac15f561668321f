package dev.entente.ui.quote;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.entente.quote.QuoteFilter;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tasks;

/** Some quotes, as a list that grows when it is asked to. */
final class OwnQuotes extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 12;

    private final transient QuoteBook book;
    private final transient QuoteFilter filter;
    private final Side side;
    private final Tasks list = new Tasks();
    private final Button more = new Button("Show more", click -> show());
    private int shown;

    OwnQuotes(QuoteBook book, QuoteFilter filter, Side side) {
        this.book = book;
        this.filter = filter;
        this.side = side;
        add(list, more);
        show();
    }

    private void show() {
        for (var row : book.rows(filter, shown, STEP)) {
            var quote = row.quote();
            var clock = row.clock();
            var quiet = quote.number() + " \u00b7 " + row.standing().words()
                    + (clock == null ? "" : " \u00b7 " + clock.text());
            list.task(
                    side.address() + "/" + quote.id(),
                    quote.customerName(),
                    quiet,
                    Format.user().whole(quote.net()));
        }
        shown += STEP;
        more.setVisible(book.count(filter) > shown);
    }
}
