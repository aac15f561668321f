package dev.entente.ui.sale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.entente.sale.SubscriptionFilter;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tasks;

/** Some of a partner's subscriptions, as a list that grows when it is asked to. */
final class OwnSubscriptions extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 20;

    private final transient SubscriptionBook book;
    private final SubscriptionFilter filter;
    private final Tasks list = new Tasks();
    private final Button more = new Button("Show more", click -> show());
    private int shown;

    OwnSubscriptions(SubscriptionBook book, SubscriptionFilter filter) {
        this.book = book;
        this.filter = filter;
        add(list, more);
        show();
    }

    private void show() {
        book.rows(filter, shown, STEP).forEach(this::add);
        shown += STEP;
        more.setVisible(book.count(filter) > shown);
    }

    private void add(SubscriptionRow row) {
        var it = row.subscription();
        var href = "portal/subscriptions/" + it.id();
        var clock = row.clock();
        var since = row.quiet() + " \u00b7 since " + Format.user().day(it.since());
        if (clock == null) list.task(href, it.customer(), since, Standing.through(it));
        else list.task(href, it.customer(), since, clock);
    }
}
