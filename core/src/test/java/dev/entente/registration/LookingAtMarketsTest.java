package dev.entente.registration;

import static dev.entente.territory.TerritoryFixtures.coverage;
import static dev.entente.territory.TerritoryFixtures.territory;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.territory.Coverage;
import dev.entente.territory.Place;
import dev.entente.territory.Reach;
import dev.entente.territory.Territory;
import dev.entente.territory.TerritoryMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LookingAtMarketsTest {

    private static final UUID HALDEN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Territory EMEA = territory("emea", null, Reach.in("DE", "FR"));
    private static final Territory DACH = territory("dach", EMEA, Reach.in("DE"));
    private static final TerritoryMap MAP = new TerritoryMap(List.of(EMEA, DACH));

    @Test
    void whoCoversAllOfItCoversItsParts() {
        assertThat(isOwn(coverage(EMEA, HALDEN, "", "2026-01-01"), "")).isTrue();
        assertThat(isOwn(coverage(DACH, HALDEN, "", "2026-01-01"), "Enterprise"))
                .isTrue();
        assertThat(isOwn(coverage(DACH, OTHER, "", "2026-01-01"), "")).isFalse();
    }

    @Test
    void aSegmentCountsWhereItIsSaid() {
        var enterprise = coverage(DACH, HALDEN, "Enterprise", "2026-01-01");
        assertThat(isOwn(enterprise, "enterprise")).isTrue();
        assertThat(isOwn(enterprise, "Public")).isFalse();
        assertThat(isOwn(enterprise, "")).isTrue();
    }

    private static boolean isOwn(Coverage coverage, String segment) {
        return LookingAtMarkets.isOwn(MAP, List.of(coverage), DACH, new Place("DE", "", segment, ""), HALDEN);
    }
}
