package dev.entente.ui.lifecycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.lifecycle.MoveProposal;
import dev.entente.lifecycle.MovingPartners;
import dev.entente.lifecycle.MovingPartners.Outcome;
import dev.entente.lifecycle.MovingPartners.Wish;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Together;
import dev.entente.ui.kit.Together.Each;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked before partners are moved: where to, why, and of offboarding the last day; with what is missing beside it. */
public final class MoveQuestions {

    private static final int LONGEST = 500;
    private static final int NOTICE_DAYS = 30;

    private final LifecycleDesk desk;

    public MoveQuestions(LifecycleDesk desk) {
        this.desk = desk;
    }

    /** The fields of a move. */
    private static final class Fields {

        private final Select<State> to = new Select<>();
        private final TextArea reason = area("Reason", "Stays with you: the partner does not read it");
        private final TextArea message = area("Message to the partner", "Left empty, it reads that its state changed");
        private final DayField last = new DayField("Last day");
        private final Checkbox lift = new Checkbox("What was sold while it was suspended earns after all");
        private final Div missing = new Div();

        Fields(List<State> choices, LocalDate today) {
            to.setLabel("Move to");
            to.setItems(choices);
            to.setItemLabelGenerator(State::words);
            reason.setRequiredIndicatorVisible(true);
            last.setValue(today.plusDays(NOTICE_DAYS));
            last.setHelperText("Access ends with it; what is earned is paid all the same");
            missing.addClassName("en-stack");
            to.addValueChangeListener(change -> last.setVisible(change.getValue() == State.OFFBOARDING));
            last.setVisible(false);
            lift.setVisible(false);
        }

        private static TextArea area(String label, String help) {
            var area = new TextArea(label);
            area.setMaxLength(LONGEST);
            area.setHelperText(help);
            return area;
        }

        Map<String, Component> byPointer() {
            return Map.of("/to", to, "/reason", reason, "/message", message, "/lastDay", last);
        }

        Wish wish(@Nullable State seen) {
            var said = message.getValue().isBlank() ? null : message.getValue();
            var day = to.getValue() == State.OFFBOARDING ? last.getValue() : null;
            return new Wish(to.getValue(), reason.getValue(), said, day, seen, lift.isVisible() && lift.getValue());
        }
    }

    /** Moves one partner. */
    public void ask(Partner partner, SerializableRunnable changed) {
        var options = desk.reading.options(partner.id());
        var fields = new Fields(options.stream().map(Outcome::to).toList(), desk.today.day());
        fields.to.addValueChangeListener(change -> {
            fields.missing.removeAll();
            options.stream()
                    .filter(option -> option.to() == change.getValue() && !option.isAllowed())
                    .forEach(option -> fields.missing.add(new Notice(
                                    Tone.WARN, "Not yet " + option.to().words().toLowerCase(Locale.ROOT), "")
                            .resting(option.missing().toArray(String[]::new))));
        });
        options.stream().filter(Outcome::isAllowed).findFirst().ifPresent(first -> fields.to.setValue(first.to()));
        var seen = partner.state();
        fields.lift.setVisible(seen == State.SUSPENDED);
        new Ask(
                        "Move " + partner.name(),
                        "Move partner",
                        fields.to,
                        fields.missing,
                        fields.last,
                        fields.lift,
                        fields.reason,
                        fields.message)
                .explaining(fields.byPointer())
                .then(() -> {
                    if (fields.to.getValue() == null) return;
                    desk.moving.move(partner.id(), fields.wish(seen));
                    changed.run();
                })
                .open();
    }

    /** Moves many, each by itself, once it was seen what would become of it. */
    public void askAll(List<Partner> some, SerializableRunnable done) {
        var seen = some.stream().collect(Collectors.toMap(Partner::id, Partner::state));
        var fields = new Fields(States.ALL, desk.today.day());
        var title = "Move " + Format.user().number(some.size()) + (some.size() == 1 ? " partner" : " partners");
        var together =
                new Together<UUID>(title, "Move", List.of(), fields.to, fields.last, fields.reason, fields.message);
        together.becoming(becoming(some));
        fields.to.addValueChangeListener(change -> together.becoming(becoming(some, change.getValue())));
        together.explaining(fields.byPointer())
                .then(id -> desk.moving.move(id, fields.wish(seen.get(id))), done)
                .open();
    }

    private static List<Each<UUID>> becoming(List<Partner> some) {
        return some.stream()
                .map(each -> new Each<>(each.id(), each.name(), each.state().words() + " now", false))
                .toList();
    }

    private List<Each<UUID>> becoming(List<Partner> some, @Nullable State to) {
        if (to == null) return becoming(some);
        var ids = some.stream().map(Partner::id).limit(MovingPartners.MOST).toList();
        return desk.moving.preview(ids, to).stream()
                .map(outcome -> new Each<>(outcome.id(), outcome.name(), words(outcome), outcome.isAllowed()))
                .toList();
    }

    private static String words(Outcome outcome) {
        return outcome.isAllowed()
                ? outcome.from().words() + " \u2192 " + outcome.to().words()
                : "Stays as it is: " + String.join(" ", outcome.missing());
    }

    /** Makes the move that is proposed. */
    void accept(MoveProposal proposal, String partner, SerializableRunnable changed) {
        var words = new Paragraph(proposal.because());
        words.addClassName("en-muted");
        var message = Fields.area(
                "Message to the partner", "Left empty, it reads that its state changed, if it is told at all");
        new Ask(
                        "Move " + partner + " to " + proposal.to().words().toLowerCase(Locale.ROOT),
                        "Move partner",
                        words,
                        message)
                .explaining(Map.of("/message", message))
                .then(() -> {
                    desk.deciding.accept(proposal.id(), null, message.getValue().isBlank() ? null : message.getValue());
                    changed.run();
                })
                .open();
    }

    void decline(MoveProposal proposal, String partner, SerializableRunnable changed) {
        var reason = Fields.area("Reason", "The same is not proposed again for a month");
        reason.setRequiredIndicatorVisible(true);
        new Ask("Leave " + partner + " as it is", "Decline proposal", reason)
                .explaining(Map.of("/reason", reason))
                .then(() -> {
                    desk.deciding.decline(proposal.id(), reason.getValue());
                    changed.run();
                })
                .open();
    }
}
