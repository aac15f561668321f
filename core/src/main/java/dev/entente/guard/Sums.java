package dev.entente.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is signed: the plugin's name and version, and the SHA-256 of each file of its jar but the signature's own two. It
 * stands in the jar as a text, one file a line, as sha256sum writes it.
 */
record Sums(String plugin, String version, SortedMap<String, String> files) {

    static final String FILE = "META-INF/entente.sums";
    static final String SIGNATURE = "META-INF/entente.sig";

    static Sums of(Archive archive) {
        var files = new TreeMap<String, String>();
        archive.files().forEach((name, bytes) -> {
            if (!name.equals(FILE) && !name.equals(SIGNATURE)) files.put(name, sha256(bytes));
        });
        return new Sums(archive.line("Plugin-Id"), archive.line("Plugin-Version"), files);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    byte[] bytes() {
        var text = new StringBuilder("plugin " + plugin + "\nversion " + version + "\n");
        files.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
