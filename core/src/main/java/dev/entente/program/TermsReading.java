package dev.entente.program;

import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.CommercialModel.Motion;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.CommercialModel.Remark.Weight;
import dev.entente.api.commercial.PricingModel;
import dev.entente.catalog.KnowingPlugins;
import dev.entente.guard.Exhausted;
import dev.entente.measure.Measures;
import dev.entente.model.DiscountTerms;
import dev.entente.model.Discounts;
import dev.entente.plugin.ApiJson;
import dev.entente.plugin.Models;
import dev.entente.plugin.TermsForm;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.Pricing.PriceStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the terms of offers, and of the steps of prices, by the models that they name. */
record TermsReading(
        Function<PluginId, Optional<? extends CommercialModel<?>>> models,
        BiFunction<PluginId, String, Optional<? extends CommercialModel<?>>> pinned,
        Function<PluginId, Optional<? extends PricingModel<?>>> pricing,
        Predicate<Measure> measures,
        Predicate<PluginId> here) {

    private static final String NOT_ASKED = "The model could not be asked about its terms; tell its author";
    private static final List<Remark> BROKEN = List.of(Remark.error("/model", NOT_ASKED));

    /** Of all models that this server has: for what was published, whatever the tenant has installed by now. */
    static TermsReading of(Models models, Measures measures) {
        return new TermsReading(
                id -> models.find(id).map(Models.Installed::model),
                (id, version) -> models.pinned(id, version).map(Models.Installed::model),
                models::pricing,
                measures::knows,
                _ -> true);
    }

    /** The same, but new files name no model of a plugin that the tenant has not installed. */
    static TermsReading of(Models models, Measures measures, KnowingPlugins plugins) {
        var all = of(models, measures);
        return new TermsReading(all.models, all.pinned, all.pricing, all.measures, plugins::mayName);
    }

    static PluginId model(JsonNode offer) {
        return new PluginId(
                offer.path("model").stringValue(""), offer.path("version").intValue());
    }

    /** By which version of its plugin its model is asked; null: by the one that the tenant has. */
    static @Nullable String plugin(JsonNode offer) {
        var said = offer.path("plugin").stringValue("");
        return said.isEmpty() ? null : said;
    }

    /** By the version of the plugin that is named, if one is. */
    private Optional<? extends CommercialModel<?>> model(PluginId id, @Nullable String plugin) {
        return plugin == null ? models.apply(id) : pinned.apply(id, plugin);
    }

    /** One offer of a file, with its terms as their model writes them; empty once findings say why not. */
    Optional<Offer> read(JsonNode offer, String at, List<Tier> tiers, Findings findings) {
        var id = model(offer);
        var motion = offer.path("motion").stringValue("");
        var name = offer.path("name").stringValue("").strip();
        findings.line(at + "/name", name, 200);
        refuseUnknownTiers(offer.path("terms"), at + "/terms", tiers, findings);
        var model = models.apply(id).filter(_ -> here.test(id));
        if (model.isEmpty()) {
            var words =
                    "Offer %s names the model %s %d, which is not installed here; install its plugin or name another";
            findings.add(at + "/model", String.format(Locale.ROOT, words, motion, id.name(), id.version()));
            return Optional.empty();
        }
        var plugin = plugin(offer);
        var asked = model(id, plugin);
        if (asked.isEmpty()) {
            findings.add(
                    at + "/plugin",
                    "No plugin of version " + plugin
                            + " brings this model here; name a version that does, or leave it out");
            return Optional.empty();
        }
        return terms(asked.get(), motion, offer.path("terms"), at, findings)
                .map(terms -> new Offer(motion, name, id, terms, null, null, plugin));
    }

    // A plugin's own code runs here: what it throws is its author's to mend, and no reason to fail.
    private Optional<JsonNode> terms(
            CommercialModel<?> model, String motion, JsonNode written, String at, Findings findings) {
        try {
            if (!model.motions().contains(new Motion(motion))) {
                findings.add(at + "/motion", "The model does not work for " + motion + "; name one that does");
            }
            return canonical(model, written, at + "/terms", findings);
        } catch (RuntimeException | LinkageError | StackOverflowError | Exhausted e) {
            findings.add(at + "/model", NOT_ASKED);
            return Optional.empty();
        }
    }

    /** One step of a price, with its terms as their model writes them; empty once findings say why not. */
    Optional<PriceStep> readStep(JsonNode step, String at, List<Tier> tiers, Findings findings) {
        var id = model(step);
        refuseUnknownTiers(step.path("terms"), at + "/terms", tiers, findings);
        var model = pricing.apply(id).filter(_ -> here.test(id));
        if (model.isEmpty()) {
            findings.add(
                    at + "/model",
                    "There is no pricing model " + id.name() + " " + id.version()
                            + " here; install its plugin or name another");
            return Optional.empty();
        }
        try {
            return canonical(model.get(), step.path("terms"), at + "/terms", findings)
                    .map(terms -> new PriceStep(id, terms));
        } catch (RuntimeException | LinkageError | StackOverflowError | Exhausted e) { // a plugin's code
            findings.add(at + "/model", NOT_ASKED);
            return Optional.empty();
        }
    }

    private <T extends Record> Optional<JsonNode> canonical(
            PricingModel<T> model, JsonNode written, String at, Findings findings) {
        return canonical(model.terms(), model::measures, written, at, findings);
    }

    /** Terms that were published, as their model reads them; empty if the model is no longer there. */
    Optional<? extends Record> record(PluginId id, JsonNode terms) {
        return models.apply(id)
                .<Class<? extends Record>>map(CommercialModel::terms)
                .or(() -> pricing.apply(id).map(PricingModel::terms))
                .map(type -> ApiJson.mapper().treeToValue(terms, type));
    }

    private <T extends Record> Optional<JsonNode> canonical(
            CommercialModel<T> model, JsonNode written, String at, Findings findings) {
        return canonical(model.terms(), model::measures, written, at, findings);
    }

    private <T extends Record> Optional<JsonNode> canonical(
            Class<T> type, Function<T, Set<Measure>> asked, JsonNode written, String at, Findings findings) {
        return switch (TermsForm.read(type, written)) {
            case TermsForm.Read<T> read -> {
                refuseUnknownMeasures(asked.apply(read.terms()), at, findings);
                yield Optional.of(ApiJson.mapper().valueToTree(read.terms()));
            }
            case TermsForm.Findings<T> wrong -> {
                findings.addAll(wrong.findings().stream()
                        .map(each -> new Finding(at + each.pointer(), each.detail()))
                        .toList());
                yield Optional.empty();
            }
        };
    }

    /** Refuses what is never meant; returns what could be, and is odd enough that somebody has to say why. */
    List<Finding> lint(ProgramFile file) {
        var errors = new Findings();
        var warnings = new ArrayList<>(TierLint.warnings(file.tiers()));
        var tiers = file.tiers().stream().map(Tier::code).toList();
        for (int i = 0; i < file.offers().size(); i++) {
            var offer = file.offers().get(i);
            var at = "/offers/" + i;
            heldInVain(offer, at).ifPresent(warnings::add);
            limitedInVain(offer, at).ifPresent(warnings::add);
            model(offer.model(), offer.plugin())
                    .map(model -> remarks(model, offer.terms(), tiers))
                    .ifPresent(remarks -> sort(remarks, at, errors, warnings));
        }
        for (int i = 0; i < file.pricing().size(); i++) {
            var steps = file.pricing().get(i).steps();
            for (int j = 0; j < steps.size(); j++) {
                var at = "/pricing/" + i + "/steps/" + j;
                var terms = steps.get(j).terms();
                pricing.apply(steps.get(j).model())
                        .map(model -> remarks(model, terms, tiers))
                        .ifPresent(remarks -> sort(remarks, at, errors, warnings));
            }
            lostToFloor(file.pricing().get(i), "/pricing/" + i, tiers).ifPresent(warnings::add);
        }
        errors.refuse(ProgramProblem.UNCLEAR_PROGRAM_FILE);
        return List.copyOf(warnings);
    }

    // What steps of plugins take off is not known here; those of discounts are looked at together.
    private Optional<Finding> lostToFloor(Pricing priced, String at, List<String> tiers) {
        var floor = priced.floor();
        if (floor == null) return Optional.empty();
        var discounts = priced.steps().stream()
                .filter(step -> step.model().equals(Discounts.ID))
                .map(step -> ApiJson.mapper().treeToValue(step.terms(), DiscountTerms.class))
                .toList();
        return Discounts.lostTo(floor, discounts, tiers).map(words -> new Finding(at + "/floor", words));
    }

    private static void sort(List<Remark> remarks, String at, Findings errors, List<Finding> warnings) {
        for (var remark : remarks) {
            var found = remark.below(at);
            if (found.weight() == Weight.ERROR) errors.add(found.pointer(), found.words());
            else warnings.add(new Finding(found.pointer(), found.words()));
        }
    }

    // What an amount is for stands in the terms of most models; a plugin's own may say it nowhere.
    private Optional<Finding> heldInVain(Offer offer, String at) {
        if (offer.payable() == null) return Optional.empty();
        var words = switch (offer.terms().path("kind").stringValue("")) {
            case "CHARGES" -> "What partners are charged is not held back. Take this out";
            case "RETAINS" -> "What partners keep is not paid, so nothing of it is held back. Take this out";
            default -> "";
        };
        return words.isEmpty() ? Optional.empty() : Optional.of(new Finding(at + "/payable", words));
    }

    private static Optional<Finding> limitedInVain(Offer offer, String at) {
        if (offer.clawback() == null) return Optional.empty();
        var words = switch (offer.terms().path("kind").stringValue("")) {
            case "CHARGES" -> "What partners are charged comes off whenever something is given back. Take this out";
            case "RETAINS" -> "What partners keep comes off whenever something is given back. Take this out";
            default -> "";
        };
        return words.isEmpty() ? Optional.empty() : Optional.of(new Finding(at + "/clawback", words));
    }

    private static <T extends Record> List<Remark> remarks(
            CommercialModel<T> model, JsonNode terms, List<String> tiers) {
        return remarks(model.terms(), model::remarks, terms, tiers);
    }

    private static <T extends Record> List<Remark> remarks(PricingModel<T> model, JsonNode terms, List<String> tiers) {
        return remarks(model.terms(), model::remarks, terms, tiers);
    }

    // A plugin's own code runs here as well.
    private static <T extends Record> List<Remark> remarks(
            Class<T> type, BiFunction<T, List<String>, List<Remark>> remarks, JsonNode written, List<String> tiers) {
        try {
            var terms = ApiJson.mapper().treeToValue(written, type);
            return remarks.apply(terms, tiers).stream()
                    .map(remark -> remark.below("/terms"))
                    .toList();
        } catch (RuntimeException | LinkageError | StackOverflowError | Exhausted e) {
            return BROKEN;
        }
    }

    private void refuseUnknownMeasures(Set<Measure> asked, String at, Findings findings) {
        for (var measure : asked) {
            if (measures.test(measure)) continue;
            findings.add(
                    at, "The catalog has no measure " + measure.what() + " that can be read like this; name another");
        }
    }

    // A tier that was misspelt would match nobody, and nobody would notice.
    private static void refuseUnknownTiers(JsonNode terms, String at, List<Tier> tiers, Findings findings) {
        if (terms.isObject()) {
            boolean compared = terms.path("field").stringValue("").equals("TIER");
            terms.forEachEntry((field, value) -> {
                boolean names = field.equals("tier") || compared && field.equals("is");
                if (names && value.isString()) refuseUnknownTier(value, at + "/" + field, tiers, findings);
                if (compared && field.equals("oneOf")) {
                    for (var each : value) refuseUnknownTier(each, at + "/" + field, tiers, findings);
                }
                refuseUnknownTiers(value, at + "/" + field, tiers, findings);
            });
        } else {
            for (int i = 0; i < terms.size(); i++) refuseUnknownTiers(terms.get(i), at + "/" + i, tiers, findings);
        }
    }

    private static void refuseUnknownTier(JsonNode code, String at, List<Tier> tiers, Findings findings) {
        var named = code.stringValue("");
        if (tiers.stream().anyMatch(tier -> tier.code().equals(named))) return;
        findings.add(at, "The program has no tier " + named + "; add it or name another");
    }
}
