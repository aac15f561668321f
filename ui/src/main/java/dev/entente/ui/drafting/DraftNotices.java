package dev.entente.ui.drafting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.drafting.DraftPage;
import dev.entente.drafting.ProgramDraft.State;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;

/** What is to be known of a draft before the next step. */
final class DraftNotices {

    private final DraftDesk desk;
    private final DraftPage page;
    private final SerializableRunnable again;

    DraftNotices(DraftDesk desk, DraftPage page, SerializableRunnable again) {
        this.desk = desk;
        this.page = page;
        this.again = again;
    }

    Div all() {
        var all = new Div();
        all.addClassName("en-form");
        var draft = page.draft();
        if (page.isBehind()) all.add(behind());
        if (draft.state() == State.REVIEW && !page.mayDecide())
            all.add(new Notice(
                    Tone.INFO,
                    "Somebody else has to look at it",
                    "Whoever wrote any of it does not approve it. They are told, and find it under Programs."));
        if (draft.state() == State.PUBLISHED && draft.version() != null) {
            var way = "programs/" + draft.code() + "?version=" + draft.version();
            all.add(new Notice(Tone.GOOD, "It is version " + draft.version() + " now", "")
                    .then(new Anchor(way, "Look at the version")));
        }
        return all;
    }

    private Notice behind() {
        var title = "Version " + page.newest() + " was published after this draft was begun";
        var words = "What is different is said against that version. Look at it, and go on.";
        var go = new Button("Go on with this draft", click -> {
            desk.writing.catchUp(page.draft().id(), page.draft().revision());
            again.run();
        });
        return new Notice(Tone.WARN, title, words).then(go);
    }
}
