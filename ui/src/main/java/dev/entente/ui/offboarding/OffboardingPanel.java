package dev.entente.ui.offboarding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.lifecycle.MovingPartners.Wish;
import dev.entente.offboarding.Item;
import dev.entente.offboarding.Leaving;
import dev.entente.offboarding.Leaving.Line;
import dev.entente.offboarding.WindingDown.Said;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Panel;
import java.util.Map;

/** The vendor's side of a wind-down: each item with what is open and the way to settle it. */
public final class OffboardingPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    private final transient OffboardingDesk desk;
    private final transient Partner partner;

    public OffboardingPanel(OffboardingDesk desk, Partner partner) {
        this.desk = desk;
        this.partner = partner;
        addClassName("en-stack");
        show();
    }

    private void show() {
        removeAll();
        desk.winding.find(partner.id()).ifPresentOrElse(this::show, () -> {
            var words = "Its last day has passed, and everything is settled. What it earned stays on its statements.";
            add(new EmptyState("check", "The partnership has ended", words));
        });
    }

    private void show(Leaving leaving) {
        var panel = new Panel("What is left", new LeavingList(leaving, true, line -> actions(line, leaving)));
        boolean ahead = !desk.today.day().isAfter(leaving.lastDay());
        add(desk.moves() && ahead ? panel.aside(act("Another last day", () -> lastDay(leaving))) : panel);
    }

    private void lastDay(Leaving leaving) {
        var last = new DayField("Last day");
        last.setValue(leaving.lastDay());
        last.setHelperText("The partner is told; what was settled stays settled");
        var reason = area("Reason");
        reason.setHelperText("Stays with you: the partner does not read it");
        new Ask("Another last day", "Change last day", last, reason)
                .explaining(Map.of("/lastDay", last, "/reason", reason))
                .then(() -> {
                    var wish = new Wish(State.OFFBOARDING, reason.getValue(), null, last.getValue(), State.OFFBOARDING);
                    desk.moving.move(partner.id(), wish);
                    show();
                })
                .open();
    }

    private Component actions(Line line, Leaving leaving) {
        var row = new Div();
        row.addClassName("en-actions");
        if (!desk.settles()) return row;
        switch (line.item()) {
            case REGISTRATIONS -> {
                if (!line.settled()) row.add(act("End all", this::endRegistrations));
            }
            case DEALS -> {
                if (!line.settled())
                    row.add(
                            act("Hand over all", this::handOver),
                            new Anchor("partners/" + partner.id() + "?part=deals", "See them"));
            }
            case LEADS -> {
                if (line.open() > 0) row.add(new Anchor("leads", "See leads"));
            }
            case TERRITORIES -> {
                if (line.open() > 0) row.add(new Anchor("territories", "See territories"));
            }
            case QUOTES -> {
                if (!line.settled()) row.add(new Anchor("quotes", "See quotes"));
            }
            case CLAIMS -> {
                if (!line.settled()) row.add(new Anchor("rewards", "See rewards"));
            }
            case CUSTOMERS -> {
                if (line.open() > 0) row.add(act(line.settled() ? "Change" : "Say who", () -> customers(leaving)));
            }
            case MONEY -> {
                row.add(new Anchor("partners/" + partner.id() + "?part=statements", "See statements"));
                if (!line.settled()) row.add(act("Settle as agreed", () -> say(Item.MONEY, "How it was agreed")));
            }
            case DATA -> {
                if (!line.settled()) row.add(act("Say how", () -> say(Item.DATA, "How the partner got it")));
                if (desk.takesData()) row.add(new DataLink(desk, partner, this::show));
            }
            case AGREEMENT -> {
                if (!line.settled()) row.add(act("Say how", () -> say(Item.AGREEMENT, "How it was closed")));
            }
            case ACCESS -> row.add(new Anchor("members", "See members"));
        }
        if (line.settled() && line.item().canBeSaid() && line.item() != Item.CUSTOMERS && wasSaid(line))
            row.add(act("Take back", () -> {
                desk.winding.takeBack(partner.id(), line.item());
                show();
            }));
        return row;
    }

    // What there is nothing of was never said.
    private static boolean wasSaid(Line line) {
        return line.item() != Item.MONEY || line.open() > 0;
    }

    private static Button act(String text, SerializableRunnable act) {
        var button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setMaxLength(LONGEST);
        area.setRequiredIndicatorVisible(true);
        return area;
    }

    private void endRegistrations() {
        var reason = area("Reason");
        reason.setValue("The partnership ends");
        reason.setHelperText("Both sides read it; whoever stands in line behind is looked at");
        new Ask("End all registrations", "End registrations", reason)
                .explaining(Map.of("/reason", reason))
                .then(() -> {
                    desk.winding.endRegistrations(partner.id(), reason.getValue());
                    show();
                })
                .open();
    }

    private void handOver() {
        var to = new ComboBox<Partner>("To");
        desk.partners.offer(to);
        to.setHelperText("Left empty, you go on with them yourself");
        new Ask("Hand over all open deals", "Hand over deals", to)
                .explaining(Map.of("/to", to))
                .then(() -> {
                    desk.winding.handOverDeals(
                            partner.id(),
                            to.getValue() == null ? null : to.getValue().id());
                    show();
                })
                .open();
    }

    private void customers(Leaving leaving) {
        var who = new ComboBox<Partner>("Who looks after them");
        desk.partners.offer(who);
        who.setHelperText("Left empty, you do yourself");
        var from = new DayField("From");
        from.setValue(leaving.lastDay().plusDays(1));
        var note = area("Note");
        new Ask("Customers with running subscriptions", "Save", who, from, note)
                .explaining(Map.of("/successor", who, "/from", from, "/note", note))
                .then(() -> {
                    var successor =
                            who.getValue() == null ? null : who.getValue().id();
                    desk.winding.say(
                            partner.id(), Item.CUSTOMERS, new Said(note.getValue(), successor, from.getValue()));
                    show();
                })
                .open();
    }

    private void say(Item item, String label) {
        var note = area(label);
        new Ask(item.words(), "Settle", note)
                .explaining(Map.of("/note", note))
                .then(() -> {
                    desk.winding.say(partner.id(), item, new Said(note.getValue(), null, null));
                    show();
                })
                .open();
    }
}
