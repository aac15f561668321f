package dev.entente.ui.catalog;

import com.vaadin.flow.router.RouterLink;
import dev.entente.ui.shell.Outside.Who;
import dev.entente.ui.shell.OutsideLayout;
import dev.entente.ui.shell.Passes;

/** The frame of the operator's pages. */
public final class OperatorLayout extends OutsideLayout {

    private static final long serialVersionUID = 1L;

    OperatorLayout(Passes passes) {
        super(passes, Who.OPERATOR, "Plugin catalog");
        link(new RouterLink(OperatingView.class), "Plugins", "doc", "operating/publishers");
        link(new RouterLink(PublishersView.class), "Publishers", "person", "");
    }
}
