package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.quote.QuotePermissions;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.PortalLayout;

/** One quote of the visitor's partner. */
@Route(value = "portal/quotes/:id", layout = PortalLayout.class)
@Requires(QuotePermissions.READ)
public final class PortalQuoteView extends QuotePlace {

    private static final long serialVersionUID = 1L;

    PortalQuoteView(QuoteActs acts) {
        super(acts, Side.PARTNER);
        addClassName("en-portal-page");
    }

    @Override
    PageHeader back(PageHeader header) {
        return header.backTo("Quotes", PortalQuotesView.class);
    }

    @Override
    void place(Component... parts) {
        var inner = new Div(parts);
        inner.addClassName("en-portal-inner");
        add(inner);
    }
}
