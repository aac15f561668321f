package dev.entente.imports;

import java.util.List;

/**
 * What a column can be: its code, what people call it, whether every record needs it, what it looks like, how it is
 * written, and by what other names files know it.
 */
public record Field(String code, String label, boolean required, String example, String says, List<String> synonyms) {

    public Field {
        synonyms = List.copyOf(synonyms);
    }

    static Field needed(String code, String label, String example, String says, String synonyms) {
        return new Field(code, label, true, example, says, List.of(synonyms.split(", ")));
    }

    static Field useful(String code, String label, String example, String says, String synonyms) {
        return new Field(code, label, false, example, says, List.of(synonyms.split(", ")));
    }
}
