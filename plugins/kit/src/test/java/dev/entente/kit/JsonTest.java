package dev.entente.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Amount;
import dev.entente.api.Condition;
import dev.entente.api.Exact;
import dev.entente.api.Field;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Operator;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Standing.Credit;
import dev.entente.api.commercial.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class JsonTest {

    private static final Unit PERCENT = Unit.counted("percent", 2);

    @Test
    void whatIsWrittenReadsBackEqual() {
        for (var what : Sample.occurrences(Unit.currency("JPY"), List.of("saas", "\"quoted\" \u2014 and é"))) {
            assertThat(Json.<Object>value(Json.text(what, Occurrence.class), Occurrence.class))
                    .isEqualTo(what);
        }
        var measure = Measure.of("retention", PERCENT, Calendar.YEAR);
        var standing = new Standing(
                null,
                LocalDate.of(2025, 1, 1),
                true,
                List.of("architect"),
                Map.of(measure, new Amount(6999, PERCENT)),
                Map.of(measure, new Amount(-1, PERCENT)),
                new Credit("sourced", Percentage.of("0"), Percentage.of("12.5")));
        assertThat(Json.<Object>value(Json.text(standing, Standing.class), Standing.class))
                .isEqualTo(standing);
    }

    @Test
    void conditionsReadBackEqual() {
        var condition = new Condition.Not(new Condition.Any(List.of(
                Condition.Test.of(Field.TIER, Operator.ONE_OF, "gold", "silver"),
                Condition.Test.of(Field.QUANTITY, Operator.AT_LEAST, 10L),
                Condition.Test.of(Field.REGISTERED, Operator.IS, true),
                Condition.Test.of(Field.REGION, Operator.UNKNOWN),
                Condition.Test.of(Field.SALE_NET, Operator.ABOVE, Amount.of("5", "EUR")))));
        assertThat(Json.<Object>value(Json.text(condition, Condition.class), Condition.class))
                .isEqualTo(condition);
    }

    @Test
    void aStepReadsBackEqualWhateverFiguresItNames() {
        var third = new Exact(new BigDecimal("0.333"), Unit.currency("EUR"));
        var step = Step.of("{0} of {1} until {2}", third, third, Percentage.of("5"), LocalDate.of(2026, 3, 2));
        assertThat(Json.<Object>value(Json.text(step, Step.class), Step.class)).isEqualTo(step);
    }

    @Test
    void whatIsNoJsonIsRefused() {
        for (var text : List.of("", "{", "[1 2]", "{\"a\" 1}", "nul", "1 2", "\"open")) {
            assertThatThrownBy(() -> Json.value(text, Object.class)).isInstanceOf(JacksonException.class);
        }
    }
}
