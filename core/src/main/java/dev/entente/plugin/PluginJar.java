package dev.entente.plugin;

import dev.entente.guard.Archive;
import dev.entente.guard.Exhausted;
import dev.entente.guard.Guard;
import dev.entente.guard.Guard.Metered;
import dev.entente.guard.Guard.Refused;
import dev.entente.plugin.Signatures.Signed;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pf4j.JarPluginManager;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;
import org.pf4j.PluginState;

/**
 * One plugin jar, opened by a PF4J manager of its own: with one for all, a jar whose dependencies cannot be resolved keeps
 * every jar that comes after it from loading.
 */
final class PluginJar implements AutoCloseable {

    /** The version of the plugin API; without one PF4J leaves Plugin-Requires unread. */
    static final String API_VERSION = "1.0.0";

    static final String INDEX = "META-INF/extensions.idx";

    private static final System.Logger LOG = System.getLogger(PluginJar.class.getName());
    private static final String ANY = "*";
    private static final String NO_CLASS = "org.pf4j.Plugin";

    private final JarPluginManager manager;
    private final String id;
    private final Set<String> names;
    private final @Nullable Signed signed;

    private PluginJar(JarPluginManager manager, String id, Set<String> names, @Nullable Signed signed) {
        this.manager = manager;
        this.id = id;
        this.names = names;
        this.signed = signed;
    }

    /** Refuses with {@link UnfitJar} what a person can mend. */
    static PluginJar open(Path jar, Signatures signatures) {
        var archive = Archive.read(jar);
        signatures.refuseUnlessTrusted(archive);
        var classes = metered(archive);
        var manager = new Jars(jar, archive, classes);
        manager.setSystemVersion(API_VERSION);
        var opened = new PluginJar(
                manager, manager.loadPlugin(jar), new TreeSet<>(classes.keySet()), signatures.signed(archive));
        try {
            opened.refuseUnlessFit();
            opened.prepare();
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private static Map<String, byte[]> metered(Archive archive) {
        return switch (Guard.check(archive)) {
            case Metered metered -> metered.classes();
            case Refused refused -> throw new UnfitJar(refused.objections());
        };
    }

    private void refuseUnlessFit() {
        var requires = descriptor().getRequires();
        if (requires == null || requires.isBlank() || requires.trim().equals(ANY)) {
            throw new UnfitJar("Its manifest names no Plugin-Requires, such as >=1.0.0 & <2.0.0");
        }
        if (manager.getPlugin(id).getPluginState() == PluginState.DISABLED) {
            throw new UnfitJar("It needs the plugin API " + requires + ", and this server has " + API_VERSION);
        }
        if (!NO_CLASS.equals(descriptor().getPluginClass())) {
            throw new UnfitJar("Leave Plugin-Class out: a plugin is not started, only asked");
        }
    }

    private PluginDescriptor descriptor() {
        return manager.getPlugin(id).getDescriptor();
    }

    String id() {
        return id;
    }

    String version() {
        return descriptor().getVersion();
    }

    /** What it says that it does, and who made it; empty where it does not. */
    About about() {
        var description = descriptor().getPluginDescription();
        var provider = descriptor().getProvider();
        return About.of(description == null ? "" : description, provider == null ? "" : provider);
    }

    /** By whom it was signed; none where it was not. */
    @Nullable
    Signed signed() {
        return signed;
    }

    /** The names of the classes that it offers, in an order that does not change. */
    Set<String> extensions() {
        return new TreeSet<>(manager.getExtensionClassNames(id));
    }

    /** Gets its classes ready, so that what their constants do is found now. */
    private void prepare() {
        for (var name : names) {
            if (!isReady(name)) LOG.log(Level.DEBUG, "{0} throws when it is made ready", name);
        }
    }

    /** Whether it threw nothing; what it throws is told when somebody needs it. */
    private boolean isReady(String name) {
        try {
            Confined.load(() -> Class.forName(name, true, manager.getPluginClassLoader(id)));
            return true;
        } catch (Exhausted e) {
            throw new UnfitJar(name + " cannot be made ready: " + e.getMessage());
        } catch (Throwable _) { // a plugin's code
            return false;
        }
    }

    Class<?> load(String name) throws ClassNotFoundException {
        return manager.getPluginClassLoader(id).loadClass(name);
    }

    Object create(Class<?> extension) {
        return Confined.load(() -> manager.getExtensionFactory().create(extension));
    }

    /** Not by PF4J's stopPlugins(), which fails on its own list. */
    @Override
    public void close() {
        manager.stopPlugin(id);
        manager.unloadPlugin(id);
    }

    private static final class Jars extends JarPluginManager {

        Jars(Path jar, Archive archive, Map<String, byte[]> classes) {
            super(jar.getParent());
            pluginLoader = new Loader(new PluginClasses(classes, archive.files().getOrDefault(INDEX, new byte[0])));
        }
    }

    /** The classes as the guard left them, not as they lie in the jar. */
    private record Loader(PluginClasses classes) implements PluginLoader {

        @Override
        public boolean isApplicable(Path jar) {
            return true;
        }

        @Override
        public ClassLoader loadPlugin(Path jar, PluginDescriptor descriptor) {
            return classes;
        }
    }
}
