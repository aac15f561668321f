package dev.entente.ui.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.entente.activity.Activity.New;
import dev.entente.activity.ActivityPermissions;
import dev.entente.activity.ReadingTimeline;
import dev.entente.activity.RecordingActivities;
import dev.entente.partner.Partner;
import dev.entente.ui.activity.Moments;
import dev.entente.ui.activity.NoteForm;
import dev.entente.ui.activity.TimelinePanel;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.template.Letters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What was said and done with a partner, and writing down more, also from the messages that are written again and again. */
@Dependent
public class PartnerTalk {

    @Inject
    ReadingTimeline timeline;

    @Inject
    RecordingActivities recording;

    @Inject
    Letters letters;

    @Inject
    Today today;

    @Inject
    Visit visit;

    Component with(Partner partner) {
        var lines = new TimelinePanel(
                (before, most) -> timeline.of(partner.id(), before, most),
                () -> new Moments(today.zone(), today.day()));
        var stack = new Div();
        stack.addClassName("en-stack");
        if (visit.may(ActivityPermissions.RECORD)) {
            var form = new NoteForm(true, (kind, words, shared) -> {
                recording.record(New.onPartner(partner.id(), kind, null, words, shared));
                lines.refresh();
            });
            letters.any("partner", partner.id(), form.field()).ifPresent(form::helped);
            stack.add(form);
        }
        stack.add(lines);
        return stack;
    }
}
