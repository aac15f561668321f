package dev.entente.ui.deal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.activity.Activity;
import dev.entente.activity.Activity.Details;
import dev.entente.activity.Activity.Kind;
import dev.entente.activity.ActivityPermissions;
import dev.entente.activity.OwnerFunction;
import dev.entente.deal.Deal;
import dev.entente.deal.Noted;
import dev.entente.deal.NotingDeals;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was said and done on a deal, and writing down more: who met whom, when the next step is, and whose it is. */
@Dependent
public class DealTalk {

    @Inject
    NotingDeals noting;

    @Inject
    Today today;

    @Inject
    Visit visit;

    /** For who may see it. */
    Optional<Component> panel(Deal deal, SerializableRunnable changed) {
        if (!visit.may(ActivityPermissions.READ)) return Optional.empty();
        var id = deal.id();
        boolean hasOther = hasOther(deal);
        var parts = new ArrayList<Component>();
        if (visit.may(ActivityPermissions.RECORD)) {
            var actions = new Div(new Button("Record a meeting", click -> ask(deal, changed)));
            actions.addClassName("en-actions");
            parts.add(actions);
        }
        parts.add(new TalkLines((behind, limit) -> noting.on(id, behind, limit), said -> event(said, hasOther)));
        return Optional.of(new Panel("What was said and done", parts.toArray(Component[]::new)));
    }

    private Event event(Activity activity, boolean hasOther) {
        var details = activity.details();
        var quiet = new ArrayList<String>(List.of(activity.byName()));
        if (details.joint()) quiet.add("both sides were there");
        var next = details.nextStepOn();
        var who =
                details.functions().stream().sorted().map(OwnerFunction::words).collect(Collectors.joining(", "));
        if (next != null) quiet.add("next step " + Format.user().day(next) + (who.isEmpty() ? "" : ": " + who));
        else if (!who.isEmpty()) quiet.add(who);
        if (hasOther && !activity.isShared()) quiet.add("not shared with the partner");
        return new Event(
                icon(activity.kind()),
                Tone.NEUTRAL,
                activity.words(),
                String.join(" \u00b7 ", quiet),
                Format.user().moment(activity.happenedAt(), today.zone(), today.day()));
    }

    /** Whether there is a partner who could read what the vendor's people write. */
    private boolean hasOther(Deal deal) {
        return visit.partner().isEmpty() && deal.partnerId() != null;
    }

    private static String icon(Kind kind) {
        return switch (kind) {
            case MEETING -> "partners";
            case CALL -> "person";
            case MAIL -> "mail";
            case NOTE, SYSTEM, HIRING, FUNDING, LEADERSHIP, LAYOFFS -> "question";
        };
    }

    private void ask(Deal deal, SerializableRunnable changed) {
        var kind = new Select<Kind>();
        kind.setLabel("What it was");
        kind.setItems(Kind.MEETING, Kind.CALL, Kind.MAIL, Kind.NOTE);
        kind.setItemLabelGenerator(Kind::words);
        kind.setValue(Kind.MEETING);
        var on = new DayField("On");
        on.setValue(today.day());
        on.setMax(today.day());
        var words = new TextArea("What was said or done");
        words.setMaxLength(4_000);
        words.setRequiredIndicatorVisible(true);
        var joint = new Checkbox("People of both sides were there");
        var next = new DayField("Next step on");
        var functions = new CheckboxGroup<OwnerFunction>("Who sees to it");
        functions.setItems(OwnerFunction.values());
        functions.setItemLabelGenerator(OwnerFunction::words);
        var share = new Checkbox("Share with the partner");
        share.setVisible(hasOther(deal));
        share.setValue(share.isVisible());
        var when = new Div(kind, on);
        when.addClassName("en-pairs");
        new Ask("Record a meeting", "Write it down", when, words, joint, next, functions, share)
                .explaining(Map.of("/words", words, "/at", on, "/nextStepOn", next))
                .then(() -> {
                    var details = new Details(joint.getValue(), next.getValue(), functions.getValue());
                    var at = at(on.getValue());
                    noting.note(deal.id(), new Noted(kind.getValue(), at, words.getValue(), share.getValue(), details));
                    changed.run();
                })
                .open();
    }

    /** Now, or at noon of another day. */
    private @Nullable Instant at(@Nullable LocalDate day) {
        return day == null || day.equals(today.day())
                ? null
                : day.atTime(LocalTime.NOON).atZone(today.zone()).toInstant();
    }
}
