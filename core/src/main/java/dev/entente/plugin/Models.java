package dev.entente.plugin;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.identity.Internal;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The commercial and pricing models at hand: our own, and those of the plugin jars in the folder and in catalogs, also of those that
 * come there while the server runs. A jar that cannot be used is listed with what is wrong, and what needs its models is held.
 */
@Internal
@ApplicationScoped
public class Models {

    /** A model, and the plugin jar that brought it; none for our own. */
    public record Installed(
            CommercialModel<?> model, @Nullable Origin origin) {

        public PluginId id() {
            return model.id();
        }

        /** The jar's SHA-256, which is stored with every result. */
        public @Nullable String digest() {
            return origin == null ? null : origin.digest();
        }
    }

    /** A plugin jar: its id and version as the manifest says, and its SHA-256. */
    public record Origin(String plugin, String version, String digest) {}

    /** A jar that is used, with all that it brings; of the catalog, or put into the folder by hand. */
    public record Brought(Origin origin, About about, boolean listed, List<Model> models) {

        public Brought {
            models = List.copyOf(models);
        }
    }

    /**
     * A model that a jar brings.
     *
     * @param motions what it works for, or {@link #SCORECARD}; none: it prices
     * @param terms what people are asked for, by its labels, where the jar was looked through
     */
    public record Model(PluginId id, List<String> motions, List<String> terms) {

        /** In place of motions: it judges partners. */
        public static final String SCORECARD = "scorecard";

        public Model {
            motions = List.copyOf(motions);
            terms = List.copyOf(terms);
        }

        public Model(PluginId id, List<String> motions) {
            this(id, motions, List.of());
        }
    }

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final System.Logger LOG = System.getLogger(Models.class.getName());

    private List<Installed> own = List.of();
    private List<PricingModel<?>> ownPricing = List.of();
    private volatile Offered offered = Offered.NOTHING;

    @Inject
    @Any
    Instance<CommercialModel<?>> core;

    @Inject
    @Any
    Instance<PricingModel<?>> corePricing;

    @Inject
    @Any
    Instance<JarSource> catalogs;

    @Inject
    @Any
    Instance<Watching> watching;

    @Inject
    @Any
    Instance<Choosing> choosing;

