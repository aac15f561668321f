package dev.entente.ui.dispute;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.dispute.DisputePermissions;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.RecordPage;
import java.util.UUID;

/** One of the partner's own questions about a line. */
@Route(value = "portal/disputes/:id", layout = PortalLayout.class)
@Requires(DisputePermissions.READ)
public final class PortalDisputeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DisputeDesk desk;
    private String title = "Question";

    PortalDisputeView(DisputeDesk desk) {
        this.desk = desk;
        addClassName("en-portal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, this::show);
    }

    private void show(UUID id) {
        var whole = desk.reading.open(id);
        var dispute = whole.dispute();
        title = dispute.number();
        removeAll();
        var actions = new DisputeActs(desk, dispute, () -> show(id)).buttons();
        var inner = new Div(
                new PageHeader("Your question", DisputeWords.quiet(dispute), actions.toArray(Component[]::new))
                        .backTo("Your questions", PortalDisputesView.class)
                        .status(new StatusBadge(DisputeWords.state(dispute), DisputeWords.tone(dispute))),
                new DisputeSheet(desk, whole, "portal/statements", () -> show(id)));
        inner.addClassName("en-portal-inner");
        add(inner);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
