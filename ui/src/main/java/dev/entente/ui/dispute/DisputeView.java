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
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import java.util.UUID;

/** One question about a line, as the vendor answers it. */
@Route(value = "disputes/:id", layout = VendorLayout.class)
@Requires(DisputePermissions.READ)
public final class DisputeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DisputeDesk desk;
    private String title = "Question";

    DisputeView(DisputeDesk desk) {
        this.desk = desk;
        addClassName("en-page");
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
        add(
                new PageHeader(
                                dispute.partner() + " questions a line",
                                DisputeWords.quiet(dispute),
                                actions.toArray(Component[]::new))
                        .backTo("Questions", DisputesView.class)
                        .status(new StatusBadge(DisputeWords.state(dispute), DisputeWords.tone(dispute))),
                new DisputeSheet(desk, whole, "statements", () -> show(id)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
