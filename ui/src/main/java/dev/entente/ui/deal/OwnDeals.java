package dev.entente.ui.deal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.entente.deal.DealFilter;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tasks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The deals that the visitor's partner leads, as a list that grows when it is asked to. */
@Dependent
public class OwnDeals {

    private static final int STEP = 12;

    @Inject
    DealBook book;

    /** Of those that are found by what was typed; empty: of all. */
    public int count(String typed) {
        return book.count(filter(typed));
    }

    public Component list(String typed) {
        return new Growing(book, filter(typed));
    }

    private static DealFilter filter(String typed) {
        return typed.isEmpty() ? DealFilter.ALL : new DealFilter(List.of(), null, null, typed);
    }

    private static final class Growing extends Div {

        private static final long serialVersionUID = 1L;

        private final transient DealBook book;
        private final transient DealFilter filter;
        private final Tasks list = new Tasks();
        private final Button more = new Button("Show more", click -> show());
        private int shown;

        Growing(DealBook book, DealFilter filter) {
            this.book = book;
            this.filter = filter;
            add(list, more);
            show();
        }

        private void show() {
            for (var row : book.rows(filter, shown, STEP)) {
                var deal = row.deal();
                var quiet = deal.number() + " \u00b7 " + Stages.words(deal.stage());
                list.task(
                        "portal/deals/" + deal.id(),
                        deal.customerName(),
                        quiet,
                        Format.user().whole(deal.amount()));
            }
            shown += STEP;
            more.setVisible(book.count(filter) > shown);
        }
    }
}
