package dev.entente.plugin;

import dev.entente.guard.Trust;
import java.util.List;

/** Where plugin jars come from beside the folder; it is asked again every few seconds. All of its jars have to be signed. */
public interface JarSource {

    /** A jar, by a name for people and the SHA-256 of its bytes. */
    record Entry(String name, String digest) {}

    /** The jars that there are now, those that are asked first in front, and the keys that count for them. */
    record Shelf(List<Entry> jars, Trust trust) {

        public Shelf {
            jars = List.copyOf(jars);
        }
    }

    Shelf look();

    /** The bytes of a jar that it named. */
    byte[] read(String digest);
}
