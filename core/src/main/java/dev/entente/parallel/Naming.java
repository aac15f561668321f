package dev.entente.parallel;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What goes by which references: the key that something has in its source, and the number that a sale has here. The number of
 * what has a key as well is another name of that key, unless something else is called the same: then it may mean either. A pure
 * function.
 */
record Naming(Map<UUID, List<String>> references, Map<String, String> aliases) {

    Naming {
        references = Map.copyOf(references);
        aliases = Map.copyOf(aliases);
    }

    /** Of what there is, by its key and by its number. */
    static Naming of(Map<UUID, String> keyed, Map<UUID, String> numbered) {
        var keys = new HashSet<>(keyed.values());
        var references = new HashMap<UUID, List<String>>();
        var aliases = new HashMap<String, String>();
        keyed.forEach((id, key) -> references.put(id, List.of(key)));
        numbered.forEach((id, number) -> {
            var key = keyed.get(id);
            boolean alone = !keys.contains(number) && Collections.frequency(numbered.values(), number) == 1;
            if (key == null) references.put(id, List.of(number));
            else if (alone) aliases.put(number, key);
            else references.put(id, Stream.of(key, number).distinct().toList());
        });
        return new Naming(references, aliases);
    }

    List<String> of(UUID id) {
        return references.getOrDefault(id, List.of());
    }
}
