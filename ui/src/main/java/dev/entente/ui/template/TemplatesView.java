package dev.entente.ui.template;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
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
    private final transient Trials trials;
    private final transient Today today;
    private final Div all = new Div();

    TemplatesView(WordingMessages wording, Trials trials, Today today) {
        this.wording = wording;
        this.trials = trials;
        this.today = today;
        addClassName("en-page");
        all.addClassName("en-stack");
        add(new PageHeader("Messages", "What partners and customers read, in your own words"), all);
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
        if (!worded.isUsual()) actions.add(new Button("Use the usual words", click -> reset(worded)));
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

    private void reset(Worded worded) {
        wording.reset(worded.kind().code(), worded.version());
        show();
    }
}
