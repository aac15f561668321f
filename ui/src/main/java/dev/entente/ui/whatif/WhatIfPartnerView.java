package dev.entente.ui.whatif;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.TraceSteps;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.statement.Trace;
import dev.entente.whatif.Example;
import dev.entente.whatif.PartnerOutcome;
import dev.entente.whatif.Result;
import dev.entente.whatif.WhatIfPermissions;
import java.util.UUID;

/** What a what-if comes to for one partner: sums, why, and what changes most with both explanations side by side. */
@Route(value = "what-ifs/:id/partners/:partner", layout = VendorLayout.class)
@Requires(WhatIfPermissions.READ)
public final class WhatIfPartnerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient WhatIfDesk desk;
    private String name = "";

    WhatIfPartnerView(WhatIfDesk desk) {
        this.desk = desk;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var partner = event.getRouteParameters().get("partner").flatMap(RecordPage::id);
        RecordPage.open(
                event,
                id -> partner.ifPresentOrElse(
                        of -> show(event, id, of), () -> event.rerouteToError(NotFoundException.class)));
    }

    /** While it is at work, its own page says how far it is. */
    private void show(BeforeEnterEvent event, UUID id, UUID partner) {
        if (desk.reading.open(id).job().isActive())
            event.forwardTo(WhatIfView.class, new RouteParameters("id", id.toString()));
        else show(id, partner);
    }

    private void show(UUID id, UUID partner) {
        var whatIf = desk.reading.open(id).whatIf();
        var of = desk.reading.partner(id, partner);
        name = of.partner();
        removeAll();
        add(new PageHeader(of.partner(), "What if: " + whatIf.name() + ", " + WhatIfWords.about(whatIf))
                .backTo("What if", WhatIfView.class, new RouteParameters("id", id.toString())));
        for (var outcome : of.outcomes()) add(figures(outcome));
        var rest = new Div(new Panel("Why", Outcome.reasons(of.reasons())), most(of));
        rest.addClassName("en-column");
        add(rest);
    }

    private static Div figures(PartnerOutcome of) {
        var format = Format.user();
        var counts = of.counts();
        return Figure.strip(
                new Figure("Now", format.figure(of.now()), new Remark("", "paid, less what was charged", Tone.NEUTRAL)),
                new Figure(
                        "With the draft",
                        format.figure(of.then()),
                        new Remark(WhatIfWords.share(of.now(), of.difference()), "of what is now", Tone.NEUTRAL)),
                new Figure(
                        "Difference",
                        WhatIfWords.signedFigure(of.difference()),
                        new Remark("", "level " + WhatIfWords.levels(of.tierNow(), of.tierThen()), Tone.NEUTRAL)),
                new Figure(
                        "Changed",
                        format.number(counts.changed()),
                        new Remark("", "of " + WhatIfWords.results(counts.seen()), Tone.NEUTRAL)));
    }

    private static Component most(Result.OfPartner of) {
        var all = new Div();
        all.addClassName("en-stack");
        if (of.examples().isEmpty())
            all.add(new EmptyState(
                    "check", "Nothing would be different", "All of it comes to the same with the draft."));
        for (var each : of.examples()) all.add(line(each, each.place() == 1));
        return new Panel("What changes most", all);
    }

    private static NativeDetails line(Example of, boolean open) {
        var head = new Span(new Span(of.about() + " \u00b7 " + of.document() + " \u00b7 "
                + Format.user().day(of.on())));
        var amount = new Span(WhatIfWords.signed(of.difference()));
        amount.addClassName("en-money");
        head.add(new Text(" "), amount);
        var reason = new Paragraph(of.reason());
        reason.addClassName("en-muted");
        var sides = new Div(side("Now", of.now()), side("With the draft", of.then()));
        sides.addClassName("en-sides");
        var details = new NativeDetails(head, new Div(reason, sides));
        details.addClassNames("en-more", "en-what-if-line");
        details.setOpen(open);
        return details;
    }

    private static Div side(String title, Example.Side of) {
        var format = Format.user();
        var offer = of.offer() == null ? "No offer" : of.offer();
        var quiet = new Span(of.tier() == null ? offer : offer + " \u00b7 level " + of.tier());
        quiet.addClassName("en-muted");
        var side = new Div(new H3(title), quiet);
        side.addClassName("en-explain-steps");
        side.add(
                switch (of.earning()) {
                    case null -> new Paragraph("Nothing: there is no offer for it.");
                    case Held held -> new Notice(Tone.WARN, "A person has to decide on this", held.because());
                    case Earned earned ->
                        new TraceSteps(Trace.of(earned, format), verb(earned), format.value(earned.amount()));
                });
        return side;
    }

    private static String verb(Earned earned) {
        return switch (earned.kind()) {
            case PAYS -> "The partner earns";
            case CHARGES -> "The partner is charged";
            case RETAINS -> "The partner keeps";
        };
    }

    @Override
    public String getPageTitle() {
        return name.isEmpty() ? "What if" : name + ", what if";
    }
}
