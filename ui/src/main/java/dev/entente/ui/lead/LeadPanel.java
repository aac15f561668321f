package dev.entente.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.lead.LeadRoute;
import dev.entente.lead.LeadShare;
import dev.entente.lead.ReadingLeads.Page;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.partner.Countries;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One lead beside the list: who it is about, where it is and why, how it was ranked, and who looked at it. */
final class LeadPanel {

    private final Page page;
    private final LeadDesk desk;

    LeadPanel(Page page, LeadDesk desk) {
        this.page = page;
        this.desk = desk;
    }

    Detail of(LeadActs acts, SerializableRunnable closed, SerializableRunnable changed) {
        var lead = page.row().lead();
        var worth = lead.profile().worth();
        var detail = new Detail(lead.company(), lead.number() + (lead.isHot() ? " \u00b7 hot" : ""), closed)
                .worth(worth == null ? "Worth not known" : Format.user().whole(worth), LeadWords.badge(lead.state()))
                .with(acts.actions(lead, changed));
        if (!lead.because().isEmpty()) detail.with(new Notice(Tone.INFO, lead.because(), ""));
        alike(detail);
        detail.with(facts(), new Panel("Whom to speak to", contact()));
        ranking(detail);
        detail.with(new Panel("What happened", history()));
        return detail;
    }

    private void alike(Detail detail) {
        if (page.alike().isEmpty() && page.deals().isEmpty()) return;
        var links = new Div();
        links.addClassName("en-stack");
        page.alike().stream()
                .limit(5)
                .forEach(each -> links.add(new Anchor(
                        "leads/" + each.id(),
                        each.number() + ", " + each.state().words().toLowerCase(Locale.ROOT))));
        page.deals().stream()
                .limit(5)
                .forEach(each ->
                        links.add(new Anchor("deals/" + each.id(), each.number() + ", open deal: " + each.name())));
        detail.with(new Panel("The same company", links));
    }

    private Facts facts() {
        var row = page.row();
        var lead = row.lead();
        var profile = lead.profile();
        var zone = desk.zone();
        var facts = new Facts();
        if (lead.heldBy() != null) facts.fact("With", new Anchor("partners/" + lead.heldBy(), row.partner()));
        if (lead.dueAt() != null) facts.fact("To be answered by", LeadWords.moment(lead.dueAt(), zone));
        if (lead.givenBy() != null) facts.fact("Given by", new Anchor("partners/" + lead.givenBy(), row.giver()));
        if (lead.dealId() != null) facts.fact("Became", new Anchor("deals/" + lead.dealId(), "A deal"));
        if (lead.registration() != null) facts.fact("Became", "Registration " + lead.registration());
        facts.fact("Territory", row.territory().isEmpty() ? "None yet" : row.territory());
        if (profile.country() != null) facts.fact("Country", Countries.name(profile.country()));
        fact(facts, "Website", profile.domain());
        fact(facts, "Segment", profile.segment());
        fact(facts, "Size", profile.size());
        fact(facts, "Industry", profile.industry());
        fact(facts, "Interested in", profile.product());
        if (!profile.motion().isEmpty()) facts.fact("Motion", Format.word(profile.motion()));
        fact(facts, "Source", profile.source());
        fact(facts, "Campaign", profile.campaign());
        fact(facts, "SubID", profile.subId());
        if (profile.mutual()) facts.fact("Referral fee", "Agreed");
        return facts;
    }

    private static void fact(Facts facts, String label, String value) {
        if (!value.isEmpty()) facts.fact(label, value);
    }

    private Component contact() {
        var profile = page.row().lead().profile();
        var contact = profile.contact();
        var facts = new Facts();
        fact(facts, "Name", contact.name());
        fact(facts, "Role", contact.role());
        fact(facts, "E-mail", contact.email());
        fact(facts, "Phone", contact.phone());
        fact(facts, "Agreed by", profile.consent());
        var content = new Div(facts);
        if (contact.name().isEmpty() && contact.email().isEmpty())
            content = new Div(new Paragraph("Nobody is known, or nobody any more."));
        if (!profile.note().isEmpty()) content.add(new Paragraph(profile.note()));
        content.addClassName("en-stack");
        return content;
    }

    private void ranking(Detail detail) {
        if (page.routes().isEmpty()) return;
        var latest = page.routes().getFirst();
        var panel = new Panel("Why it went there", quiet(latest), new RankingPicture(latest.outcome()));
        for (var earlier : page.routes().subList(1, page.routes().size()))
            panel.add(new Details(quiet(earlier).getText(), new RankingPicture(earlier.outcome())));
        detail.with(panel);
    }

    private Paragraph quiet(LeadRoute route) {
        var by = route.version() == 0 ? "" : " \u00b7 rules " + route.version();
        var words = new Paragraph(route.cause() + " \u00b7 " + LeadWords.moment(route.at(), desk.zone()) + by);
        words.addClassName("en-muted");
        return words;
    }

    private Component history() {
        var zone = desk.zone();
        var events = new ArrayList<Moment>();
        var lead = page.row().lead();
        events.add(new Moment(
                lead.addedAt(),
                new Event("plus", Tone.NEUTRAL, "It came in", "", LeadWords.moment(lead.addedAt(), zone))));
        for (var share : page.shares()) events.addAll(of(share, zone));
        for (var access : page.accesses()) {
            var who = name(access.memberId());
            events.add(new Moment(
                    access.at(),
                    new Event(
                            "search",
                            Tone.NEUTRAL,
                            access.kind().words(),
                            who.isEmpty() ? name(access.partnerId()) : who,
                            LeadWords.moment(access.at(), zone))));
        }
        return new Timeline(events.stream()
                .sorted(Comparator.comparing(Moment::at).reversed())
                .map(Moment::event)
                .toList());
    }

    private record Moment(Instant at, Event event) {}

    private List<Moment> of(LeadShare share, ZoneId zone) {
        var moments = new ArrayList<Moment>();
        var partner = name(share.partnerId());
        boolean gave = share.role() == LeadShare.Role.GAVE;
        moments.add(new Moment(
                share.offeredAt(),
                new Event(
                        "partners",
                        Tone.INFO,
                        (gave ? "Given by " : "Offered to ") + partner,
                        "",
                        LeadWords.moment(share.offeredAt(), zone))));
        var answered = share.answeredAt();
        if (answered != null && !gave)
            moments.add(new Moment(
                    answered,
                    new Event(
                            "check",
                            LeadWords.tone(share.state()),
                            partner + ": " + share.state().words().toLowerCase(Locale.ROOT),
                            share.because(),
                            LeadWords.moment(answered, zone))));
        return moments;
    }

    private String name(@Nullable UUID id) {
        Map<UUID, String> names = page.names();
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
