package dev.entente.plugin;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.guard.Objection;
import dev.entente.plugin.Models.Installed;
import dev.entente.plugin.Models.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The models that can be asked: our own, and those of the jars that nothing speaks against. Of two by one name the first is meant.
 *
 * @param others the other versions of a plugin that bring a model too, by its id; of more than one plugin, where each brings one of
 *     another kind
 * @param scored the jars that scorecards come from
 * @param pricedBy the jars that pricing models come from, where they come from one
 * @param gone why models of jars that were loaded are not asked any more, in words that follow a colon
 */
record Offered(
        Map<PluginId, Installed> models,
        Map<PluginId, List<LoadedJar>> others,
        Map<PluginId, PricingModel<?>> pricing,
        Map<PluginId, LoadedJar> scored,
        Map<PluginId, Origin> pricedBy,
        Map<PluginId, String> gone,
        List<LoadedJar> jars,
        List<Fault> faults) {

    static final Offered NOTHING =
            new Offered(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of());

    Offered {
        models = Map.copyOf(models);
        others = Map.copyOf(others);
        pricing = Map.copyOf(pricing);
        scored = Map.copyOf(scored);
        pricedBy = Map.copyOf(pricedBy);
        gone = Map.copyOf(gone);
        jars = List.copyOf(jars);
        faults = List.copyOf(faults);
    }

    static Offered of(
            List<Installed> own,
            List<PricingModel<?>> ownPricing,
            List<LoadedJar> jars,
            Function<LoadedJar, List<Objection>> against) {
        var gathering = new Gathering();
        own.forEach(gathering::add);
        ownPricing.forEach(gathering::add);
        var byHand = jars.stream()
                .filter(jar -> !jar.listed())
                .map(jar -> jar.origin().plugin())
                .collect(Collectors.toSet());
        for (var jar : jars) {
            var objections = against.apply(jar);
            if (!objections.isEmpty()) gathering.bar(jar, objections);
            else if (jar.listed() && byHand.contains(jar.origin().plugin())) gathering.leave(jar);
            else gathering.add(jar);
        }
        return gathering.offered();
    }

    static List<PluginId> sorted(Collection<PluginId> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(PluginId::name).thenComparing(PluginId::version))
                .toList();
    }

    /** All models, by name and version. */
    List<Installed> all() {
        var byName = Comparator.comparing((Installed it) -> it.id().name());
        return models.values().stream()
                .sorted(byName.thenComparing(it -> it.id().version()))
                .toList();
    }

    /** Why it cannot be asked, in a sentence without its end. */
    String missing(PluginId id) {
        var because = gone.get(id);
        var name = "The model " + id.name() + " " + id.version();
        return because == null ? name + " is not installed" : name + " is not asked any more, since " + because;
    }

    /** By the version of its plugin that is chosen, where that is one of several that bring it. */
    Optional<Installed> model(PluginId id, Function<String, Optional<String>> chosen) {
        var usual = Optional.ofNullable(models.get(id));
        return other(id, usual.map(Installed::origin), chosen)
                .flatMap(jar -> jar.model(id))
                .or(() -> usual);
    }

    /** As one version of the plugin that usually answers brings it. */
    Optional<Installed> pinned(PluginId id, String version) {
        var origin = Optional.ofNullable(models.get(id)).map(Installed::origin);
        return origin.stream()
                .flatMap(usual -> jars.stream()
                        .filter(jar -> jar.origin().plugin().equals(usual.plugin())
                                && jar.origin().version().equals(version)))
                .flatMap(jar -> jar.model(id).stream())
                .findFirst();
    }

    Optional<PricingModel<?>> pricing(PluginId id, Function<String, Optional<String>> chosen) {
        var usual = Optional.ofNullable(pricedBy.get(id));
        return other(id, usual, chosen).flatMap(jar -> jar.price(id)).or(() -> Optional.ofNullable(pricing.get(id)));
    }

    Optional<Origin> pricedBy(PluginId id, Function<String, Optional<String>> chosen) {
        var usual = Optional.ofNullable(pricedBy.get(id));
        return other(id, usual, chosen)
                .filter(jar -> jar.price(id).isPresent())
                .map(LoadedJar::origin)
                .or(() -> usual);
    }

    Optional<ScorecardProvider<?>> scorecard(PluginId id, Function<String, Optional<String>> chosen) {
        return scoring(id, chosen).flatMap(jar -> jar.scorecard(id));
    }

    Optional<Origin> scoredBy(PluginId id, Function<String, Optional<String>> chosen) {
        return scoring(id, chosen).map(LoadedJar::origin);
    }

    private Optional<LoadedJar> scoring(PluginId id, Function<String, Optional<String>> chosen) {
        var usual = Optional.ofNullable(scored.get(id));
        return other(id, usual.map(LoadedJar::origin), chosen)
                .filter(jar -> jar.scorecard(id).isPresent())
                .or(() -> usual);
    }

    /** Of the plugin that usually answers, as what is of another kind by this name may be another plugin's. */
    private Optional<LoadedJar> other(
            PluginId model, Optional<Origin> usual, Function<String, Optional<String>> chosen) {
        if (usual.isEmpty() || !others.containsKey(model)) return Optional.empty();
        var plugin = usual.get().plugin();
        var jars = others.getOrDefault(model, List.of()).stream()
                .filter(jar -> jar.origin().plugin().equals(plugin))
                .toList();
        if (jars.isEmpty()) return Optional.empty();
        return chosen.apply(plugin)
                .flatMap(version -> jars.stream()
                        .filter(jar -> jar.origin().version().equals(version))
                        .findFirst());
    }

    /** The model as the very jar of this digest brings it. */
    Optional<Installed> of(PluginId model, String digest) {
        return jars.stream()
                .filter(jar -> jar.origin().digest().equals(digest))
                .flatMap(jar -> jar.model(model).stream())
                .findFirst();
    }

    /** What was put together so far. */
    private static final class Gathering {

        private final Map<PluginId, Installed> models = new HashMap<>();
        private final Map<PluginId, List<LoadedJar>> others = new HashMap<>();
        private final Map<PluginId, PricingModel<?>> pricing = new HashMap<>();
        private final Map<PluginId, LoadedJar> scored = new HashMap<>();
        private final Map<PluginId, Origin> pricedBy = new HashMap<>();
        private final Map<PluginId, String> gone = new HashMap<>();
        private final List<LoadedJar> jars = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();

        void add(Installed model) {
            if (models.putIfAbsent(model.id(), model) != null) throw taken("model", model.id());
        }

        void add(PricingModel<?> model) {
            if (pricing.putIfAbsent(model.id(), model) != null) throw taken("pricing model", model.id());
        }

        private static UnfitJar taken(String what, PluginId id) {
            return new UnfitJar("The " + what + " " + id + " is there already, and stays as it is");
        }

        void add(LoadedJar jar) {
            jars.add(jar);
            for (var model : jar.models()) {
                var first = models.putIfAbsent(model.id(), model);
                if (first != null) blame(jar, first.origin(), "model", model.id());
            }
            for (var model : jar.pricing()) {
                if (pricing.putIfAbsent(model.id(), model) == null) pricedBy.put(model.id(), jar.origin());
                else blame(jar, pricedBy.get(model.id()), "pricing model", model.id());
            }
            for (var provider : jar.scorecards()) {
                var first = scored.putIfAbsent(provider.id(), jar);
                if (first != null) blame(jar, first.origin(), "scorecard", provider.id());
            }
        }

        private void blame(LoadedJar jar, @Nullable Origin first, String what, PluginId id) {
            if (first != null && jar.isOtherVersionOf(first)) {
                others.computeIfAbsent(id, _ -> new ArrayList<>()).add(jar);
                return;
            }
            faults.add(new Fault(jar.file(), String.valueOf(taken(what, id).getMessage())));
        }

        /** The operator's own goes before what a publisher handed in by the same name, also where it came later. */
        void leave(LoadedJar jar) {
            faults.add(new Fault(jar.file(), "The folder has a plugin by this name, which stays as it is"));
        }

        void bar(LoadedJar jar, List<Objection> objections) {
            faults.add(new Fault(jar.file(), String.valueOf(new UnfitJar(objections).getMessage()), objections));
            var because = objections.getFirst().what();
            jar.models().forEach(model -> gone.put(model.id(), because));
            jar.pricing().forEach(model -> gone.put(model.id(), because));
            jar.scorecards().forEach(provider -> gone.put(provider.id(), because));
        }

        Offered offered() {
            gone.keySet().removeAll(models.keySet());
            gone.keySet().removeAll(pricing.keySet());
            gone.keySet().removeAll(scored.keySet());
            return new Offered(models, others, pricing, scored, pricedBy, gone, jars, faults);
        }
    }
}
