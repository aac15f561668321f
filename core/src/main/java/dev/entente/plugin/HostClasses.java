package dev.entente.plugin;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a plugin sees of the host: the plugin API, PF4J's markers, and those packages of the JDK that a calculation
 * needs. Nothing of the server, no files, no network, no clock by accident. It stands against mistakes; whoever means harm
 * finds a way through {@code java.lang}, so jars are still chosen by people.
 */
final class HostClasses extends ClassLoader {

    private static final Set<String> PACKAGES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.constant", // a switch over the constants of a sealed type
            "java.lang.invoke",
            "java.lang.runtime",
            "java.math",
            "java.text",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "dev.entente.api",
            "dev.entente.api.commercial",
            "dev.entente.api.scorecard",
            "org.jspecify.annotations");

    private static final Set<String> CLASSES =
            Set.of("org.pf4j.Extension", "org.pf4j.ExtensionPoint", "org.pf4j.Plugin");

    private static final Set<String> REFUSED = Set.of(
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.ModuleLayer",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.ScopedValue",
            "java.lang.StackWalker",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ThreadLocal");

    private final ClassLoader host = HostClasses.class.getClassLoader();

    HostClasses() {
        super("entente-plugin-api", null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isVisible(name)) throw new ClassNotFoundException(name);
        return name.startsWith("java.") ? super.loadClass(name, resolve) : host.loadClass(name);
    }

    private static boolean isVisible(String name) {
        var outermost = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
        if (REFUSED.contains(outermost)) return false;
        return CLASSES.contains(name) || PACKAGES.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }

    @Override
    public @Nullable URL getResource(String name) {
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }
}
