package dev.entente.ui.territory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import dev.entente.territory.Territory.Said;
import dev.entente.territory.TerritoryProblem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks what is said of a territory; what somebody else made of it meanwhile is shown before anybody overwrites it. */
final class TerritoryDialog {

    private final TerritoryDesk desk;
    private final TerritoryForm form;
    private final SerializableConsumer<String> kept;
    private final Div meanwhile = new Div();
    private final Ask ask;
    private @Nullable Said seen;

    /** Of one as it stands now: what was shown may have been changed since; of a new one (null). */
    TerritoryDialog(TerritoryDesk desk, @Nullable String code, SerializableConsumer<String> kept) {
        this.desk = desk;
        this.kept = kept;
        var tree = desk.reading.tree();
        seen = code == null ? null : desk.describing.find(code).orElse(null);
        form = new TerritoryForm(tree, seen);
        var title = seen == null ? "Add a territory" : "Edit " + seen.name();
        var parts = Stream.concat(Stream.of(meanwhile), Stream.of(form.fields()));
        ask = new Ask(title, "Keep it", parts.toArray(Component[]::new)).wide().then(this::keep);
    }

    void open() {
        ask.open();
    }

    private void keep() {
        ask.explaining(form.pointers());
        meanwhile.removeAll();
        var said = form.said();
        try {
            kept.accept(desk.describing.describe(said, seen).code());
        } catch (Problem problem) {
            throw problem.kind() == RestProblem.PRECONDITION_FAILED ? changed(said) : problem;
        }
    }

    /** From now on what stands has been seen, so that keeping it again means it. */
    private Problem changed(Said typed) {
        var stands = desk.describing.find(typed.code()).orElse(null);
        if (seen == null && stands != null)
            return Problem.field(
                    TerritoryProblem.UNCLEAR_TERRITORY,
                    "/code",
                    stands.name() + " has this code. Choose another, or edit that one");
        seen = stands;
        if (stands == null)
            return new Problem(RestProblem.PRECONDITION_FAILED, "It was taken out. Keep it again to add it anew.");
        var tree = desk.reading.tree();
        var take = new Button("Take what it says now", click -> {
            ask.unsay();
            meanwhile.removeAll();
            form.fill(tree, stands);
        });
        var facts = form.others(tree, stands).toArray(String[]::new);
        meanwhile.add(
                new Notice(Tone.INFO, "What it says now", "").resting(facts).then(take));
        return new Problem(
                RestProblem.PRECONDITION_FAILED,
                "What you typed is still here. Keep it again to put it in place of what it says now.");
    }
}
