package dev.entente.program;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.identity.Requires;
import dev.entente.plugin.Calculation;
import dev.entente.plugin.Models;
import dev.entente.plugin.TermsForm;
import dev.entente.problem.Findings;
import dev.entente.program.PublishingPrograms.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Changes a program by its fields: begins with the newest version, says what is different, tries a sale, and publishes the
 * next version as a file. Nothing is stored before that.
 */
@ApplicationScoped
@Requires(ProgramPermissions.PUBLISH)
public class EditingPrograms {

    @Inject
    ReadingPrograms programs;

    @Inject
    PublishingPrograms publishing;

    @Inject
    DraftingPrograms drafting;

    @Inject
    Models models;

    /** A version as the tree that its file is. */
    public record Opened(int version, ObjectNode file) {}

    /** The newest version, in force or not. */
    public Opened open(String code) {
        int newest = programs.open(code).publications().getFirst().number();
        var file = programs.version(code, newest).file();
        return new Opened(newest, (ObjectNode) ProgramText.read(file, new Findings()));
    }

    /** The records that the terms of its offers are, one after the other (none: the model is not installed). */
    public List<Optional<Class<? extends Record>>> records(JsonNode file) {
        return file.path("offers")
                .valueStream()
                .<Optional<Class<? extends Record>>>map(this::terms)
                .toList();
    }

    private Optional<Class<? extends Record>> terms(JsonNode offer) {
        return models.find(TermsReading.model(offer))
                .map(installed -> installed.model().terms());
    }

    /** What it changes against the newest version, in sentences; all that keeps it from being published is found at once. */
    public List<String> compare(JsonNode file) {
        return publishing.publish(yaml(file), true).changes();
    }

    public Outcome publish(JsonNode file) {
        return publishing.publish(yaml(file), false);
    }

    /** What a sale on the first day of the version would come to, by the model that works out the real ones. */
    public Earning attempt(JsonNode file, SampleSale sale) {
        var draft = drafting.read(yaml(file), Adjustment.NONE);
        return attempt(draft, sale, id -> models.find(id).map(Models.Installed::model));
    }

    static Earning attempt(
            Draft draft, SampleSale sale, Function<PluginId, Optional<? extends CommercialModel<?>>> models) {
        var offer = draft.offer(sale.motion());
        if (offer.isEmpty()) return new Held("The program has no offer for the motion " + sale.motion());
        return models.apply(offer.get().model())
                .map(model -> attempt(model, offer.get(), draft, sale))
                .orElseGet(() -> new Held("The model of this offer is not installed"));
    }

    private static <T extends Record> Earning attempt(
            CommercialModel<T> model, Offer offer, Draft draft, SampleSale sale) {
        return switch (TermsForm.read(model.terms(), offer.terms())) {
            case TermsForm.Findings<T> _ -> new Held("The terms do not fit their model");
            case TermsForm.Read<T>(var terms) -> result(new Calculation<>(model, terms), draft, sale);
        };
    }

    private static Earning result(Calculation<?> calculation, Draft draft, SampleSale sale) {
        return calculation.calculate(sale.on(draft.from()), sale.standing(draft.from(), calculation.measures()));
    }

    private static String yaml(JsonNode file) {
        return new YAMLMapper().writeValueAsString(file);
    }
}
