package dev.entente.ui.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.ReadingPartners;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingEnrolments;
import dev.entente.program.ReadingEnrolments.Row;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.Tier;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.StatementFilter;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import java.util.ArrayList;
import java.util.UUID;

/** One partner: what is known of it, which programs it is in with which tier since when, and its statements. */
@Route(value = "partners/:id", layout = VendorLayout.class)
@Requires(PartnerPermissions.READ)
public final class PartnerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LATEST = 12;

    private final transient ReadingPartners partners;
    private final transient ReadingEnrolments enrolments;
    private final transient ReadingPrograms programs;
    private final transient ReadingStatements statements;
    private String title = "Partner";

    PartnerView(
            ReadingPartners partners,
            ReadingEnrolments enrolments,
            ReadingPrograms programs,
            ReadingStatements statements) {
        this.partners = partners;
        this.enrolments = enrolments;
        this.programs = programs;
        this.statements = statements;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, id -> show(partners.open(id)));
    }

    private void show(Partner partner) {
        title = partner.name();
        removeAll();
        var left = new Div(new Panel("Latest statements", statements(partner.id())));
        left.addClassName("en-column");
        var right = new Div(new Panel("About", facts(partner)));
        enrolments.of(partner.id()).forEach(row -> right.add(enrolment(row)));
        right.addClassName("en-column");
        var columns = new Div(left, right);
        columns.addClassName("en-columns");
        add(header(partner), columns);
    }

    private static PageHeader header(Partner partner) {
        return new PageHeader(partner.name(), partner.number() + " \u00b7 " + partner.code())
                .backTo("Partners", PartnersView.class)
                .status(new StatusBadge(PartnersView.state(partner), PartnersView.tone(partner)));
    }

    private static Facts facts(Partner partner) {
        return new Facts()
                .fact("Country", PartnersView.country(partner))
                .fact("Website", website(partner))
                .fact("Partner since", Format.user().day(partner.since()));
    }

    private static Component website(Partner partner) {
        var address = partner.website();
        if (address == null) return new Text("Not known yet");
        var link = new Anchor(address, address.replaceFirst("^https?://", ""), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Panel enrolment(Row row) {
        var format = Format.user();
        var program = programs.open(row.program()).program();
        var events = new ArrayList<Event>();
        for (var tier : row.enrolled().tiers().reversed()) {
            events.add(new Event("tiers", Tone.NEUTRAL, name(program, tier.tier()), "", format.day(tier.from())));
        }
        events.add(new Event(
                "check", Tone.GOOD, "Enrolled", "", format.day(row.enrolled().since())));
        var quiet = row.tier().map(tier -> tier.name() + " today").orElse("No tier");
        var words = new Paragraph(quiet);
        words.addClassName("en-muted");
        return new Panel(row.name(), new Timeline(events)).aside(words);
    }

    /** A tier's name as the newest version with it says. */
    private static String name(PublishedProgram program, String code) {
        return program.versions().reversed().stream()
                .flatMap(version -> version.tier(code).stream())
                .map(Tier::name)
                .findFirst()
                .orElse(code);
    }

    private Component statements(UUID partner) {
        var rows = statements.list(new StatementFilter(partner, null, null), 0, LATEST);
        if (rows.isEmpty()) {
            return new EmptyState(
                    "statement", "No statements yet", "The first sale that earns something opens the first one.");
        }
        var format = Format.user();
        var list = new Tasks();
        for (var row : rows) {
            list.task("statements/" + row.id(), format.month(row.period()), row.number(), row.toPay());
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
