package dev.entente.ui.catalog;

import com.vaadin.flow.router.RouterLink;
import dev.entente.ui.shell.Outside.Who;
import dev.entente.ui.shell.OutsideLayout;
import dev.entente.ui.shell.Passes;

/** The frame of a publisher's pages. */
public final class PublisherLayout extends OutsideLayout {

    private static final long serialVersionUID = 1L;

    PublisherLayout(Passes passes) {
        super(passes, Who.PUBLISHER, "Publishing");
        link(new RouterLink(PublishingView.class), "Plugins", "doc", "publishing/codes");
        link(new RouterLink(GuideView.class), "Codes", "info", "");
    }
}
