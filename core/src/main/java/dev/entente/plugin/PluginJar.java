package dev.entente.plugin;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
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

    private static final String ANY = "*";
    private static final String NO_CLASS = "org.pf4j.Plugin";

    private final JarPluginManager manager;
    private final String id;

    private PluginJar(JarPluginManager manager, String id) {
        this.manager = manager;
        this.id = id;
    }

    /** Refuses with {@link UnfitJar} what a person can mend. */
    static PluginJar open(Path jar) {
        var manager = new Jars(jar);
        manager.setSystemVersion(API_VERSION);
        var opened = new PluginJar(manager, manager.loadPlugin(jar));
        try {
            opened.refuseUnlessFit();
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
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

    /** The names of the classes that it offers, in an order that does not change. */
    Set<String> extensions() {
        return new TreeSet<>(manager.getExtensionClassNames(id));
    }

    Class<?> load(String name) throws ClassNotFoundException {
        return manager.getPluginClassLoader(id).loadClass(name);
    }

    Object create(Class<?> extension) {
        return manager.getExtensionFactory().create(extension);
    }

    /** Not by PF4J's stopPlugins(), which fails on its own list. */
    @Override
    public void close() {
        manager.stopPlugin(id);
        manager.unloadPlugin(id);
    }

    private static final class Jars extends JarPluginManager {

        Jars(Path jar) {
            super(jar.getParent());
        }

        @Override
        protected PluginLoader createPluginLoader() {
            return new Loader();
        }
    }

    /** Asks the host first: a copy of the API inside the jar would be another API. */
    private static final class Loader implements PluginLoader {

        @Override
        public boolean isApplicable(Path jar) {
            return true;
        }

        @Override
        public ClassLoader loadPlugin(Path jar, PluginDescriptor descriptor) {
            try {
                return new URLClassLoader(
                        descriptor.getPluginId(), new URL[] {jar.toUri().toURL()}, new HostClasses());
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
