package dev.entente.export;

import static dev.entente.export.Columns.of;

import dev.entente.identity.Requires;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Column;
import dev.entente.territory.Reach;
import dev.entente.territory.ReachCells;
import dev.entente.territory.ReadingTerritories;
import dev.entente.territory.ReadingTerritories.Row;
import dev.entente.territory.TerritoryPermissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Territories as a sheet, each behind what it is part of, so that it can be imported again. A file says one rule in a row: where there
 * are several, they stand in words alone, and an import leaves them as they are.
 */
@ApplicationScoped
public class ExportingTerritories {

    private static final List<Column<Row>> COLUMNS = List.of(
            of("Code", row -> row.said().code()),
            of("Name", row -> row.said().name()),
            of("Part of", row -> row.said().parent()),
            rule("Countries", Reach::countries),
            rule("Postal codes", Reach::postalCodes),
            rule("Segments", Reach::segments),
            rule("Industries", Reach::industries),
            of("Most partners", row -> row.said().cap()),
            of(
                    "Who belongs to it",
                    row -> row.said().rules().stream().map(Reach::words).collect(Collectors.joining("; or "))),
            of("Covered by", Row::partners),
            of("Retired", row -> row.said().retired() ? "yes" : "no"));

    @Inject
    ReadingTerritories territories;

    @Requires(TerritoryPermissions.READ)
    public Sheet<Row> territories() {
        return new Sheet<>("Territories", COLUMNS, last -> last == null ? territories.tree() : List.of());
    }

    private static Column<Row> rule(String header, Function<Reach, List<String>> part) {
        return of(header, row -> ReachCells.write(row.said().rules(), part));
    }
}
