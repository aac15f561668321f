package dev.entente.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.partner.Partner.State;
import dev.entente.territory.CoverageMap.Who;
import dev.entente.territory.Territory.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoverageMapTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final UUID HERON = new UUID(0, 1);
    private static final UUID OSPREY = new UUID(0, 2);

    private final Territory dach =
            new Territory(new Said("dach", "DACH", null, List.of(Reach.in("DE")), 1, false), null);
    private final Territory nordics =
            new Territory(new Said("nordics", "Nordics", null, List.of(Reach.in("NO")), null, false), null);
    private final Territory old =
            new Territory(new Said("old", "Old", null, List.of(Reach.in("GB")), null, true), null);

    @Test
    void aCellIsReadAsItIsWritten() {
        var cells = CoverageCell.read(" nordics ; dach ( Public sector, education (old) ), nordics,");
        assertThat(cells)
                .containsExactly(
                        new CoverageCell("nordics", ""), new CoverageCell("dach", "Public sector, education (old)"));
        assertThat(CoverageCell.write(cells)).isEqualTo("dach (Public sector, education (old)), nordics");
        assertThat(CoverageCell.read(CoverageCell.write(cells))).hasSameElementsAs(cells);
        assertThat(CoverageCell.read("-")).isEmpty();
        for (var wrong : List.of("dach (Enterprise", "dach Enterprise)", "(Enterprise)"))
            assertThatThrownBy(() -> CoverageCell.read(wrong)).hasMessageContaining("Write codes of territories");
    }

    @Test
    void whatAFileSaysIsComparedWithWhatIs() {
        var map = map(covering(dach, HERON, "Enterprise"), covering(old, HERON, ""));
        assertThat(become(map, HERON, "old, dach (ENTERPRISE)").isNone()).isTrue();
        var change = become(map, HERON, "nordics, old");
        assertThat(change.before()).isEqualTo("dach (Enterprise), old");
        assertThat(change.after()).isEqualTo("nordics, old");
        assertThat(change.begun()).containsExactly(new CoverageCell("nordics", ""));
        assertThat(change.ended()).extracting(Coverage::segment).containsExactly("Enterprise");
        assertThat(map.words(HERON)).isEqualTo("nordics, old");
    }

    @Test
    void aPlaceIsFreeForWhoeverComesNextOnceItIsGivenUp() {
        var map = map(covering(dach, HERON, ""));
        assertThatThrownBy(() -> become(map, OSPREY, "dach")).hasMessageContaining("At most 1 partner covers DACH");
        become(map, HERON, "-");
        assertThat(become(map, OSPREY, "dach").after()).isEqualTo("dach");
    }

    @Test
    void whatIsNoTerritoryOrRetiredIsRefusedAndWhoeverLeadsNoDeals() {
        var map = map();
        assertThatThrownBy(() -> become(map, OSPREY, "nordics, narnia"))
                .hasMessageContaining("There is no territory narnia");
        assertThatThrownBy(() -> become(map, OSPREY, "old")).hasMessageContaining("Old is retired");
        assertThatThrownBy(() -> map.become(new Who(OSPREY, State.SUSPENDED), CoverageCell.read("nordics")))
                .hasMessageContaining("It is suspended and cannot lead new deals");
        assertThat(map.words(OSPREY)).isEmpty();
    }

    @Test
    void whatIsToBeCoveredLaterIsNotCoveredTwice() {
        var later = TerritoryFixtures.coverage(nordics, HERON, "", "2027-01-01");
        for (var said : List.of("nordics", "nordics (Enterprise)"))
            assertThatThrownBy(() -> become(map(later), HERON, said))
                    .hasMessageContaining("It is to cover Nordics from 2027-01-01 on");
        assertThat(become(map(later), OSPREY, "nordics").after()).isEqualTo("nordics");
        // Who is to cover a part may cover all, as by hand.
        var part = TerritoryFixtures.coverage(nordics, HERON, "Enterprise", "2027-01-01");
        assertThat(become(map(part), HERON, "nordics").after()).isEqualTo("nordics");
        // It was called off before it began.
        var never = TerritoryFixtures.until("2027-01-01", later);
        assertThat(become(map(never), HERON, "nordics").after()).isEqualTo("nordics");
    }

    @Test
    void whatWasCoveredIsGivenBackAsFarAsThereIsRoom() {
        var map = map(covering(old, HERON, ""), covering(dach, HERON, ""));
        var change = map.become(new Who(HERON, State.SUSPENDED), List.of());
        var before = CoverageCell.read(change.before(), change.ends());
        assertThat(map.restore(HERON, before).after()).isEqualTo("dach, old");
        become(map, HERON, "-");
        become(map, OSPREY, "dach");
        assertThatThrownBy(() -> map.restore(HERON, before)).hasMessageContaining("At most 1 partner covers DACH");
        assertThat(map.words(HERON)).isEmpty();
    }

    private static CoverageMap.Change become(CoverageMap map, UUID partner, String cell) {
        return map.become(new Who(partner, State.ACTIVE), CoverageCell.read(cell));
    }

    private static Coverage covering(Territory territory, UUID partner, String segment) {
        return TerritoryFixtures.coverage(territory, partner, segment, "2026-01-01");
    }

    private CoverageMap map(Coverage... known) {
        return new CoverageMap(new TerritoryMap(List.of(dach, nordics, old)), TODAY, List.of(known));
    }
}
