package dev.entente.earning;

import static java.util.stream.Collectors.joining;

import dev.entente.api.PluginId;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.ModelTerms.Why;
import dev.entente.model.RuleTable;
import dev.entente.plugin.KeptModels;
import dev.entente.plugin.KeptModels.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Works results out again from their inputs as text, somewhere else and later: by our own models and those of a folder's jars, without
 * a server and without a database.
 */
public final class Reproducing {

    private final KeptModels models;
    private final Set<String> asked = new TreeSet<>();

    public Reproducing(Path plugins) {
        this.models = KeptModels.of(List.of(new RateTable(), new RuleTable(), new ReferralFee()), plugins);
    }

    /** What comes out as JSON, or why the model cannot be asked. */
    public sealed interface Outcome {

        record Reproduced(String result) implements Outcome {}

        record Unasked(String because) implements Outcome {}
    }

    /** Inputs with their terms, as they are kept with a result. What are none is an {@link IllegalArgumentException}. */
    public Outcome of(String inputs) {
        var read = read(inputs);
        if (!(read instanceof Calculated calculated)) {
            return new Outcome.Reproduced(Snapshot.of(Recomputing.result(read, Reproducing::none)));
        }
        return switch (models.find(calculated.pin().model(), calculated.pin().digest())) {
            case Answer.Unknown(var because) -> new Outcome.Unasked(because);
            case Answer.Known(var model) -> {
                asked.add(name(
                        model.id(),
                        model.origin() == null ? null : model.origin().plugin()));
                var result = Recomputing.result(read, inputsOf -> ModelTerms.bind(model, inputsOf.terms(), Why.PROVEN));
                yield new Outcome.Reproduced(Snapshot.of(result));
            }
        };
    }

    private static Inputs read(String inputs) {
        try {
            return Snapshot.inputs(inputs);
        } catch (RuntimeException e) { // a file made of anything
            throw new IllegalArgumentException("Its inputs cannot be read: " + unreadable(e), e);
        }
    }

    /** In which part, and why; never in the parser's own words. */
    private static String unreadable(RuntimeException e) {
        if (!(e instanceof JacksonException unread) || !(e.getCause() instanceof IllegalArgumentException cause))
            return "/inputs lacks a field, or has one of another form";
        var place = unread.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(joining());
        return "/inputs" + place + " is of another form (" + cause.getMessage() + ")";
    }

    private static Binding none(Calculated calculated) {
        throw new IllegalStateException("No model was to be asked for " + calculated.what());
    }

    private static String name(PluginId id, @Nullable String jar) {
        return jar == null ? id.toString() : id + " of " + jar;
    }

    /** Every model that was asked, by name. */
    public List<String> asked() {
        return List.copyOf(asked);
    }
}
