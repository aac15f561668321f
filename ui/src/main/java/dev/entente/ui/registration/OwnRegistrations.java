package dev.entente.ui.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.entente.registration.RegistrationFilter;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tasks;

/** A partner's registrations in some states, as a list that grows when it is asked to. */
final class OwnRegistrations extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 12;

    private final transient RegistrationBook book;
    private final transient RegistrationFilter filter;
    private final Tasks list = new Tasks();
    private final Button more = new Button("Show more", click -> show());
    private int shown;

    OwnRegistrations(RegistrationBook book, RegistrationFilter filter) {
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

    private void add(RegistrationRow row) {
        var registration = row.registration();
        var amount = registration.amount();
        var quiet = registration.number()
                + (amount == null ? "" : " \u00b7 " + Format.user().whole(amount));
        var place = "portal/registrations/" + registration.id();
        var clock = row.clock();
        if (clock == null) list.task(place, registration.customerName(), quiet, States.own(registration.state()));
        else list.task(place, registration.customerName(), quiet, clock);
    }
}
