package dev.entente.ui.handoff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.clock.Side;
import dev.entente.deal.DealPermissions;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.RecordPage;
import java.util.UUID;

/** One deal that went from the vendor to the partner, or back. */
@Route(value = "portal/hand-offs/:id", layout = PortalLayout.class)
@Requires(DealPermissions.READ)
public final class PortalHandOffView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient HandOffDesk desk;
    private String title = "Hand-off";

    PortalHandOffView(HandOffDesk desk) {
        this.desk = desk;
        addClassName("en-portal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, this::show);
    }

    private void show(UUID id) {
        var one = desk.reading.open(id);
        title = one.number() + " " + one.customer();
        removeAll();
        var inner = new Div(
                new PageHeader(one.customer(), one.number() + " \u00b7 " + HandOffWords.way(one, Side.PARTNER))
                        .backTo("Hand-offs", PortalHandOffsView.class)
                        .status(HandOffWords.badge(one)),
                new HandOffSheet(desk, one, () -> show(id)));
        inner.addClassNames("en-portal-inner", "en-form-page");
        add(inner);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
