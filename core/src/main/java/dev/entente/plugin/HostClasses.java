package dev.entente.plugin;

import dev.entente.guard.Allowed;
import dev.entente.guard.Costly;
import dev.entente.guard.Exhausted;
import dev.entente.guard.Frozen;
import dev.entente.guard.Handed;
import dev.entente.guard.Meter;
import dev.entente.guard.Ordered;
import dev.entente.guard.Steady;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a plugin sees of the host: what the guard's list allows, and the meter that is put into its classes. Nothing of
 * the server, no files, no network, no clock. The guard refuses whatever names anything else; this stands behind it.
 */
final class HostClasses extends ClassLoader {

    private static final Set<String> METER = Set.of(
            Meter.class.getName(),
            Handed.class.getName(),
            Costly.class.getName(),
            Ordered.class.getName(),
            Steady.class.getName(),
            Frozen.class.getName(),
            Exhausted.class.getName());

    /** What lists, sets and maps have in common: the machine asks for it where two of them meet, though no plugin may name it. */
    private static final Set<String> PARENTS = Set.of(
            "java.util.AbstractCollection", "java.util.AbstractList", "java.util.AbstractMap", "java.util.AbstractSet");

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
        return METER.contains(name)
                || PARENTS.contains(name)
                || Allowed.type(name)
                || name.startsWith("org.jspecify.annotations.");
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
