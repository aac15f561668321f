package dev.entente.ui.deal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.entente.deal.DealFilter;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tasks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The deals that the visitor's partner leads, as a list that grows when it is asked to. */
@Dependent
public class OwnDeals {

    private static final int STEP = 12;

    @Inject
    DealBook book;

    public int count() {
        return book.count(DealFilter.ALL);
    }

    public Component list() {
        return new Growing(book);
    }

    private static final class Growing extends Div {

        private static final long serialVersionUID = 1L;

        private final transient DealBook book;
        private final Tasks list = new Tasks();
        private final Button more = new Button("Show more", click -> show());
        private int shown;

        Growing(DealBook book) {
            this.book = book;
            add(list, more);
            show();
        }

        private void show() {
            for (var row : book.rows(DealFilter.ALL, shown, STEP)) {
                var deal = row.deal();
                var quiet = deal.number() + " \u00b7 " + Stages.words(deal.stage());
                list.task(
                        "portal/deals/" + deal.id(),
                        deal.customerName(),
                        quiet,
                        Format.user().whole(deal.amount()));
            }
            shown += STEP;
            more.setVisible(book.count(DealFilter.ALL) > shown);
        }
    }
}