    @Inject
    @ConfigProperty(name = "entente.plugins")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "entente.plugins.signed", defaultValue = "false")
    boolean signed;

    @Inject
    InstantSource clock = InstantSource.system();

    Function<String, Optional<String>> chosen = _ -> Optional.empty();

    private @Nullable Jars jars;
    private Instant next = Instant.MIN;

    /** Those of the jars in this folder alone, loaded as a server loads them; for whoever measures them without one. */
    public static Models of(Path folder) {
        var models = new Models();
        models.load(List.of(), Optional.of(folder));
        return models;
    }

    void load(@Observes @Priority(2) Startup event) {
        chosen = plugin -> choosing.stream().findFirst().flatMap(it -> it.version(plugin));
        ownPricing = known(corePricing.stream().toList());
        load(
                core.stream().toList(),
                new Jars(
                        folder.map(Path::of).orElse(null),
                        catalogs.stream().findFirst().orElse(null),
                        origin -> watching.stream()
                                .findFirst()
                                .map(it -> it.over(origin))
                                .orElse(null),
                        signed));
    }

    void load(
            Collection<? extends CommercialModel<?>> core,
            Collection<? extends PricingModel<?>> corePricing,
            Optional<Path> folder) {
        ownPricing = known(corePricing);
        load(core, folder);
    }

    void load(Collection<? extends CommercialModel<?>> core, Optional<Path> folder) {
        load(core, new Jars(folder.orElse(null), null, _ -> null, signed));
    }

    void load(Collection<? extends CommercialModel<?>> core, Jars jars) {
        own = core.stream()
                .map(KnownModel::of)
                .<Installed>map(model -> new Installed(model, null))
                .toList();
        this.jars = jars;
        refresh();
        LOG.log(
                Level.INFO,
                "Commercial models: {0}",
                all().stream().map(Installed::id).toList());
    }

    private static List<PricingModel<?>> known(Collection<? extends PricingModel<?>> models) {
        return models.stream().<PricingModel<?>>map(KnownPricing::of).toList();
    }

    /** Takes the jars that came to the folder, and keys that changed, but for the first time not more often than every few seconds. */
    private synchronized void look() {
        var now = clock.instant();
        if (jars == null || now.isBefore(next)) return;
        next = now.plus(PAUSE);
        jars.lookAtFolder(day(now));
        offer(jars);
    }

    /**
     * The same at once, and those of the catalog. It is for whoever goes round, and never done on the way of a request: that may hold
     * a connection while others wait for one in here.
     */
    public synchronized void refresh() {
        if (jars == null) return;
        var day = day(clock.instant());
        jars.lookAtFolder(day);
        jars.lookAtCatalog(day);
        offer(jars);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private void offer(Jars jars) {
        var before = offered;
        offered = Offered.of(own, ownPricing, jars.loaded(), jars::against);
        for (var fault : offered.faults()) {
            if (!before.faults().contains(fault)) LOG.log(Level.ERROR, "Plugin {0}: {1}", fault.file(), fault.detail());
        }
    }

    @PreDestroy
    public synchronized void close() {
        if (jars != null) jars.close();
    }

    /** The model of this name and version, as the plugin's version that the tenant has brings it; what needs a missing one is held. */
    public Optional<Installed> find(PluginId id) {
        if (!offered.models().containsKey(id)) look();
        return offered.model(id, chosen);
    }

    /** The model by which something was worked out: as the jar of this digest brings it, or our own; empty where that is not there. */
    public Optional<Installed> find(PluginId id, @Nullable String digest) {
        var usual = find(id);
        if (usual.filter(it -> Objects.equals(it.digest(), digest)).isPresent() || digest == null) return usual;
        return offered.of(id, digest);
    }

    /** The same, as this version of its plugin brings it; null: as the one that the tenant has. Empty where that jar is gone. */
    public Optional<Installed> pinned(PluginId id, @Nullable String version) {
        var usual = find(id);
        return version == null ? usual : offered.pinned(id, version);
    }

    /** The pricing model of this name and version, chosen in the same way; a quote that needs one that is missing has no price. */
    public Optional<PricingModel<?>> pricing(PluginId id) {
        if (!offered.pricing().containsKey(id)) look();
        return offered.pricing(id, chosen);
    }

    /** The jar that a pricing model comes from; none for our own. */
    public Optional<Origin> pricedBy(PluginId id) {
        return offered.pricedBy(id, chosen);
    }

    /** The scorecard provider of this name and version, chosen in the same way. */
    public Optional<ScorecardProvider<?>> scorecard(PluginId id) {
        if (!offered.scored().containsKey(id)) look();
        return offered.scorecard(id, chosen);
    }

    /** The jar that a scorecard provider comes from. */
    public Optional<Origin> scoredBy(PluginId id) {
        return offered.scoredBy(id, chosen);
    }

    /** All scorecard providers, by name and version. */
    public List<PluginId> scorecards() {
        look();
        return Offered.sorted(offered.scored().keySet());
    }

    /** Why it cannot be asked, in a sentence without its end. */
    public String missing(PluginId id) {
        return offered.missing(id);
    }

    /** All pricing models, by name and version. */
    public List<PluginId> allPricing() {
        look();
        return Offered.sorted(offered.pricing().keySet());
    }

    /** All models, by name and version. */
    public List<Installed> all() {
        look();
        return offered.all();
    }

    /** The plugin jars that are used, those that came first in front. */
    public List<Brought> jars() {
        return offered.jars().stream().map(LoadedJar::brought).toList();
    }

    /** What could not be used. */
    public synchronized List<Fault> faults() {
        var all = new ArrayList<>(jars == null ? List.<Fault>of() : jars.faults());
        all.addAll(offered.faults());
        return List.copyOf(all);
    }

    /** Jars of the folder that could not be used, as a whole or in part. */
    public synchronized List<RefusedJar> refused() {
        return jars == null ? List.of() : jars.refused(faults());
    }
}
