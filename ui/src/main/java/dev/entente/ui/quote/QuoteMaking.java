package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.RecordPage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a quote is made, from nothing or from the deal that the address names; or revised, where it names a quote. */
abstract class QuoteMaking extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient QuoteDesk desk;
    private final Side side;
    private final Class<? extends Component> list;
    private final Class<? extends Component> page;
    private String title = "Make a quote";

    QuoteMaking(QuoteDesk desk, Side side, Class<? extends Component> list, Class<? extends Component> page) {
        this.desk = desk;
        this.side = side;
        this.list = list;
        this.page = page;
    }

    /** Puts the parts of the page in their place. */
    abstract void place(Component... parts);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (event.getRouteParameters().get("id").isPresent()) {
            RecordPage.open(event, this::revise);
            return;
        }
        var deal = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("deal")
                .flatMap(RecordPage::id)
                .orElse(null);
        begin(deal);
    }

    private void begin(@Nullable UUID deal) {
        title = "Make a quote";
        var form = new QuoteForm(desk, side, null);
        var header = new PageHeader(title, "Prices are those of today, and stand beside each line as you type")
                .backTo("Quotes", list);
        if (deal == null) {
            place(header, form);
            return;
        }
        try {
            form.begin(desk.deal(deal));
            place(header, form);
        } catch (Problem unknown) {
            place(header, new Notice(Tone.WARN, "The deal can\u2019t be found", "Choose another one, or none."), form);
        }
    }

    private void revise(UUID id) {
        var quote = desk.open(id).quote();
        title = "Revise " + quote.number();
        var header = new PageHeader(title, quote.customerName() + " \u00b7 at the prices of today")
                .backTo(quote.number(), page, new RouteParameters("id", id.toString()));
        if (quote.state().isOpen()) {
            place(header, new QuoteForm(desk, side, desk.open(id)));
        } else {
            var was = Standing.words(quote.state());
            place(header, new Notice(Tone.INFO, was + " quotes stay as they are", "Make a new one for other prices."));
        }
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
