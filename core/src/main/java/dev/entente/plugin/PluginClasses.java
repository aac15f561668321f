package dev.entente.plugin;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes of one plugin as the guard left them. They see each other, and of the host what {@link HostClasses} shows. */
final class PluginClasses extends ClassLoader {

    private final Map<String, byte[]> classes;
    private final byte[] index;

    /** @param index the names of its extensions, as PF4J reads them */
    PluginClasses(Map<String, byte[]> classes, byte[] index) {
        super("entente-plugin", new HostClasses());
        this.classes = classes;
        this.index = index;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = classes.get(name);
        if (bytes == null) throw new ClassNotFoundException(name);
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return name.equals(PluginJar.INDEX) ? new ByteArrayInputStream(index) : null;
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
