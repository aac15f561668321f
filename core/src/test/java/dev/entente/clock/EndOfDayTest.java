package dev.entente.clock;

import static dev.entente.clock.Calendars.BERLIN;
import static dev.entente.clock.Calendars.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.clock.Compliance.Kept;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class EndOfDayTest {

    @Test
    void midnightIsTheEndOfTheDayBefore() {
        assertThat(EndOfDay.at(at("2026-03-04T00:00"), BERLIN)).contains(LocalDate.parse("2026-03-03"));
        assertThat(EndOfDay.at(at("2026-03-04T00:01"), BERLIN)).isEmpty();
        assertThat(EndOfDay.at(at("2026-03-04T00:00"), ZoneId.of("America/New_York")))
                .isEmpty();
    }

    @Test
    void aDayThatBeginsAtOneEndsTheDayBeforeThen() {
        var beirut = ZoneId.of("Asia/Beirut");
        assertThat(EndOfDay.at(at("2026-03-29T01:00", beirut), beirut)).contains(LocalDate.parse("2026-03-28"));
    }

    @Test
    void onlyWhatWasAlwaysKeptIsAHundredPercent() {
        assertThat(new Kept(1_999, 2_000, null).percent()).isEqualTo(99.9);
        assertThat(new Kept(2_000, 2_000, null).percent()).isEqualTo(100.0);
        assertThat(new Kept(7, 8, null).percent()).isEqualTo(87.5);
    }
}
