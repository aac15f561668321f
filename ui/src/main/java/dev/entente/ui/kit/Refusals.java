package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.entente.problem.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** A rule's refusal where it belongs: beside the fields that it names, the first of which gets the focus, or above them. */
public final class Refusals {

    private Refusals() {}

    /** Fields by JSON pointer. */
    public static void show(Problem problem, Map<String, ? extends Component> fields, HasComponents above) {
        mark(problem, fields, above).ifPresent(Focusable::focus);
    }

    /** The same while somebody is still typing: the focus stays where it is. Returns the first field that is to blame. */
    public static Optional<Focusable<?>> mark(
            Problem problem, Map<String, ? extends Component> fields, HasComponents above) {
        boolean named = false;
        Focusable<?> first = null;
        for (var finding : problem.errors()) {
            var field = fields.get(finding.pointer());
            if (!(field instanceof HasValidationProperties validated)) continue;
            validated.setErrorMessage(finding.detail());
            validated.setInvalid(true);
            if (first == null && field instanceof Focusable<?> focusable) first = focusable;
            named = true;
        }
        if (!named) above.add(new Notice(Tone.BAD, problem.kind().title(), problem.detail()));
        return Optional.ofNullable(first);
    }

    public static void clear(Collection<? extends Component> fields) {
        for (var field : fields) {
            if (field instanceof HasValidationProperties validated) validated.setInvalid(false);
        }
    }
}
