package dev.entente.ui.approval;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.approval.ApprovalPage;
import dev.entente.approval.ApprovalPermissions;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request, with all that whoever decides it wants to see. */
@Route(value = "approvals/:id", layout = VendorLayout.class)
@Requires(ApprovalPermissions.READ)
public final class ApprovalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ApprovalBook book;
    private String title = "Approval";

    ApprovalView(ApprovalBook book) {
        this.book = book;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, this::show);
    }

    private void show(UUID id) {
        var page = book.open(id);
        var request = page.request();
        title = request.number() + " " + request.title();
        var acts = new ApprovalActs(book, page, () -> show(id));
        removeAll();
        add(
                new PageHeader(request.title(), quiet(page), acts.header())
                        .backTo("Approvals", ApprovalsView.class)
                        .status(page.stuck() ? new StatusBadge(Asked.STUCK, Tone.BAD) : Asked.badge(request.state())),
                new ApprovalSheet(book, page, acts));
    }

    private String quiet(ApprovalPage page) {
        var request = page.request();
        var by = name(page, request.askedBy());
        return request.number() + " \u00b7 asked " + book.when(request.askedAt()) + (by.isEmpty() ? "" : " by " + by);
    }

    static String name(ApprovalPage page, @Nullable UUID member) {
        return member == null ? "" : page.names().getOrDefault(member, "");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
