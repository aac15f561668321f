package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.quote.QuotePermissions;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.VendorLayout;

/** One quote, as the vendor sees it. */
@Route(value = "quotes/:id", layout = VendorLayout.class)
@Requires(QuotePermissions.READ)
public final class QuoteView extends QuotePlace {

    private static final long serialVersionUID = 1L;

    QuoteView(QuoteActs acts) {
        super(acts, Side.VENDOR);
        addClassName("en-page");
    }

    @Override
    PageHeader back(PageHeader header) {
        return header.backTo("Quotes", QuotesView.class);
    }

    @Override
    void place(Component... parts) {
        add(parts);
    }
}
