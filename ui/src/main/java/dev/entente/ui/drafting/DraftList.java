package dev.entente.ui.drafting;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.drafting.ProgramDraft;
import dev.entente.drafting.ReadingDrafts;
import dev.entente.drafting.WritingDrafts;
import dev.entente.program.ProgramPermissions;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The drafts that are worked on, and how to begin another one: of a program, or of a new one. */
@Dependent
public class DraftList {

    private static final int MOST = 50;

    private final ReadingDrafts reading;
    private final WritingDrafts writing;
    private final Visit visit;

    @Inject
    DraftList(ReadingDrafts reading, WritingDrafts writing, Visit visit) {
        this.reading = reading;
        this.writing = writing;
        this.visit = visit;
    }

    public boolean mayDraft() {
        return visit.may(ProgramPermissions.DRAFT);
    }

    /** Of a program by its code, or of all (null); empty where nobody is at work on one. */
    public Optional<Tasks> open(@Nullable String code) {
        if (!mayDraft()) return Optional.empty();
        var drafts = reading.open(code, MOST);
        if (drafts.isEmpty()) return Optional.empty();
        var list = new Tasks();
        drafts.forEach(draft -> list.task("program-drafts/" + draft.id(), draft.name(), DraftWords.quiet(draft), ""));
        return Optional.of(list);
    }

    public Button begin(String code) {
        var begin = new Button("Begin a draft", new Glyph("doc"), click -> open(writing.begin(code)));
        begin.setDisableOnClick(true);
        return begin;
    }

    /** Asks for the code and the name of a program that there is not yet. */
    public Button beginNew() {
        return new Button("Draft a new program", new Glyph("plus"), click -> ask());
    }

    private void ask() {
        var name = new TextField("Name");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        var code = new TextField("Code");
        code.setRequiredIndicatorVisible(true);
        code.setHelperText("Lower-case letters, digits or hyphens. It stays for ever.");
        new Ask("Draft a new program", "Begin the draft", name, code)
                .explaining(Map.of("/name", name, "/program", code))
                .then(() -> open(writing.beginNew(
                        code.getValue().strip(), name.getValue().strip())))
                .open();
    }

    private static void open(ProgramDraft draft) {
        UI.getCurrent().navigate("program-drafts/" + draft.id());
    }
}
