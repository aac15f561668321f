package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.entente.identity.Requires;
import dev.entente.quote.QuotePermissions;
import dev.entente.ui.shell.PortalLayout;

/** Where a partner makes a quote at its own prices, and revises one. */
@Route(value = "portal/quotes/new", layout = PortalLayout.class)
@RouteAlias(value = "portal/quotes/:id/revise", layout = PortalLayout.class)
@Requires(QuotePermissions.MAKE)
public final class PortalNewQuoteView extends QuoteMaking {

    private static final long serialVersionUID = 1L;

    PortalNewQuoteView(QuoteDesk desk) {
        super(desk, Side.PARTNER, PortalQuotesView.class, PortalQuoteView.class);
        addClassName("en-portal-page");
    }

    @Override
    void place(Component... parts) {
        var inner = new Div(parts);
        inner.addClassName("en-portal-inner");
        add(inner);
    }
}
