package dev.entente.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import dev.entente.program.DatedTier;
import dev.entente.program.Enrolled;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final UUID PARTNER = new UUID(0, 7);

    private final WhatIf whatIf = new WhatIf();

    @Test
    void goesOnBehindThePlaceThatItCameToAndWithTheTiersThatWereWorkedOut() {
        whatIf.fromDay = DAY.minusDays(9);
        assertThat(whatIf.place()).isEqualTo(Place.before(DAY.minusDays(9)));
        var enrolled = new Enrolled(PARTNER, new UUID(0, 1), DAY.minusYears(1), List.of(tier("silver", 200)));
        var tried = new Enrolled(
                PARTNER, enrolled.programId(), enrolled.since(), List.of(tier("silver", 200), tier("gold plus", 5)));
        whatIf.keep(tried);
        var place = new Place(DAY, Rank.REFUND, new UUID(0, 3));
        whatIf.at(place, 10);
        assertThat(whatIf.isInside()).isTrue();
        assertThat(whatIf.place()).isEqualTo(place);
        assertThat(whatIf.asKept(enrolled)).isEqualTo(tried);

        whatIf.through(PARTNER, 5);
        assertThat(whatIf.isInside()).isFalse();
        assertThat(whatIf.place()).isEqualTo(Place.before(DAY.minusDays(9)));
        assertThat(whatIf.asKept(enrolled)).isEqualTo(enrolled);
        assertThat(whatIf.seen).isEqualTo(15);
        assertThat(whatIf.behind).isEqualTo(PARTNER);
    }

    private static DatedTier tier(String code, int daysBefore) {
        return new DatedTier(code, DAY.minusDays(daysBefore));
    }
}
