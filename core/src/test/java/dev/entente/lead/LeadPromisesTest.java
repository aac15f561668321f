package dev.entente.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.clock.BusinessCalendar;
import dev.entente.clock.NotedClocks;
import dev.entente.lead.LeadChanged.What;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** By the promises that are usual, where whoever owes it works from nine to five. */
class LeadPromisesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void theFirstCallOfAnAcceptedLeadIsMadeByTheEndOfTheFifthBusinessDay() {
        assertThat(due("lead.call", "2026-03-04T10:00")).isEqualTo("2026-03-12T00:00");
    }

    @Test
    void whatGoesBackIntoTheQueueIsNotCalledByTheVendorAnyMore() {
        var clocks = new NotedClocks();
        var promises = new LeadPromises();
        promises.clocks = clocks;
        promises.on(new LeadChanged(LeadFixtures.lead(LeadFixtures.agreed("Osprey")), null, What.QUEUED));
        assertThat(clocks.asked).containsExactly("drop lead.own-call");
    }

    private static String due(String occasion, String begins) {
        var usual = new LeadPromises()
                .occasions().stream()
                        .filter(each -> each.code().equals(occasion))
                        .findFirst()
                        .orElseThrow()
                        .usual();
        var start = LocalDateTime.parse(begins).atZone(BERLIN).toInstant();
        var due = Objects.requireNonNull(usual).after(start, BusinessCalendar.usual(BERLIN));
        return LocalDateTime.ofInstant(due, BERLIN).toString();
    }
}
