package dev.entente.ui.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.problem.Problem.Finding;
import dev.entente.ui.kit.Refusals;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A draft with the fields that show it: what is typed goes into the draft, what is refused goes back to its field. */
final class Sheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DraftTree tree;
    private final String currency;
    private final SerializableRunnable changed;
    private final SerializableRunnable recounted;
    private final LinkedHashMap<String, Component> fields = new LinkedHashMap<>();
    private final HashMap<String, String> unreadable = new HashMap<>();

    /** The currency stands in where the draft names none. */
    Sheet(DraftTree tree, String currency, SerializableRunnable changed, SerializableRunnable recounted) {
        this.tree = tree;
        this.currency = currency;
        this.changed = changed;
        this.recounted = recounted;
    }

    DraftTree tree() {
        return tree;
    }

    void put(String pointer, @Nullable JsonNode value) {
        tree.put(pointer, value);
        changed.run();
    }

    void changed() {
        changed.run();
    }

    /** Amounts are in another unit now: all that shows one is drawn anew. */
    void recounted() {
        recounted.run();
    }

    /** What an amount at this place is counted in. */
    String unit(String pointer) {
        var own = tree.at(pointer).path("unit").asString("");
        if (!own.isEmpty()) return own;
        var near = tree.unitNear(pointer);
        return near == null ? currency : near;
    }

    /** The field of a place in the draft. */
    <C extends Component> C field(String pointer, C field) {
        fields.put(pointer, field);
        return field;
    }

    /** What stands at or below a place is drawn anew. */
    void forget(String pointer) {
        fields.keySet().removeIf(each -> isWithin(each, pointer));
        unreadable.keySet().removeIf(each -> isWithin(each, pointer));
    }

    /** A text that cannot be read says so in words of its own; null: it can. */
    void reads(String pointer, @Nullable String why) {
        if (why == null) unreadable.remove(pointer);
        else unreadable.put(pointer, why);
    }

    void clear() {
        Refusals.clear(fields.values());
    }

    /** Marks the fields that are to blame, and returns what belongs to none. */
    List<String> mark(List<Finding> findings) {
        var rest = new ArrayList<String>();
        for (var finding : findings) {
            var named = nearest(finding.pointer());
            if (named.isEmpty()) rest.add(Typed.said(finding.detail()));
            else mark(named.get(), unreadable.getOrDefault(named.get(), Typed.said(finding.detail())));
        }
        return rest;
    }

    private void mark(String pointer, String words) {
        if (!(fields.get(pointer) instanceof HasValidationProperties field)) return;
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    /** The first field that is marked. */
    Optional<Component> wrong() {
        return fields.values().stream()
                .filter(field -> field instanceof HasValidationProperties validated && validated.isInvalid())
                .findFirst();
    }

    /** The field of the place or around it; of what is missing, the first one within. */
    Optional<String> nearest(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (fields.containsKey(at)) return Optional.of(at);
        }
        if (pointer.isEmpty() || !tree.at(pointer).isMissingNode()) return Optional.empty();
        return fields.keySet().stream().filter(each -> isWithin(each, pointer)).findFirst();
    }

    private static boolean isWithin(String pointer, String around) {
        return around.isEmpty() || pointer.equals(around) || pointer.startsWith(around + "/");
    }
}
