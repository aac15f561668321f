package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.commercial.Earning.Held;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Inputs.Undecided;
import dev.entente.earning.Worked.Event;
import dev.entente.measure.Place.Rank;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeepingTrialsTest {

    @Test
    void ofWhatIsGivenBackLaterOnlyWhatAModelAnsweredIsKept() {
        var answered = Worked.of(sale(1), new Undecided("Two offers"), new Held("Two offers"));
        var unasked = Worked.unasked(sale(2), "The model is suspended");
        var kept = Worked.of(sale(3), new Undecided("Two offers"), new Held("Two offers"));
        assertThat(KeepingTrials.originals(
                        List.of(answered, unasked, kept), Set.of(answered.sourceId(), unasked.sourceId())))
                .containsExactly(answered);
    }

    private static Event sale(int id) {
        return new Event(
                Source.SALE,
                new UUID(0, id),
                1,
                new UUID(0, 9),
                LocalDate.EPOCH,
                "Acme",
                "S-" + id,
                Rank.SALE,
                null,
                null);
    }
}
