package dev.entente.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.lead.Disclosure.Told;
import dev.entente.lead.LeadPermissions;
import dev.entente.lead.LeadShare;
import dev.entente.lead.LeadShare.State;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.partner.Countries;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.RecordPage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One lead as its partner sees it: what kind of company it is, and once it is accepted, which one and whom to call. */
@Route(value = "portal/leads/:id", layout = PortalLayout.class)
@Requires(LeadPermissions.OWN)
public final class PortalLeadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient LeadDesk desk;
    private final transient OfferActs acts;
    private String title = "Lead";

    PortalLeadView(LeadDesk desk, OfferActs acts) {
        this.desk = desk;
        this.acts = acts;
        addClassName("en-portal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, this::show);
    }

    private void show(UUID lead) {
        var page = desk.offers.openLead(lead);
        var share = page.share();
        var told = page.told();
        title = told == null ? LeadWords.title(share) : told.company();
        removeAll();
        var header = new PageHeader(title, share.number() + " \u00b7 " + LeadWords.about(share))
                .backTo("Leads", PortalLeadsView.class)
                .status(LeadWords.badge(share));
        var left = new Div(next(share, () -> show(lead)));
        left.addClassName("en-column");
        if (told != null) left.add(new Panel("Whom to call", contact(told)));
        var right = new Div(new Panel("What we know", facts(share, told)));
        right.addClassName("en-column");
        var columns = new Div(left, right);
        columns.addClassNames("en-columns", "en-own-columns");
        var inner = new Div(header, columns);
        inner.addClassName("en-portal-inner");
        add(inner);
    }

    private Panel next(LeadShare share, SerializableRunnable changed) {
        var panel = new Panel("What happens next");
        var due = share.dueAt();
        if (share.state() == State.OFFERED && due != null && share.role() == LeadShare.Role.RECEIVES)
            panel.add(new DueClock(share.offeredAt(), due, desk.now(), desk.zone()));
        panel.add(new Paragraph(words(share)), acts.actions(share, changed));
        panel.addClassName("en-next");
        return panel;
    }

    private static String words(LeadShare share) {
        boolean gave = share.role() == LeadShare.Role.GAVE;
        var because = share.because().isEmpty() ? "" : ": " + share.because();
        return switch (share.state()) {
            case OFFERED ->
                gave
                        ? "Thank you. We look at it and answer you here."
                        : "Accept it, and you see which company it is and whom to call. After that time it goes to somebody else.";
            case ACCEPTED ->
                gave ? "We follow it up, and tell you what becomes of it." : "Call them, and say here when you spoke.";
            case WORKED -> gave ? "Somebody speaks to them." : "Open a deal when they want to buy.";
            case CONVERTED -> "It became business" + because + ".";
            case DECLINED -> (gave ? "We do not follow it up" : "You declined it") + because + ".";
            case RECALLED -> "We took it back" + because + ".";
            case LAPSED -> "It was not answered in time, and went to somebody else.";
        };
    }

    private static Div contact(Told told) {
        var contact = told.contact();
        var facts = new Facts().fact("Company", told.company());
        fact(facts, "Website", told.domain());
        fact(facts, "Name", contact.name());
        fact(facts, "Role", contact.role());
        fact(facts, "E-mail", contact.email());
        fact(facts, "Phone", contact.phone());
        fact(facts, "Agreed by", told.consent());
        var content = new Div(facts);
        if (!told.note().isEmpty()) content.add(new Paragraph(told.note()));
        var quiet =
                new Paragraph("For following this lead up, and nothing else. Each time it is opened is written down.");
        quiet.addClassName("en-muted");
        content.add(quiet);
        return content;
    }

    private static Facts facts(LeadShare share, @Nullable Told told) {
        var facts = new Facts();
        var country = share.country();
        if (country != null) facts.fact("Country", Countries.name(country));
        if (told != null) fact(facts, "Postal code", told.postalCode());
        fact(facts, "Segment", share.segment());
        fact(facts, "Industry", share.industry());
        fact(facts, "Size", share.size());
        fact(facts, "Interested in", share.product());
        if (!share.motion().isEmpty()) facts.fact("Motion", Format.word(share.motion()));
        if (told != null && told.worth() != null)
            facts.fact("May be worth", Format.user().whole(told.worth()));
        if (share.isMutual()) facts.fact("Referral fee", "Agreed");
        if (share.isHot()) facts.fact("Hot", "Goes before all others");
        return facts;
    }

    private static void fact(Facts facts, String label, String value) {
        if (!value.isEmpty()) facts.fact(label, value);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
