package dev.entente.imports;

import dev.entente.imports.Mapping.Days;
import dev.entente.imports.Mapping.Decimals;
import dev.entente.table.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** Rows and files as people have them. */
final class ImportFixtures {

    static final List<String> SALE_HEADER = List.of("id", "date", "partner", "motion", "customer", "sku", "net");

    private ImportFixtures() {}

    static Mapping mapping(Kind kind, List<String> header) {
        return Mapping.propose(kind, header, Days.DAY_FIRST, Decimals.POINT);
    }

    /** One row of a sale, by its cells. */
    static Values sale(int number, String... cells) {
        var row = new Row(number, Arrays.asList(cells), List.of());
        return new Values(row, mapping(Kind.SALES, SALE_HEADER), Kind.SALES);
    }

    static Walk walk(Kind kind, String text) {
        return walk(kind, text, 0);
    }

    /** Without this row. */
    static Walk walk(Kind kind, String text, int left) {
        try {
            var file = Files.writeString(Files.createTempFile("walk", ".csv"), text);
            var header = Arrays.asList(text.substring(0, text.indexOf('\n')).split(","));
            return new Walk(
                    file,
                    kind,
                    left == 0 ? mapping(kind, header) : mapping(kind, header).leaving(left));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
