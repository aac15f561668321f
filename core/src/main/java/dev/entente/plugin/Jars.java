package dev.entente.plugin;

import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.guard.Exhausted;
import dev.entente.guard.Objection;
import dev.entente.guard.Objection.Kind;
import dev.entente.guard.Trust;
import dev.entente.plugin.JarSource.Entry;
import dev.entente.plugin.Models.Installed;
import dev.entente.plugin.Models.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginRuntimeException;

/**
 * The plugin jars that were loaded, from the folder and from catalogs. A jar that cannot be used keeps no other from loading. Keys are
 * read again with each look: what a key no longer speaks for is barred, and what was refused for want of one is tried again.
 */
final class Jars implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Jars.class.getName());

    private final @Nullable PluginFolder folder;
    private final @Nullable JarSource catalog;
    private final Function<Origin, @Nullable Watch> watching;
    private final boolean signed;
    private final Copies copies = Copies.make();
    private final List<LoadedJar> loaded = new ArrayList<>();
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final Set<String> unsigned = new HashSet<>();
    private final Set<String> unlisted = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> digests = new HashMap<>();
    private List<String> shelf = List.of();
    private Signatures byHand;
    private Signatures listed;

    Jars(
            @Nullable Path folder,
            @Nullable JarSource catalog,
            Function<Origin, @Nullable Watch> watching,
            boolean signed) {
        this.folder = folder == null ? null : new PluginFolder(folder, copies);
        this.catalog = catalog;
        this.watching = watching;
        this.signed = signed;
        this.byHand = new Signatures(Trust.NONE, LocalDate.EPOCH, signed);
        this.listed = Signatures.demanded(Trust.NONE, LocalDate.EPOCH);
    }

    /** Takes what came to the folder, with the keys of today. */
    void lookAtFolder(LocalDate day) {
        if (folder != null) look(folder, day);
    }

    /** Takes what the catalog lists, with its keys of today. */
    void lookAtCatalog(LocalDate day) {
        if (catalog != null) look(catalog, day);
    }

    private void look(PluginFolder folder, LocalDate day) {
        try {
            var now = Signatures.of(folder.path(), day, signed);
            clear(Signatures.FILE);
            if (!now.equals(byHand)) again(unsigned, folder::forget);
            byHand = now;
            for (var found : folder.fresh()) {
                clear(found.name());
                attempt(found.name(), unsigned, () -> {
                    var digest = found.take();
                    digests.put(Refusal.visible(found.name()), digest);
                    load(found.name(), found.copy(), digest, false);
                });
            }
            clear(folder.path().toString());
        } catch (UncheckedIOException e) {
            faultOnce(folder.path().toString(), "The folder of plugins cannot be read");
        } catch (IllegalArgumentException e) {
            faultOnce(Signatures.FILE, String.valueOf(e.getMessage()));
        }
    }

    private void look(JarSource source, LocalDate day) {
        try {
            var shelf = source.look();
            var now = Signatures.demanded(shelf.trust(), day);
            if (!now.equals(listed)) again(unlisted, taken::remove);
            listed = now;
            this.shelf = shelf.jars().stream().map(Entry::name).toList();
            for (var entry : shelf.jars()) {
                if (taken.add(entry.name())) take(source, entry);
            }
            clear("catalog");
        } catch (RuntimeException e) { // the database may be away for a while
            if (faultOnce("catalog", "The catalog of plugins cannot be read"))
                LOG.log(Level.ERROR, "The catalog of plugins", e);
        }
    }

    private void take(JarSource source, Entry entry) {
        clear(entry.name());
        attempt(entry.name(), unlisted, () -> {
            load(entry.name(), copied(source, entry), entry.digest(), true);
        });
    }

    /** What cannot be read now is tried again the next time. */
    private Path copied(JarSource source, Entry entry) throws IOException {
        try {
            return Files.write(copies.next(), source.read(entry.digest()));
        } catch (IOException | RuntimeException e) {
            taken.remove(entry.name());
            throw e;
        }
    }

    /** Those that no key spoke for may have one now. */
    private static void again(Set<String> refused, Consumer<String> forget) {
        refused.forEach(forget);
        refused.clear();
    }

    private void load(String file, Path copy, String digest, boolean ofCatalog) {
        var jar = PluginJar.open(copy, ofCatalog ? listed : byHand);
        var origin = new Origin(jar.id(), jar.version(), digest);
        var watch = watching.apply(origin);
        var models = new ArrayList<Installed>();
        var pricing = new ArrayList<PricingModel<?>>();
        var scorecards = new ArrayList<ScorecardProvider<?>>();
        if (jar.extensions().isEmpty()) throw new UnfitJar("It lists no extension in META-INF/extensions.idx");
        for (var name : jar.extensions()) {
            attempt(file, new HashSet<>(), () -> {
                var type = jar.load(name);
                if (PricingModel.class.isAssignableFrom(type))
                    pricing.add(KnownPricing.of(new ConfinedPricing<>((PricingModel<?>) jar.create(type), watch)));
                if (ScorecardProvider.class.isAssignableFrom(type))
                    scorecards.add(
                            KnownScorecard.of(new ConfinedScorecard<>((ScorecardProvider<?>) jar.create(type), watch)));
                if (CommercialModel.class.isAssignableFrom(type)) {
                    var model = new ConfinedModel<>((CommercialModel<?>) jar.create(type), watch);
                    models.add(new Installed(KnownModel.of(model), origin));
                }
            });
        }
        loaded.add(new LoadedJar(file, origin, jar, ofCatalog, models, pricing, scorecards));
    }

    /** What speaks by now against the signature of a jar that was loaded. */
    List<Objection> against(LoadedJar jar) {
        return (jar.listed() ? listed : byHand).against(jar.jar().signed());
    }

    /** Those of the folder as they came, then those of the catalog in its own order, which is the same on every server. */
    List<LoadedJar> loaded() {
        return loaded.stream()
                .sorted(Comparator.comparing((LoadedJar jar) -> jar.listed() ? shelf.indexOf(jar.file()) : -1))
                .toList();
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Those of the folder among what could not be used. */
    List<RefusedJar> refused(List<Fault> faults) {
        return faults.stream()
                .filter(fault -> digests.containsKey(fault.file()))
                .map(fault -> new RefusedJar(fault.file(), digests.getOrDefault(fault.file(), ""), fault.detail()))
                .toList();
    }

    /** Notes those that were refused for want of a key. */
    private void attempt(String file, Set<String> refused, Attempt attempt) {
        try {
            attempt.run();
        } catch (UnfitJar e) {
            boolean forSignature = e.objections().stream().anyMatch(it -> it.kind() == Kind.SIGNATURE);
            if (forSignature) refused.add(file);
            fault(new Fault(file, String.valueOf(e.getMessage()), e.objections()));
        } catch (Throwable e) { // a plugin's code, or a jar made of anything
            fault(new Fault(file, "It cannot be loaded: " + words(e)));
        }
    }

    private interface Attempt {
        void run() throws Exception;
    }

    /** The kind of what was thrown, and of what the machine itself threw also which class it missed. */
    private static String words(Throwable thrown) {
        if (thrown instanceof PluginRuntimeException wrapper && wrapper.getCause() instanceof Throwable cause) {
            return words(cause);
        }
        if (thrown instanceof Exhausted stopped) return stopped.limit().words();
        var kind = thrown.getClass();
        boolean missing = kind == ClassNotFoundException.class || kind == NoClassDefFoundError.class;
        return missing ? kind.getName() + ": " + thrown.getMessage() : kind.getName();
    }

    private void clear(String file) {
        faults.removeIf(fault -> fault.file().equals(file));
    }

    /** False where that is known already. */
    private boolean faultOnce(String file, String detail) {
        boolean known = faults.stream()
                .anyMatch(it -> it.file().equals(file) && it.detail().equals(detail));
        if (known) return false;
        clear(file);
        fault(new Fault(file, detail));
        return true;
    }

    private void fault(Fault fault) {
        faults.add(fault);
        LOG.log(Level.ERROR, "Plugin {0}: {1}", fault.file(), fault.detail());
    }

    @Override
    public void close() {
        for (var jar : loaded) attempt(jar.file(), new HashSet<>(), jar.jar()::close);
        copies.close();
    }
}
