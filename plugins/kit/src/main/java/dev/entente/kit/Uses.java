package dev.entente.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a class and those of its package that it is made of use of the outside. */
final class Uses {

    private static final Set<String> PACKAGES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.constant",
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
            "org.jspecify.annotations",
            "org.pf4j",
            "jakarta.enterprise.context");
    private static final Set<String> REFUSED = Set.of(
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.Runtime",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ClassLoader",
            "java.lang.ThreadLocal",
            "java.util.Random",
            "java.util.Timer",
            "java.time.Clock");

    private Uses() {}

    /** Classes outside the API and the values of the JDK, by name. */
    static List<String> foreign(Class<?> type) {
        var seen = new TreeSet<String>();
        var foreign = new TreeSet<String>();
        look(type, type.getPackageName(), seen, foreign);
        return List.copyOf(foreign);
    }

    private static void look(Class<?> type, String home, Set<String> seen, Set<String> foreign) {
        if (!seen.add(type.getName())) return;
        for (var used : used(type)) {
            if (packageOf(used).equals(home)) {
                look(load(used, type), home, seen, foreign);
            } else if (!PACKAGES.contains(packageOf(used)) || REFUSED.contains(used)) {
                foreign.add(used + " in " + type.getName());
            }
        }
    }

    private static Set<String> used(Class<?> type) {
        var used = new TreeSet<String>();
        for (var entry : ClassFile.of().parse(bytes(type)).constantPool()) {
            if (!(entry instanceof ClassEntry of)) continue;
            var name = of.asInternalName().replace('/', '.');
            if (!name.startsWith("[")) used.add(name);
            else if (name.endsWith(";")) used.add(name.substring(name.indexOf('L') + 1, name.length() - 1));
        }
        return used;
    }

    private static byte[] bytes(Class<?> type) {
        var file = "/" + type.getName().replace('.', '/') + ".class";
        try (var in = type.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("No class file: " + file);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name, Class<?> from) {
        try {
            return Class.forName(name, false, from.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
