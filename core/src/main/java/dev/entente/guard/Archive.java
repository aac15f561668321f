package dev.entente.guard;

import dev.entente.guard.Objection.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a jar, read once, and all that is odd about it. What its index and its entries say has to be the same, so that
 * no two readers see different jars.
 */
public record Archive(Map<String, byte[]> files, List<Objection> objections) {

    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 20_000_000;
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String CLASS = ".class";
    private static final Set<String> NOT_IN_MANIFEST = Set.of(
            "Class-Path",
            "Launcher-Agent-Class",
            "Premain-Class",
            "Agent-Class",
            "Boot-Class-Path",
            "Multi-Release",
            "Add-Exports",
            "Add-Opens",
            "Enable-Native-Access");

    public Archive {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files)); // in the order of the jar
        objections = List.copyOf(objections);
    }

    public static Archive read(Path jar) {
        var objections = new Objections();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            files = entries(Files.readAllBytes(jar), objections);
            compare(jar, files, objections);
            lookAtManifest(files, objections);
        } catch (IOException | IllegalArgumentException _) {
            objections.add(Kind.ARCHIVE, "The jar", "it cannot be read");
        }
        return new Archive(files, objections.all());
    }

    private static Map<String, byte[]> entries(byte[] jar, Objections objections) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        long total = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var name = entry.getName();
                if (isOdd(name)) objections.add(Kind.ARCHIVE, name, "its name leads elsewhere");
                if (entry.isDirectory()) continue;
                var bytes = in.readNBytes((int) (MOST_BYTES - total + 1));
                total += bytes.length;
                if (total > MOST_BYTES || files.size() >= MOST_FILES) {
                    objections.add(Kind.SIZE, "The jar", "it holds more than 20 MB or 2,000 files");
                    return files;
                }
                if (files.putIfAbsent(name, bytes) != null) objections.add(Kind.ARCHIVE, name, "it is there twice");
                if (name.startsWith("META-INF/versions/"))
                    objections.add(Kind.ARCHIVE, name, "it is for some versions of Java alone");
            }
        }
        return files;
    }

    private static boolean isOdd(String name) {
        boolean outside = name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":");
        return outside || name.chars().anyMatch(letter -> letter < ' ' || letter > '~') || name.length() > 500;
    }

    /** By name, order and bytes: some readers go by the index, some go through the files. */
    private static void compare(Path jar, Map<String, byte[]> read, Objections objections) throws IOException {
        var indexed = new ArrayList<String>();
        boolean same = true;
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (entry.isDirectory()) continue;
                indexed.add(entry.getName());
                same &= isSame(zip, entry, read.get(entry.getName()));
            }
        }
        if (!objections.all().isEmpty()) return;
        if (!indexed.equals(List.copyOf(read.keySet()))) {
            objections.add(Kind.ARCHIVE, "The jar", "its index names other files than it has");
        } else if (!same) {
            objections.add(Kind.ARCHIVE, "The jar", "its index leads to other bytes than its files have");
        }
    }

    private static boolean isSame(ZipFile zip, ZipEntry entry, byte @Nullable [] read) throws IOException {
        if (read == null) return false;
        try (var in = zip.getInputStream(entry)) {
            return Arrays.equals(in.readNBytes(read.length + 1), read);
        }
    }

    private static void lookAtManifest(Map<String, byte[]> files, Objections objections) throws IOException {
        var bytes = files.get(MANIFEST);
        if (bytes == null) return;
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            for (var key : new Manifest(in).getMainAttributes().keySet()) {
                if (NOT_IN_MANIFEST.contains(key.toString()))
                    objections.add(Kind.ARCHIVE, MANIFEST, "it has a line " + key);
            }
        }
    }

    /** A line of its manifest, such as Plugin-Id; empty where there is none. */
    public String line(String key) {
        try (InputStream in = new ByteArrayInputStream(files.getOrDefault(MANIFEST, new byte[0]))) {
            var value = new Manifest(in).getMainAttributes().getValue(key);
            return value == null ? "" : value.strip();
        } catch (IOException | IllegalArgumentException _) {
            return "";
        }
    }

    /** The class files, by the binary names that their places give them. */
    Map<String, byte[]> classes() {
        var classes = new HashMap<String, byte[]>();
        files.forEach((name, bytes) -> {
            if (!name.endsWith(CLASS) || name.endsWith("module-info.class")) return;
            classes.put(name.substring(0, name.length() - CLASS.length()).replace('/', '.'), bytes);
        });
        return classes;
    }
}
