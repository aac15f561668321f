package dev.entente.plugin;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.PricingModel;
import dev.entente.guard.Objection;
import dev.entente.identity.Internal;
import dev.entente.plugin.PluginFolder.Found;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginRuntimeException;

/**
 * The commercial and pricing models at hand: our own, and those of the plugin jars in the folder, also of those that come to it while
 * the server runs. A jar that cannot be used keeps no other from loading; it is listed with what is wrong, and what needs its models
 * is held.
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

    /** A file that could not be used, as a whole or in part, and why. */
    public record Fault(String file, String detail, List<Objection> objections) {

        public Fault(String file, String detail) {
            this(file, detail, List.of());
        }
    }

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final System.Logger LOG = System.getLogger(Models.class.getName());

    private final Map<PluginId, Installed> installed = new ConcurrentHashMap<>();
    private final Map<PluginId, PricingModel<?>> pricing = new ConcurrentHashMap<>();
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    @Inject
    @Any
    Instance<CommercialModel<?>> core;

    @Inject
    @Any
    Instance<PricingModel<?>> corePricing;

    @Inject
    @ConfigProperty(name = "entente.plugins")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "entente.plugins.signed", defaultValue = "false")
    boolean signed;

    @Inject
    InstantSource clock = InstantSource.system();

    private @Nullable PluginFolder jars;
    private Instant next = Instant.MIN;

    void load(@Observes @Priority(2) Startup event) {
        load(core.stream().toList(), corePricing.stream().toList(), folder.map(Path::of));
    }

    void load(
            Collection<? extends CommercialModel<?>> core,
            Collection<? extends PricingModel<?>> corePricing,
            Optional<Path> folder) {
        corePricing.forEach(this::install);
        load(core, folder);
    }

    void load(Collection<? extends CommercialModel<?>> core, Optional<Path> folder) {
        for (var model : core) install(new Installed(KnownModel.of(model), null));
        folder.ifPresent(this::open);
        LOG.log(
                Level.INFO,
                "Commercial models: {0}",
                all().stream().map(Installed::id).toList());
    }

    private void open(Path folder) {
        jars = PluginFolder.of(folder);
        open.add(jars);
        look();
    }

    /** Takes the jars that came, but for the first time not more often than every few seconds. */
    private synchronized void look() {
        var now = clock.instant();
        if (jars == null || now.isBefore(next)) return;
        next = now.plus(PAUSE);
        try {
            var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
            var signatures = Signatures.of(jars.path(), day, signed);
            jars.fresh().forEach(jar -> load(jar, signatures));
        } catch (UncheckedIOException e) {
            faultOnce(jars.path().toString(), "The folder of plugins cannot be read");
        } catch (IllegalArgumentException e) {
            faultOnce(Signatures.FILE, String.valueOf(e.getMessage()));
        }
    }

    private void faultOnce(String file, String detail) {
        faults.removeIf(fault -> fault.file().equals(file));
        fault(file, detail);
    }

    private void load(Found found, Signatures signatures) {
        faults.removeIf(fault -> fault.file().equals(found.name()));
        attempt(found.name(), () -> {
            var digest = found.take();
            var jar = PluginJar.open(found.copy(), signatures);
            open.addFirst(jar);
            var origin = new Origin(jar.id(), jar.version(), digest);
            if (jar.extensions().isEmpty()) throw new UnfitJar("It lists no extension in META-INF/extensions.idx");
            for (var name : jar.extensions()) attempt(found.name(), () -> load(jar, name, origin));
        });
    }

    private void load(PluginJar jar, String name, Origin origin) throws ClassNotFoundException {
        var type = jar.load(name);
        if (PricingModel.class.isAssignableFrom(type))
            install(new ConfinedPricing<>((PricingModel<?>) jar.create(type)));
        if (!CommercialModel.class.isAssignableFrom(type)) return;
        install(new Installed(KnownModel.of(new ConfinedModel<>((CommercialModel<?>) jar.create(type))), origin));
    }

    private void install(Installed model) {
        var first = installed.putIfAbsent(model.id(), model);
        if (first != null) throw new UnfitJar("The model " + model.id() + " is there already, and stays as it is");
    }

    private void install(PricingModel<?> model) {
        var known = KnownPricing.of(model);
        if (pricing.putIfAbsent(known.id(), known) != null)
            throw new UnfitJar("The pricing model " + known.id() + " is there already, and stays as it is");
    }

    private void attempt(String file, Attempt attempt) {
        try {
            attempt.run();
        } catch (UnfitJar e) {
            fault(file, String.valueOf(e.getMessage()), e.objections());
        } catch (Throwable e) { // a plugin's code, or a jar made of anything
            fault(file, "It cannot be loaded: " + words(e));
        }
    }

    /** The kind of what was thrown, and of what the machine itself threw also which class it missed. */
    private static String words(Throwable thrown) {
        if (thrown instanceof PluginRuntimeException wrapper && wrapper.getCause() instanceof Throwable cause) {
            return words(cause);
        }
        var kind = thrown.getClass();
        boolean missing = kind == ClassNotFoundException.class || kind == NoClassDefFoundError.class;
        return missing ? kind.getName() + ": " + thrown.getMessage() : kind.getName();
    }

    private void fault(String file, String detail) {
        fault(file, detail, List.of());
    }

    private void fault(String file, String detail, List<Objection> objections) {
        var fault = new Fault(Refusal.visible(file), Refusal.visible(detail), objections);
        faults.add(fault);
        LOG.log(Level.ERROR, "Plugin {0}: {1}", fault.file(), fault.detail());
    }

    private interface Attempt {
        void run() throws Exception;
    }

    @PreDestroy
    void close() {
        for (var one : open) attempt("", one::close);
    }

    /** The model of this name and version; what needs one that is missing is held. */
    public Optional<Installed> find(PluginId id) {
        if (!installed.containsKey(id)) look();
        return Optional.ofNullable(installed.get(id));
    }

    /** The pricing model of this name and version; a quote that needs one that is missing has no price. */
    public Optional<PricingModel<?>> pricing(PluginId id) {
        if (!pricing.containsKey(id)) look();
        return Optional.ofNullable(pricing.get(id));
    }

    /** All pricing models, by name and version. */
    public List<PluginId> allPricing() {
        look();
        return pricing.keySet().stream()
                .sorted(Comparator.comparing(PluginId::name).thenComparing(PluginId::version))
                .toList();
    }

    /** All models, by name and version. */
    public List<Installed> all() {
        look();
        var byName = Comparator.comparing((Installed it) -> it.id().name());
        return installed.values().stream()
                .sorted(byName.thenComparing(it -> it.id().version()))
                .toList();
    }

    /** What could not be used. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
