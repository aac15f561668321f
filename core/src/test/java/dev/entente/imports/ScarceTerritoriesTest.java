package dev.entente.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScarceTerritoriesTest {

    @Test
    void moreInSeveralPartsThanThereIsRoomForAreRemarkable() {
        var found = new ArrayList<String>();
        found.addAll(part(2, Map.of("iberia", 2, "nordics", 1), Map.of("iberia", 2)));
        assertThat(found).contains("iberia: 2 more, with room for 2, from row 2 on");
        found.addAll(part(1002, Map.of("nordics", 1)));
        assertThat(ScarceTerritories.remark(found))
                .startsWith("There may not be room for all who would cover nordics: their rows are far apart");
        found.addAll(part(2002, Map.of("iberia", 2)));
        assertThat(ScarceTerritories.remark(found)).contains("cover iberia, nordics:");
    }

    @Test
    void oneAfterTheOtherAsLongAsThereIsRoomIsNot() {
        var found = new ArrayList<String>();
        for (int row : List.of(2, 1002, 2002)) found.addAll(part(row, Map.of("iberia", 3)));
        assertThat(ScarceTerritories.remark(found)).isEmpty();
        // Within one part the check itself refuses whoever is one too many.
        assertThat(ScarceTerritories.remark(part(2, Map.of("dach", 1), Map.of("dach", 1))))
                .isEmpty();
    }

    @SafeVarargs
    private static List<String> part(int row, Map<String, Integer>... partners) {
        var part = new ScarceTerritories();
        for (var each : partners) part.add(each);
        return part.notes(row);
    }
}
