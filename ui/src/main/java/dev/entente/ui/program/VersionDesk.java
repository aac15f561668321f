package dev.entente.ui.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.announcement.Announcement;
import dev.entente.announcement.ProgramNotice;
import dev.entente.announcement.ReadingAnnouncements;
import dev.entente.announcement.ReadingAnnouncements.Told;
import dev.entente.announcement.WordingAnnouncements;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.ReadingPartners;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.program.ReadingPrograms.Publication;
import dev.entente.program.WithdrawingVersions;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a version stands: whether it is to come or was withdrawn, and who was told what of it and has read it. */
@Dependent
public class VersionDesk {

    @Inject
    WithdrawingVersions withdrawing;

    @Inject
    ReadingAnnouncements announcements;

    @Inject
    WordingAnnouncements wording;

    @Inject
    ReadingPartners partners;

    @Inject
    Visit visit;

    @Inject
    Today today;

    StatusBadge badge(Publication publication) {
        if (!publication.stands()) return new StatusBadge("Withdrawn", Tone.WARN);
        if (publication.from().isAfter(today.day())) return new StatusBadge("Scheduled", Tone.INFO);
        return new StatusBadge("Superseded", Tone.NEUTRAL);
    }

    List<Component> standing(Page page, Publication publication, SerializableRunnable again) {
        var withdrawn = publication.withdrawn();
        if (withdrawn != null) {
            var when = Format.user().time(withdrawn.at(), today.zone());
            return List.of(new Notice(
                    Tone.WARN, "It was withdrawn before its first day", withdrawn.because() + " \u00b7 " + when));
        }
        if (!publication.from().isAfter(today.day())) return List.of();
        var words =
                "It holds from " + Format.user().day(publication.from()) + " on. Until then what is in force stays.";
        var notice = new Notice(Tone.INFO, "This version is scheduled", words);
        if (visit.may(ProgramPermissions.PUBLISH))
            notice.then(new Button("Withdraw it", click -> ask(page.program().code(), publication.number(), again)));
        return List.of(notice);
    }

    private void ask(String code, int number, SerializableRunnable again) {
        var because = new TextField("Why");
        because.setRequiredIndicatorVisible(true);
        because.setMaxLength(500);
        because.setHelperText("Whoever was told that it comes is told this.");
        new Ask("Withdraw version " + number + "?", "Withdraw the version", because)
                .explaining(Map.of("/because", because))
                .then(() -> {
                    withdrawing.withdraw(code, number, because.getValue());
                    again.run();
                })
                .open();
    }

    /** Who was told, and who has read it; nothing where nobody was. */
    Optional<Panel> announced(String code, int number) {
        var told = announcements.ofVersion(code, number);
        if (told.isEmpty()) return Optional.empty();
        var latest = told.getLast().announcement();
        var notices = told.stream()
                .filter(each -> each.announcement().id().equals(latest.id()))
                .map(Told::notice)
                .toList();
        long read = notices.stream().filter(each -> each.readAt() != null).count();
        var words = new Paragraph(read + " of " + notices.size() + " partners have read it.");
        words.addClassName("en-muted");
        var list = new Tasks();
        notices.forEach(each -> list.task("partners/" + each.partnerId(), name(each), state(each), ""));
        var content = new Div(words, list);
        content.addClassName("en-form");
        if (visit.may(ProgramPermissions.PUBLISH)) content.addComponentAtIndex(0, word(code, number, latest));
        return Optional.of(new Panel("Announced", content));
    }

    private Div word(String code, int number, Announcement latest) {
        var word = new TextArea("Your word with it");
        word.setMaxLength(2_000);
        word.setWidthFull();
        word.setValue(latest.word() == null ? "" : latest.word());
        word.setHelperText("Partners read it above what changes for them.");
        var said = new Div();
        var keep = new Button("Say it", click -> {
            said.removeAll();
            wording.say(code, number, word.getValue());
            said.add(new Notice(Tone.GOOD, "Partners read it from now on", ""));
        });
        var form = new Div(word, keep, said);
        form.addClassName("en-form");
        return form;
    }

    private String name(ProgramNotice notice) {
        return visit.may(PartnerPermissions.READ)
                ? partners.open(notice.partnerId()).name()
                : notice.program();
    }

    private String state(ProgramNotice notice) {
        var read = notice.readAt();
        return read == null ? "not read yet" : "read " + Format.user().time(read, today.zone());
    }
}
