package dev.entente.earning;

import dev.entente.api.Field;
import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.CommercialModel.Goal;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import dev.entente.earning.Inputs.Pin;
import dev.entente.plugin.Calculation;
import dev.entente.plugin.Models;
import dev.entente.plugin.Models.Installed;
import dev.entente.plugin.TermsForm;
import dev.entente.program.Offer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A model with the terms of one offer, ready to be asked. */
final class ModelTerms implements Binding {

    private final Calculation<?> calculation;
    private final @Nullable String digest;
    private final boolean certified;

    private ModelTerms(Calculation<?> calculation, @Nullable String digest, boolean certified) {
        this.calculation = calculation;
        this.digest = digest;
        this.certified = certified;
    }

    static Binding missing(Models models, Offer offer) {
        var id = offer.model();
        if (offer.plugin() == null) return missing(models, id);
        return new Binding.Unusable("The version " + offer.plugin() + " of the plugin that brings the model "
                + id.name() + " " + id.version() + " is not there");
    }

    private static Binding missing(Models models, PluginId id) {
        return new Binding.Unusable(models.missing(id));
    }

    /**
     * The same for what was worked out before, and comes out again: also where nothing new is asked of it. By the jar that it was worked
     * out by, or where that is gone, by another that brings the model: who answers the same is as good.
     */
    static Binding again(Models models, Pin pin, JsonNode terms) {
        var id = pin.model();
        return models.find(id, pin.digest())
                .or(() -> models.find(id))
                .map(installed -> bind(installed, installed.model(), terms, Why.PROVEN))
                .orElseGet(() -> missing(models, id));
    }

    static Binding bind(Installed installed, JsonNode terms) {
        return bind(installed, terms, Why.BOOKED);
    }

    static Binding bind(Installed installed, JsonNode terms, Why why) {
        return bind(installed, installed.model(), terms, why);
    }

    /** What it is asked for. */
    enum Why {
        /** To be booked: failures count, and too many silence it. */
        BOOKED,
        /** To be seen by somebody: it is asked as long as anything is, and what comes of it counts for nothing. */
        TRIED,
        /** It was asked before, and has to answer the same. */
        PROVEN;

        <T extends Record> Calculation<T> of(CommercialModel<T> model, T terms) {
            return switch (this) {
                case BOOKED -> Calculation.counted(model, terms);
                case TRIED -> new Calculation<>(model, terms);
                case PROVEN -> Calculation.unwatched(model, terms);
            };
        }
    }

    private static <T extends Record> Binding bind(
            Installed installed, CommercialModel<T> model, JsonNode written, Why why) {
        return switch (TermsForm.read(model.terms(), written)) {
            case TermsForm.Read<T>(var terms) ->
                new ModelTerms(
                        why.of(model, terms),
                        installed.digest(),
                        installed.digest() != null || nameCertifications(written));
            case TermsForm.Findings<T>(var findings) ->
                new Binding.Unusable("The terms no longer fit their model: "
                        + findings.getFirst().pointer() + ", "
                        + findings.getFirst().detail());
        };
    }

    /** The SHA-256 of the plugin's jar; null for models of our own. */
    @Nullable
    String digest() {
        return digest;
    }

    /** Our own models look at certifications in conditions alone; what a plugin's look at is theirs to know. */
    private static boolean nameCertifications(JsonNode written) {
        return written.findValues("field").stream()
                .anyMatch(field -> field.stringValue("").equals(Field.CERTIFICATION.name()));
    }

    /** Whether it may look at what the partner's people are certified in; if not, no result depends on that. */
    boolean looksAtCertifications() {
        return certified;
    }

    /** Whether the model took its terms without failing. */
    boolean isReady() {
        return calculation.isReady();
    }

    Set<Measure> measures() {
        return calculation.measures();
    }

    boolean closes() {
        return calculation.closes();
    }

    boolean rerates() {
        return calculation.rerates();
    }

    boolean looksBack() {
        return calculation.looksBack();
    }

    boolean shares() {
        return calculation.shares();
    }

    List<Goal> goals(Closed what, Standing standing) {
        return calculation.goals(what, standing);
    }

    /** Why it is not asked now, in a sentence; null where it is. */
    @Nullable
    String unasked() {
        return calculation.unasked();
    }

    Earning calculate(Occurrence what, Standing standing) {
        return calculation.calculate(what, standing);
    }
}
