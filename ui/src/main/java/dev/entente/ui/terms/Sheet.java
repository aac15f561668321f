package dev.entente.ui.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.problem.Problem.Finding;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A draft with the fields that show it: what is typed goes into the draft, and what is found goes back to its field, or to
 * the place of the row or group that it is about.
 */
final class Sheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DraftTree tree;
    private final String currency;
    private final LinkedHashMap<String, String> figures;
    private final SerializableRunnable changed;
    private final SerializableRunnable recounted;
    private final LinkedHashMap<String, Component> fields = new LinkedHashMap<>();
    private final LinkedHashMap<String, Div> places = new LinkedHashMap<>();
    private final LinkedHashMap<String, SerializableRunnable> heads = new LinkedHashMap<>();
    private final HashMap<String, String> unreadable = new HashMap<>();

    /** The currency stands in where the draft names none; figures are what can be counted, and how each is called. */
    Sheet(
            DraftTree tree,
            String currency,
            Map<String, String> figures,
            SerializableRunnable changed,
            SerializableRunnable recounted) {
        this.tree = tree;
        this.currency = currency;
        this.figures = new LinkedHashMap<>(figures);
        this.changed = changed;
        this.recounted = recounted;
    }

    DraftTree tree() {
        return tree;
    }

    Map<String, String> figures() {
        return figures;
    }

    void put(String pointer, @Nullable JsonNode value) {
        tree.put(pointer, value);
        changed();
    }

    void changed() {
        heads.values().forEach(SerializableRunnable::run);
        changed.run();
    }

    /** What says a row in one line says it again when something is changed. */
    void listen(String pointer, SerializableRunnable head) {
        heads.put(pointer, head);
    }

    /** Amounts are in another unit now, or tiers are others: all that shows them is drawn anew. */
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

    /** Where it is said what is wrong or odd about a row or a group as a whole. */
    Div place(String pointer) {
        var place = new Div();
        place.addClassName("en-found");
        places.put(pointer, place);
        return place;
    }

    /** What stands at or below a place is drawn anew. */
    void forget(String pointer) {
        for (Map<String, ?> each : List.of(fields, places, heads, unreadable))
            each.keySet().removeIf(at -> isWithin(at, pointer));
    }

    /** A text that cannot be read says so in words of its own; null: it can. */
    void reads(String pointer, @Nullable String why) {
        if (why == null) unreadable.remove(pointer);
        else unreadable.put(pointer, why);
    }

    void clear() {
        Refusals.clear(fields.values());
        places.values().forEach(Div::removeAll);
    }

    /** Marks what is to blame, and returns what belongs to nothing on the page. */
    List<String> mark(List<Finding> findings) {
        var rest = new ArrayList<String>();
        for (var finding : findings) {
            var words = Typed.said(finding.detail());
            var named = nearest(finding.pointer());
            if (named.isEmpty()) rest.add(words);
            else mark(named.get(), unreadable.getOrDefault(named.get(), words));
        }
        return rest;
    }

    /** Says what is odd where it is, and returns what belongs to nothing on the page. */
    List<String> warn(List<Finding> warnings) {
        var rest = new ArrayList<String>();
        for (var warning : warnings) {
            around(warning.pointer(), places)
                    .ifPresentOrElse(
                            at -> say(at, Tone.WARN, "Look at this", warning.detail()),
                            () -> rest.add(warning.detail()));
        }
        return rest;
    }

    private void mark(String pointer, String words) {
        if (fields.get(pointer) instanceof HasValidationProperties field) {
            field.setErrorMessage(words);
            field.setInvalid(true);
            open((Component) field);
        } else {
            say(pointer, Tone.BAD, "Change this", words);
        }
    }

    private void say(String pointer, Tone tone, String title, String words) {
        var place = places.get(pointer);
        if (place == null) return;
        place.add(new Notice(tone, title, words));
        open(place);
    }

    /** What is folded away is opened, so that it is seen. */
    private static void open(Component shown) {
        for (var at = shown.getParent(); at.isPresent(); at = at.get().getParent()) {
            if (at.get() instanceof NativeDetails details) details.setOpen(true);
        }
    }

    /** All fields, by their places in the draft. */
    Map<String, Component> fields() {
        return Map.copyOf(fields);
    }

    /** The first thing that is marked as wrong. */
    Optional<Component> wrong() {
        var field = fields.values().stream()
                .filter(each -> each instanceof HasValidationProperties validated && validated.isInvalid())
                .findFirst();
        return field.or(() -> places.values().stream()
                .filter(place -> place.getComponentCount() > 0)
                .findFirst());
    }

    /** The field of the place or around it, or the row or group around it; of what is missing, the first one within. */
    Optional<String> nearest(String pointer) {
        var around = around(pointer, fields);
        var group = around(pointer, places);
        boolean isNearer = around.isPresent()
                && (group.isEmpty() || around.get().length() >= group.get().length());
        if (isNearer) return around;
        if (!pointer.isEmpty() && tree.at(pointer).isMissingNode()) {
            var within =
                    fields.keySet().stream().filter(at -> isWithin(at, pointer)).findFirst();
            if (within.isPresent()) return within;
        }
        return group;
    }

    private static Optional<String> around(String pointer, Map<String, ?> known) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (known.containsKey(at)) return Optional.of(at);
        }
        return Optional.empty();
    }

    private static boolean isWithin(String pointer, String around) {
        return around.isEmpty() || pointer.equals(around) || pointer.startsWith(around + "/");
    }
}
