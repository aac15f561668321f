package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Measure;
import dev.entente.api.Unit;
import dev.entente.measure.MeasureSource;
import dev.entente.measure.MeasureSource.Cuts;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.measure.MeasureSource.Fact;
import dev.entente.measure.MeasureSource.Question;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnSoFarTest {

    private static final UUID PARTNER = new UUID(0, 5);
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private final List<Question> asked = new ArrayList<>();
    private final OwnSoFar own = new OwnSoFar(FROM, new Booked(), _ -> List.of(fact(FROM.plusDays(3), 7)));

    @Test
    void whatWasBookedCountsOnlyBeforeTheFirstDayAndWhatEarlierPagesCameToFromThenOn() {
        var facts = own.facts(question(FROM.minusDays(10), FROM.plusDays(10)));
        assertThat(facts).extracting(Fact::minor).containsExactly(100L, 7L);
        assertThat(asked.getFirst().cuts().days()).containsExactly(FROM.minusDays(10), FROM);
        assertThat(own.facts(question(FROM, FROM.plusDays(10))))
                .extracting(Fact::minor)
                .containsExactly(7L);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aWindowThatEndsBeforeItIsReadAsItIs() {
        assertThat(own.facts(question(FROM.minusDays(10), FROM.minusDays(2))))
                .extracting(Fact::minor)
                .containsExactly(100L);
        assertThat(asked.getFirst().cuts().days()).containsExactly(FROM.minusDays(10), FROM.minusDays(2));
    }

    private static Fact fact(LocalDate day, long minor) {
        return new Fact(PARTNER, "offer", new Place(day, Rank.SALE, new UUID(0, 0)), minor);
    }

    private static Question question(LocalDate from, LocalDate until) {
        var measure = new Measure(
                OwnEarnings.NAME, Unit.currency("EUR"), Map.of(), Measure.Window.Calendar.YEAR, Measure.Per.PARTNER);
        return new Question(measure, Set.of(PARTNER), new Cuts(List.of(from, until), Set.of()), Set.of());
    }

    private final class Booked implements MeasureSource {

        @Override
        public List<Definition> definitions() {
            return List.of();
        }

        @Override
        public List<Fact> facts(Question question) {
            asked.add(question);
            return List.of(fact(question.cuts().from(), 100));
        }
    }
}
