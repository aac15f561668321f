package dev.entente.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.table.Row;
import dev.entente.territory.BringingTerritories;
import dev.entente.territory.TerritoryMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TerritoryRowsTest {

    private static final List<String> HEADER = List.of("Code", "Name", "Countries", "Segments");

    @Test
    void aBarTooManyIsFoundInItsRowAlone() {
        assertThat(wrong("dach;DACH;DE |;"))
                .containsExactly("countries: Say a country, the beginning of a postal code, a segment or an industry");
        assertThat(wrong("dach;DACH;|;")).hasSize(1);
        var many = IntStream.range(0, 301).mapToObj(each -> "Part " + each).collect(Collectors.joining(", "));
        assertThat(wrong("dach;DACH;;" + many)).containsExactly("countries: Use at most 300 in one rule");
        assertThat(wrong("dach;DACH;DE | XX;")).singleElement().asString().startsWith("countries: Use two capital");
        assertThat(wrong("dach;DACH;DE | FR;Banks")).singleElement().asString().startsWith("segments: Say it of all 2");
        assertThat(wrong("dach;DACH;DE | FR;Banks |")).isEmpty();
    }

    private static List<String> wrong(String line) {
        var target = new TerritoryTarget();
        target.territories = new BringingTerritories() {
            @Override
            public TerritoryMap map() {
                return new TerritoryMap(List.of());
            }
        };
        var row = new Row(2, Arrays.asList(line.split(";", -1)), List.of());
        var values = new Values(row, ImportFixtures.mapping(Kind.TERRITORIES, HEADER), Kind.TERRITORIES);
        target.check(List.of(new Entry(List.of(values))), (_, _) -> false);
        return values.findings().stream()
                .map(finding -> finding.field() + ": " + finding.says())
                .toList();
    }
}
