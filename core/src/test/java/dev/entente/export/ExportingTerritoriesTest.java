package dev.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.table.Sheet.Column;
import dev.entente.territory.Reach;
import dev.entente.territory.ReadingTerritories;
import dev.entente.territory.ReadingTerritories.Row;
import dev.entente.territory.Territory.Said;
import dev.entente.territory.TerritoryFixtures;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExportingTerritoriesTest {

    @Test
    void aRuleStandsInItsColumnsSoThatItCanBeImportedAgain() {
        var row = only(Reach.in("DE", "AT"));
        assertThat(row).containsEntry("Code", "dach").containsEntry("Countries", "DE, AT");
        assertThat(row).containsEntry("Covered by", "2").containsEntry("Retired", "no");
    }

    @Test
    void severalRulesStandInTheirOrderWithBarsBetween() {
        var row = only(Reach.in("DE"), Reach.in("AT"));
        assertThat(row).containsEntry("Countries", "DE | AT").containsEntry("Segments", "");
        assertThat(row.get("Who belongs to it")).contains("; or ");
    }

    private static Map<String, String> only(Reach... rules) {
        var said = new Said("dach", "DACH", null, Arrays.asList(rules), null, false);
        var territory = TerritoryFixtures.territory("dach", null, rules);
        var exporting = new ExportingTerritories();
        exporting.territories = new ReadingTerritories() {
            @Override
            public List<Row> tree() {
                return List.of(new Row(territory, said, "DACH", 0, 2, false));
            }
        };
        var sheet = exporting.territories();
        var row = sheet.pages().after(null).getFirst();
        return sheet.columns().stream()
                .collect(Collectors.toMap(
                        Column::header, column -> String.valueOf(column.value().apply(row))));
    }
}
