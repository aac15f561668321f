package dev.entente.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.entente.message.ChoosingMail;
import dev.entente.message.MailChoice;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.util.Map;

/** What a member gets by e-mail, kind by kind; each choice counts as soon as it is made. */
final class MailPreferences extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ChoosingMail choosing;
    private final Div answer = new Div();

    MailPreferences(ChoosingMail choosing) {
        this.choosing = choosing;
        addClassNames("en-form", "en-mail-preferences");
        add(
                new H2("Notices by e-mail"),
                new Paragraph("Your inbox shows everything at once. Choose what is sent to you as well."));
        for (var choice : choosing.list()) add(field(choice));
        add(answer);
    }

    private Select<MailChoice> field(ChoosingMail.Choice choice) {
        var field = new Select<MailChoice>();
        field.setLabel(choice.words());
        field.setItems(MailChoice.values());
        field.setItemLabelGenerator(MailChoice::words);
        field.setValue(choice.mail());
        field.addValueChangeListener(change -> save(choice.kind(), choice.words(), change.getValue()));
        return field;
    }

    private void save(String kind, String words, MailChoice mail) {
        answer.removeAll();
        try {
            choosing.choose(Map.of(kind, mail));
            answer.add(new Notice(Tone.GOOD, "Saved", words + ": " + when(mail)));
        } catch (Problem problem) {
            answer.add(new Notice(Tone.BAD, problem.kind().title(), problem.detail()));
        }
    }

    private static String when(MailChoice mail) {
        return switch (mail) {
            case AT_ONCE -> "sent as soon as there is something new.";
            case DAILY -> "sent in one letter at eight in the morning.";
            case OFF -> "only in your inbox.";
        };
    }
}
