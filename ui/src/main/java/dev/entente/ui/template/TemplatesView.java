package dev.entente.ui.template;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.template.KeepingOwnTemplates;
import dev.entente.template.TemplatePermissions;
import dev.entente.template.WordingMessages;
import dev.entente.template.WordingMessages.Worded;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import java.util.Map;

/** The messages that partners get, each as it is worded now. */
@Route(value = "templates", layout = VendorLayout.class)
@PageTitle("Messages")
@Requires(TemplatePermissions.WORD)
public final class TemplatesView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient WordingMessages wording;
    private final transient KeepingOwnTemplates own;
    private final transient Trials trials;
    private final transient Today today;
    private final Div all = new Div();

    TemplatesView(WordingMessages wording, KeepingOwnTemplates own, Trials trials, Today today) {
        this.wording = wording;
        this.own = own;
        this.trials = trials;
        this.today = today;
        addClassName("en-page");
        all.addClassName("en-stack");
        var write = new Button("Write a message of your own", click -> write());
        add(new PageHeader("Messages", "What partners and customers read, in your own words", write), all);
        show();
    }

    private void show() {
        all.removeAll();
        wording.list().forEach(each -> all.add(panel(each)));
    }

    private Panel panel(Worded worded) {
        var words = new Paragraph(worded.text());
        words.addClassNames("en-quote", "en-letter");
        var used = new Paragraph(worded.kind().used() + " \u00b7 " + since(worded));
        used.addClassName("en-muted");
        var actions = new Div(new Button("Change the words", click -> ask(worded)));
        actions.addClassName("en-actions");
        if (worded.kind().isOwn()) actions.add(new Button("Take it away", click -> remove(worded)));
        else if (!worded.isUsual()) actions.add(new Button("Use the usual words", click -> reset(worded)));
        var content = new Div(used, words, actions);
        content.addClassName("en-message");
        return new Panel(worded.kind().label(), content);
    }

    private String since(Worded worded) {
        var at = worded.setAt();
        if (worded.isUsual() || at == null) return "the usual words";
        return "your words, version " + worded.version() + ", since "
                + Format.user().day(at.atZone(today.zone()).toLocalDate());
    }

    private void ask(Worded worded) {
        if (worded.kind().isOwn()) {
            change(worded);
            return;
        }
        var form = new WordingForm(wording, trials, worded);
        new Ask(worded.kind().label(), "Use these words", form)
                .wide()
                .explaining(Map.of("/text", form.text()))
                .then(() -> {
                    wording.word(
                            worded.kind().code(), worded.version(), form.text().getValue());
                    show();
                })
                .open();
    }

    private void write() {
        var form = new OwnForm(own, wording, trials);
        new Ask("Write a message of your own", "Add the message", form)
                .wide()
                .explaining(form.byPointer())
                .then(() -> {
                    own.add(form.label(), form.about(), form.words());
                    show();
                })
                .open();
    }

    private void change(Worded worded) {
        var form = new OwnForm(worded, wording, trials);
        new Ask(worded.kind().label(), "Use these words", form)
                .wide()
                .explaining(form.byPointer())
                .then(() -> {
                    own.change(worded.kind().code(), form.label(), worded.version(), form.words());
                    show();
                })
                .open();
    }

    private void remove(Worded worded) {
        var words = new Paragraph("It is offered no more. What was written with it stays as it is.");
        new Ask("Take away " + worded.kind().label(), "Take it away", words)
                .then(() -> {
                    own.remove(worded.kind().code());
                    show();
                })
                .open();
    }

    private void reset(Worded worded) {
        wording.reset(worded.kind().code(), worded.version());
        show();
    }
}
