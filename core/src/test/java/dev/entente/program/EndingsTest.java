package dev.entente.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Condition;
import dev.entente.api.Condition.All;
import dev.entente.api.Condition.Not;
import dev.entente.api.Field;
import dev.entente.api.Operator;
import dev.entente.model.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndingsTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    record Terms(List<Row> rules, Row other, @Nullable String said) {}

    record Row(
            String name, @Nullable Validity valid, @Nullable Condition when) {}

    @Test
    void whatHoldsUntilADayEndsOnTheOneBeforeItUnderItsName() {
        var until = new Validity(Validity.By.DAY, null, null, APRIL);
        var open = new Validity(Validity.By.DAY, APRIL, null, null);
        var terms = new Terms(
                List.of(new Row("Launch bonus", until, null), new Row("Base", open, null), new Row("Rest", null, null)),
                new Row("", until, null),
                null);
        assertThat(Endings.of(terms, "Resale"))
                .containsExactly(
                        new Ending("Resale: Launch bonus", APRIL.minusDays(1)),
                        new Ending("Resale", APRIL.minusDays(1)));
    }

    @Test
    void aConditionThatAsksForADayBeforeOneEndsToo() {
        var below = Condition.Test.of(Field.DAY, Operator.BELOW, APRIL);
        var through = Condition.Test.of(Field.DAY, Operator.AT_MOST, APRIL);
        var since = Condition.Test.of(Field.DAY, Operator.AT_LEAST, APRIL);
        var terms = new Terms(
                List.of(
                        new Row("Spring", null, new All(List.of(since, through))),
                        new Row("Winter", null, below),
                        new Row("Never", null, new Not(below))),
                new Row("", null, since),
                null);
        assertThat(Endings.of(terms, "Prices"))
                .containsExactly(new Ending("Prices: Spring", APRIL), new Ending("Prices: Winter", APRIL.minusDays(1)));
    }
}
