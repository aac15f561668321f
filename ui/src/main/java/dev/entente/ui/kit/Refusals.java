package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.entente.problem.Problem;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule's refusal where it belongs: beside the fields that it names, the first of which gets the focus, and above them where no field is at fault. */
public final class Refusals {

    private Refusals() {}

    /** Fields by JSON pointer; what is wrong with a part of one is said beside all of it. */
    public static void show(Problem problem, Map<String, ? extends Component> fields, HasComponents above) {
        mark(problem, fields, above).ifPresent(Focusable::focus);
    }

    /** The same while somebody is still typing: the focus stays where it is. Returns the first field that is to blame. */
    public static Optional<Focusable<?>> mark(
            Problem problem, Map<String, ? extends Component> fields, HasComponents above) {
        var named = new HashSet<Component>();
        var others = new LinkedHashSet<String>();
        Focusable<?> first = null;
        for (var finding : problem.errors()) {
            var field = field(finding.pointer(), fields);
            if (!(field instanceof HasValidationProperties validated)) {
                others.add(finding.detail());
                continue;
            }
            if (!named.add(field)) continue; // one thing at a time, where there is room for one
            validated.setErrorMessage(finding.detail());
            validated.setInvalid(true);
            if (first == null && field instanceof Focusable<?> focusable) first = focusable;
        }
        if (named.isEmpty() && others.size() < 2) others = new LinkedHashSet<>(List.of(problem.detail()));
        if (!others.isEmpty()) above.add(new Notice(Tone.BAD, problem.kind().title(), String.join(". ", others)));
        return Optional.ofNullable(first);
    }

    private static @Nullable Component field(String pointer, Map<String, ? extends Component> fields) {
        for (var part = pointer; ; part = part.substring(0, part.lastIndexOf('/'))) {
            if (fields.get(part) instanceof HasValidationProperties) return fields.get(part);
            if (part.lastIndexOf('/') < 0) return null;
        }
    }

    public static void clear(Collection<? extends Component> fields) {
        for (var field : fields) {
            if (field instanceof HasValidationProperties validated) validated.setInvalid(false);
        }
    }
}
