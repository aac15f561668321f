package dev.entente.ui.prospect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.api.Amount;
import dev.entente.prospect.Outreach;
import dev.entente.prospect.Prospect.State;
import dev.entente.prospect.ReadingProspects;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.partner.Countries;
import java.util.List;

/** One prospect beside the list: who it is, where it comes from, and what was done to win it. */
final class ProspectPanel {

    private ProspectPanel() {}

    static Detail of(
            ReadingProspects.Page page, ProspectActs acts, SerializableRunnable closed, SerializableRunnable changed) {
        var prospect = page.prospect();
        return new Detail(prospect.name(), prospect.number(), closed)
                .worth(spent(page.outreach()), Stages.badge(prospect.state()))
                .with(acts.actions(prospect, changed))
                .with(facts(page), new Panel("What was done", history(page)));
    }

    private static String spent(List<Outreach> outreach) {
        return outreach.stream()
                .map(each -> each.done().cost())
                .reduce(Amount::plus)
                .filter(cost -> cost.minor() > 0)
                .map(cost -> Format.user().whole(cost) + " spent")
                .orElse("Nothing spent");
    }

    private static Facts facts(ReadingProspects.Page page) {
        var prospect = page.prospect();
        var profile = prospect.profile();
        var facts = new Facts().fact("Website", profile.domain().isEmpty() ? "Not known yet" : profile.domain());
        if (profile.country() != null) facts.fact("Country", Countries.name(profile.country()));
        if (!profile.segment().isEmpty()) facts.fact("Segment", profile.segment());
        facts.fact(
                "Source",
                profile.source().words() + (profile.sourceName().isEmpty() ? "" : ": " + profile.sourceName()));
        var referrer = page.referrer();
        if (referrer != null) facts.fact("Referred by", new Anchor("partners/" + profile.referrer(), referrer));
        var owner = profile.owner();
        facts.fact("Works on it", owner == null ? "Nobody yet" : page.names().getOrDefault(owner, "Somebody who left"));
        var reason = prospect.reason();
        if (reason != null)
            facts.fact(prospect.state() == State.DROPPED ? "Dropped, since" : "Was dropped, since", reason);
        var application = prospect.applicationId();
        if (application != null)
            facts.fact("Application", new Anchor("applications/" + application, "What it handed in"));
        return facts;
    }

    private static Component history(ReadingProspects.Page page) {
        var format = Format.user();
        var events = page.outreach().stream()
                .map(each -> {
                    var done = each.done();
                    var by = each.saidBy();
                    var who = by == null ? "" : page.names().getOrDefault(by, "");
                    var cost = done.cost().minor() == 0 ? "" : format.whole(done.cost());
                    var quiet = String.join(
                            " \u00b7 ",
                            List.of(who, cost).stream()
                                    .filter(part -> !part.isEmpty())
                                    .toList());
                    return new Event(
                            "doc",
                            Tone.NEUTRAL,
                            done.channel().words() + ": " + done.note(),
                            quiet,
                            format.day(done.on()));
                })
                .toList();
        return events.isEmpty()
                ? new Div("Nothing yet. Write down the first word that was spoken.")
                : new Timeline(events);
    }
}
