package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.entente.identity.Requires;
import dev.entente.quote.QuotePermissions;
import dev.entente.ui.shell.VendorLayout;

/** Where the vendor makes a quote, for a partner or of its own, and revises one. */
@Route(value = "quotes/new", layout = VendorLayout.class)
@RouteAlias(value = "quotes/:id/revise", layout = VendorLayout.class)
@Requires(QuotePermissions.MAKE)
public final class NewQuoteView extends QuoteMaking {

    private static final long serialVersionUID = 1L;

    NewQuoteView(QuoteDesk desk) {
        super(desk, Side.VENDOR, QuotesView.class, QuoteView.class);
        addClassName("en-page");
    }

    @Override
    void place(Component... parts) {
        add(parts);
    }
}
