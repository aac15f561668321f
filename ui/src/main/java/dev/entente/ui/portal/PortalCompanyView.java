package dev.entente.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.activity.Activity.New;
import dev.entente.activity.ActivityPermissions;
import dev.entente.activity.ReadingTimeline;
import dev.entente.activity.RecordingActivities;
import dev.entente.clock.ClockPermissions;
import dev.entente.distribution.DistributionPermissions;
import dev.entente.distribution.ReadingDistribution;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerDocument;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.ReadingDocuments;
import dev.entente.ui.activity.Moments;
import dev.entente.ui.activity.NoteForm;
import dev.entente.ui.activity.TimelinePanel;
import dev.entente.ui.clock.PortalPromisesView;
import dev.entente.ui.duty.DutyDesk;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.partner.Documents;
import dev.entente.ui.scorecard.ScorecardDesk;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import java.time.LocalDate;

/** What a partner and the vendor share: what it takes on, documents, and what was said and done. */
@Route(value = "portal/company", layout = PortalLayout.class)
@PageTitle("Shared with you")
@Requires(PartnerPermissions.READ)
public final class PortalCompanyView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ReadingDocuments documents;
    private final transient ReadingTimeline timeline;
    private final transient RecordingActivities recording;
    private final transient ReadingDistribution distribution;
    private final transient Visit visit;
    private final transient Today today;

    PortalCompanyView(
            ReadingDocuments documents,
            ReadingTimeline timeline,
            RecordingActivities recording,
            ReadingDistribution distribution,
            DutyDesk duties,
            ScorecardDesk scores,
            Visit visit,
            Today today) {
        this.documents = documents;
        this.timeline = timeline;
        this.recording = recording;
        this.distribution = distribution;
        this.visit = visit;
        this.today = today;
        addClassName("en-portal-page");
        var partner = visit.partner().orElseThrow();
        var left = new Div(new Panel("Timeline", timeline(partner)));
        left.addClassName("en-column");
        var right = new Div(new Panel("Documents", documents(partner)));
        duties.panel(partner.id()).ifPresent(right::addComponentAsFirst);
        if (scores.reads()) scores.panels(partner.id()).forEach(right::add);
        if (visit.may(DistributionPermissions.READ)) distribution(right, partner);
        right.addClassName("en-column");
        var columns = new Div(left, right);
        columns.addClassName("en-columns");
        var inner = new Div(header(partner), columns);
        inner.addClassName("en-portal-inner");
        add(inner);
    }

    private PageHeader header(Partner partner) {
        var words = "What you and your partner manager both see";
        return visit.may(ClockPermissions.READ)
                ? new PageHeader(partner.name(), words, new RouterLink("Promises", PortalPromisesView.class))
                : new PageHeader(partner.name(), words);
    }

    /** Whom it works through, and who works through it: names, and sums where the vendor shows them. */
    private void distribution(Div column, Partner partner) {
        var tiers = distribution.of(partner.id());
        var above = tiers.above();
        if (above != null) column.add(new Panel("Distributor", new Facts().fact(above.name(), since(above.from()))));
        if (tiers.below().isEmpty()) return;
        var facts = new Facts();
        for (var each : tiers.below()) {
            var sales = each.sales();
            var sold = sales == null ? "" : Format.user().whole(sales) + " sold this year \u00b7 ";
            facts.fact(each.name(), sold + since(each.from()));
        }
        column.add(new Panel("Partners under you (" + tiers.below().size() + ")", facts));
    }

    private static String since(LocalDate day) {
        return "Since " + Format.user().day(day);
    }

    private Component documents(Partner partner) {
        var shared = documents.of(partner.id());
        if (shared.isEmpty()) {
            return new EmptyState("doc", "No documents yet", "Agreements and plans that are shared with you lie here.");
        }
        var items = new UnorderedList();
        items.addClassName("en-people");
        shared.forEach(document -> items.add(item(document)));
        return items;
    }

    private ListItem item(PartnerDocument document) {
        var link = new Anchor("files/" + document.fileId(), document.label());
        link.setRouterIgnore(true);
        link.addClassName("en-row-link");
        var quiet = new Span(Documents.words(document, today.zone()));
        quiet.addClassName("en-muted");
        var body = new Div(link, quiet);
        body.addClassName("en-person");
        return new ListItem(body);
    }

    private Component timeline(Partner partner) {
        var lines = new TimelinePanel(
                (before, most) -> timeline.of(partner.id(), before, most),
                () -> new Moments(today.zone(), today.day(), "portal/"));
        var stack = new Div();
        stack.addClassName("en-stack");
        if (visit.may(ActivityPermissions.RECORD)) {
            stack.add(new NoteForm(false, (kind, words, shared) -> {
                recording.record(New.onPartner(partner.id(), kind, null, words, true));
                lines.refresh();
            }));
        }
        stack.add(lines);
        return stack;
    }
}
