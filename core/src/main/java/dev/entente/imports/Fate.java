package dev.entente.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a record of a file. */
sealed interface Fate {

    /** It would be there for the first time. */
    record New() implements Fate {}

    /** Something known would change. */
    record Changed() implements Fate {}

    /** Just this is known. */
    record Same() implements Fate {}

    /** Its rows say why. */
    record Refused() implements Fate {}

    /** It is there now; before is what it was, null where it was not. After is what it must still be to be undone. */
    record Taken(
            UUID subject,
            String label,
            @Nullable String before,
            @Nullable String after) implements Fate {}

    static Tally tally(Iterable<Entry> entries, Iterable<Fate> fates) {
        long created = 0;
        long changed = 0;
        long same = 0;
        long refused = 0;
        var of = entries.iterator();
        for (var fate : fates) {
            var entry = of.next();
            switch (fate) {
                case New _ -> created++;
                case Changed _ -> changed++;
                case Same _ -> same++;
                case Refused _ -> refused += entry.rows().size();
                case Taken taken -> {
                    if (taken.before() == null) created++;
                    else changed++;
                }
            }
        }
        return new Tally(created, changed, same, refused, List.of());
    }
}
