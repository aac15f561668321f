package dev.entente.program;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.CommercialModel.Motion;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.PricingModel;
import dev.entente.catalog.KnowingPlugins;
import dev.entente.identity.Requires;
import dev.entente.measure.Measures;
import dev.entente.payable.Payable.Part;
import dev.entente.plugin.Calculation;
import dev.entente.plugin.Models;
import dev.entente.plugin.TermsForm;
import dev.entente.problem.Findings;
import dev.entente.program.PublishingPrograms.Outcome;
import dev.entente.rate.FindingRates;
import dev.entente.rate.RateSource;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes a program by its fields: begins with the newest version, says what is different and what is odd, tries a sale,
 * and publishes the next version as a file. Nothing is stored before that.
 */
@ApplicationScoped
@Requires(ProgramPermissions.DRAFT)
public class EditingPrograms {

    @Inject
    ReadingPrograms programs;

    @Inject
    PublishingPrograms publishing;

    @Inject
    DraftingPrograms drafting;

    @Inject
    Models models;

    @Inject
    Measures measures;

    @Inject
    FindingRates rates;

    @Inject
    KnowingPlugins plugins;

    @Inject
    CurrentTenant tenant;

    /** A version as the tree that its file is. */
    public record Opened(int version, ObjectNode file) {}

    /** The newest version, in force or not. */
    public Opened open(String code) {
        int newest = programs.open(code).program().versions().getLast().number();
        var file = programs.version(code, newest).file();
        return new Opened(newest, (ObjectNode) ProgramText.read(file, new Findings()));
    }

    /** A file as the tree that it is; empty where it cannot be read, which is said elsewhere. */
    public Optional<ObjectNode> tree(String file) {
        var findings = new Findings();
        var tree = ProgramText.read(file, findings);
        return findings.isEmpty() && tree instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    /** A file that says what the tree says, and reads like the one before wherever it can: comments stay with what they stand at. */
    public String text(String before, JsonNode tree) {
        return ChangedFile.of(before, tree);
    }

    /** The file of a version, letter by letter. */
    public String text(String code, int number) {
        return programs.version(code, number).file();
    }

    /** What an offer can be worked out by: a model, and the motions that it works for. */
    public record Workable(PluginId model, List<String> motions) {}

    /** All that are installed for the tenant. */
    public List<Workable> models() {
        return models.all().stream()
                .filter(each -> plugins.mayName(each.id()))
                .map(each -> new Workable(
                        each.id(),
                        each.model().motions().stream()
                                .map(Motion::code)
                                .sorted()
                                .toList()))
                .toList();
    }

    /** What can be counted, by its name in a file, and what people call it. */
    public Map<String, String> figures() {
        var figures = new LinkedHashMap<String, String>();
        measures.catalog().forEach(each -> figures.put(each.what(), each.words()));
        return figures;
    }

    /** Whose exchange rates there are, that which counts first before others. */
    public List<RateSource> rateSources() {
        return rates.sources();
    }

    /** The records that the terms of its offers are, one after the other (none: the model is not installed). */
    public List<Optional<Class<? extends Record>>> records(JsonNode file) {
        return file.path("offers")
                .valueStream()
                .<Optional<Class<? extends Record>>>map(this::terms)
                .toList();
    }

    /** The records that the terms of the steps of its prices are, motion by motion. */
    public List<List<Optional<Class<? extends Record>>>> pricingRecords(JsonNode file) {
        return file.path("pricing")
                .valueStream()
                .map(pricing -> pricing.path("steps")
                        .valueStream()
                        .<Optional<Class<? extends Record>>>map(
                                step -> models.pricing(TermsReading.model(step)).map(PricingModel::terms))
                        .toList())
                .toList();
    }

    /** The pricing models that a step can be worked out by. */
    public List<PluginId> pricingModels() {
        return models.allPricing().stream().filter(plugins::mayName).toList();
    }

    private Optional<Class<? extends Record>> terms(JsonNode offer) {
        return models.pinned(TermsReading.model(offer), TermsReading.plugin(offer))
                .map(installed -> installed.model().terms());
    }

    /**
     * What it changes against the newest version, in sentences, and what of it is odd; all that keeps it from being published
     * is found at once.
     */
    public Outcome check(JsonNode file) {
        return publishing.tried(file.toString());
    }

    /**
     * The version after the one that it was begun with, and its file with what was changed; odd terms are published with a
     * word on why they are meant.
     */
    @Transactional
    @Requires(ProgramPermissions.PUBLISH)
    public Outcome publish(JsonNode file, int begun, @Nullable String word) {
        var before = programs.version(file.path("program").asString(""), begun).file();
        return publishing.publishAfter(begun, ChangedFile.of(before, file), word);
    }

    /** What a sale comes to, and in which parts that is payable; none where all of it is at once. */
    public record Attempted(Earning earning, List<Part> parts) {

        public Attempted {
            parts = List.copyOf(parts);
        }
    }

    /** What a sale on the first day of the version would come to, by the model that works out the real ones. */
    public Attempted attempt(JsonNode file, SampleSale sale) {
        return attempt(file.toString(), sale);
    }

    /** The same by the file itself; one that cannot be published as it is is refused with all that is wrong in it. */
    public Attempted attempt(String file, SampleSale sale) {
        var draft = drafting.read(file, Adjustment.NONE);
        var yearStart = tenant.get().fiscalYearStart();
        var plugin = draft.offer(sale.motion()).map(Offer::plugin).orElse(null);
        var earning =
                attempt(draft, sale, yearStart, id -> models.pinned(id, plugin).map(Models.Installed::model));
        return new Attempted(earning, parts(draft, sale, yearStart, earning));
    }

    static List<Part> parts(Draft draft, SampleSale sale, Month yearStart, Earning earning) {
        if (!(earning instanceof Earned earned) || earned.kind() != Kind.PAYS) return List.of();
        return draft.offer(sale.motion())
                .map(Offer::payable)
                .map(payable -> payable.parts(
                        earned.amount(), sale.on(draft.from(), yearStart).on()))
                .orElse(List.of());
    }

    static Earning attempt(
            Draft draft,
            SampleSale sale,
            Month yearStart,
            Function<PluginId, Optional<? extends CommercialModel<?>>> models) {
        var offer = draft.offer(sale.motion());
        if (offer.isEmpty()) return new Held("The program has no offer for the motion " + sale.motion());
        return models.apply(offer.get().model())
                .map(model -> attempt(model, offer.get(), draft, sale, yearStart))
                .orElseGet(() -> new Held("The model of this offer is not installed"));
    }

    private static <T extends Record> Earning attempt(
            CommercialModel<T> model, Offer offer, Draft draft, SampleSale sale, Month yearStart) {
        return switch (TermsForm.read(model.terms(), offer.terms())) {
            case TermsForm.Findings<T> _ -> new Held("The terms do not fit their model");
            case TermsForm.Read<T>(var terms) -> result(new Calculation<>(model, terms), draft, sale, yearStart);
        };
    }

    private static Earning result(Calculation<?> calculation, Draft draft, SampleSale sale, Month yearStart) {
        var standing = sale.standing(draft.from(), calculation.measures());
        return calculation.calculate(sale.on(draft.from(), yearStart), standing);
    }
}
