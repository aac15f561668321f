package dev.entente.territory;

import static dev.entente.territory.TerritoryFixtures.coverage;
import static dev.entente.territory.TerritoryFixtures.territory;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.tenant.Ids;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private final Territory dach = territory("dach", null, Reach.in("DACH"));

    @Test
    void bearsSoManyInASegment() {
        var known = List.of(of("Enterprise", "2026-01-01"), of("enterprise", "2026-02-01"), of("SMB", "2026-01-01"));
        assertThat(Cap.full(known, 2, "Enterprise", MARCH)).hasValueSatisfying(full -> {
            assertThat(full.partners()).isEqualTo(2);
            assertThat(full.on()).isEqualTo(MARCH);
        });
        assertThat(Cap.full(known, 2, "SMB", MARCH)).isEmpty();
        assertThat(Cap.full(known, 3, "Enterprise", MARCH)).isEmpty();
    }

    @Test
    void isFullWhereNoSegmentThatIsCoveredBearsOneMore() {
        var both = List.of(of("Enterprise", "2026-01-01"), of("SMB", "2026-01-01"));
        assertThat(Cap.isFull(both, 2, MARCH)).isFalse();
        assertThat(Cap.isFull(both, 1, MARCH)).isTrue();
        assertThat(Cap.isFull(List.of(of("", "2026-01-01"), of("SMB", "2026-01-01")), 2, MARCH))
                .isFalse();
        assertThat(Cap.isFull(List.of(), 1, MARCH)).isFalse();
    }

    @Test
    void whoeverCoversAllSegmentsCountsInEach() {
        var known = List.of(of("", "2026-01-01"), of("SMB", "2026-01-01"));
        assertThat(Cap.full(known, 2, "SMB", MARCH)).isPresent();
        assertThat(Cap.full(known, 2, "Enterprise", MARCH)).isEmpty();
        assertThat(Cap.full(known, 2, "", MARCH))
                .hasValueSatisfying(full -> assertThat(full.segment()).isEqualTo("SMB"));
    }

    @Test
    void whoeverBeginsLaterHasAPlaceAlready() {
        var known = List.of(of("SMB", "2026-06-01"));
        assertThat(Cap.full(known, 1, "SMB", MARCH))
                .hasValueSatisfying(full -> assertThat(full.on()).isEqualTo("2026-06-01"));
    }

    @Test
    void whoeverEndsLeavesItsPlace() {
        var ending = of("SMB", "2026-01-01");
        ending.endDay = MARCH;
        assertThat(Cap.full(List.of(ending), 1, "SMB", MARCH)).isEmpty();
        assertThat(Cap.full(List.of(ending), 1, "SMB", MARCH.minusDays(1))).isPresent();
    }

    private Coverage of(String segment, String from) {
        return coverage(dach, Ids.next(), segment, from);
    }
}
