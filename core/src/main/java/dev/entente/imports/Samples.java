package dev.entente.imports;

import dev.entente.table.Format;
import dev.entente.table.Written;

/** A file of each kind with one row, as it is read without any mapping by hand. */
final class Samples {

    private Samples() {}

    static Written.Body of(Kind kind, Format format) {
        return out -> {
            try (var table = Written.open(format, kind.label(), out)) {
                table.row(kind.fields().stream().map(Field::label).toList());
                table.row(kind.fields().stream().map(Field::example).toList());
            }
        };
    }
}
