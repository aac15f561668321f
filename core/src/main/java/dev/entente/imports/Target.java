package dev.entente.imports;

import java.util.List;
import java.util.function.BiPredicate;

/** What the records of one kind become. Findings are put to the rows that they are about. */
interface Target {

    Kind kind();

    /** What would become of each; nothing is written. Asks whether the file names a key in an earlier row. */
    List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore);

    /** Writes what is fine. In the order given. */
    List<Fate> take(List<Entry> entries);

    /** Gives back what was created or changed, unless something stands against it, and marks each item with what was done. */
    void undo(List<ImportItem> items);

    /** What somebody should know of these rows besides what is wrong with them; counted over the whole file. */
    default List<String> remarkable(List<Entry> entries) {
        return List.of();
    }

    /** How what is remarkable is said; empty: nothing is. */
    default String remark(List<String> found) {
        return "";
    }
}
