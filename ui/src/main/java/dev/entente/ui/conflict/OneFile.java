package dev.entente.ui.conflict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.entente.problem.Problem;
import dev.entente.registration.NewEvidence;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.registration.EvidenceUpload;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One file that goes with what somebody says: looked at as it comes, sent with the rest, thrown away with the form. */
final class OneFile extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BiFunction<String, InputStream, NewEvidence> receiving;
    private final Div answer = new Div();
    private transient @Nullable NewEvidence chosen;

    /** What takes the bytes of a file by its name, or refuses them. */
    OneFile(BiFunction<String, InputStream, NewEvidence> receiving) {
        this.receiving = receiving;
        addClassName("en-stack");
        add(answer, new EvidenceUpload(this::receive));
        addDetachListener(away -> drop());
    }

    @Nullable
    NewEvidence chosen() {
        return chosen;
    }

    // The bytes come in another request, which does not hold the page.
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var name = event.getFileName();
        try {
            var file = receiving.apply(name, event.getInputStream());
            ui.access(() -> take(file));
        } catch (Problem problem) {
            ui.access(() -> say(new Notice(Tone.BAD, problem.kind().title(), name + ": " + problem.detail())));
            event.reject(problem.kind().title());
        }
    }

    private void take(NewEvidence file) {
        drop();
        chosen = file;
        say(new Span(file.name() + " goes with it"));
    }

    private void say(Component words) {
        answer.removeAll();
        answer.add(words);
    }

    private void drop() {
        if (chosen != null) chosen.close();
        chosen = null;
    }
}
