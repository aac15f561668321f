package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Condition.All;
import dev.entente.api.Condition.Any;
import dev.entente.api.Condition.Measured;
import dev.entente.api.Condition.Not;
import dev.entente.api.Condition.Subject;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Invoicer;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Measure DEALS = Measure.of("deals", Unit.counted("deals", 0), Calendar.YEAR);
    private static final Line LINE =
            new Line("CRM-1", "crm", 5, Period.ofMonths(12), null, Amount.of("100.00", "EUR"), DAY.minusYears(1));
    private static final Subject SUBJECT = new Subject(
            new Renewed(
                    DAY,
                    Route.PRIVATE_OFFER,
                    List.of(LINE),
                    new Buyer("c1", "emea", null, null, "s1", DAY.minusMonths(3), null)),
            LINE,
            new Standing(
                    "silver", DAY, true, List.of("sales", "architect"), Map.of(DEALS, new Amount(3, DEALS.unit()))));

    @Test
    void everyFieldIsFoundOrNotKnown() {
        holds(Field.FAMILY, Operator.IS, "crm");
        holds(Field.QUANTITY, Operator.AT_LEAST, 5L);
        holds(Field.TERM_MONTHS, Operator.IS, 12L);
        holds(Field.SALE_NET, Operator.AT_MOST, Amount.of("100.00", "EUR"));
        holds(Field.LINE_SINCE, Operator.BELOW, DAY);
        holds(Field.KIND, Operator.IS, "renewal");
        holds(Field.ROUTE, Operator.ONE_OF, "DIRECT", "PRIVATE_OFFER");
        holds(Field.INVOICED_BY, Operator.IS, "vendor");
        holds(Field.REGION, Operator.IS, "emea");
        holds(Field.SEGMENT, Operator.UNKNOWN);
        holds(Field.SUBSCRIBED, Operator.ABOVE, DAY.minusMonths(4));
        holds(Field.TIER, Operator.IS, "silver");
        holds(Field.REGISTERED, Operator.IS, true);
        holds(Field.ROLE, Operator.IS, "sells");
        holds(Field.CERTIFICATION, Operator.IS, "architect");
        holds(Field.DAY, Operator.IS, DAY);
    }

    @Test
    void whoInvoicesIsSeenFromWhereThePartnerStands() {
        for (var invoicer : Invoicer.values()) {
            var buyer = new Buyer("c1", null, null, null, null, null, null, invoicer);
            var subject = new Subject(
                    new Won(DAY, Route.DIRECT, List.of(LINE), buyer),
                    LINE,
                    new Standing(null, DAY, false, List.of(), Map.of()));
            var word = invoicer.name().toLowerCase(Locale.ROOT);
            assertThat(Condition.Test.of(Field.INVOICED_BY, Operator.IS, word).holds(subject))
                    .isTrue();
        }
    }

    @Test
    void whatIsNotKnownPassesNoOtherTest() {
        for (var operator : List.of(Operator.IS, Operator.ONE_OF)) {
            assertThat(Condition.Test.of(Field.SEGMENT, operator, "mid").holds(SUBJECT))
                    .isFalse();
        }
        assertThat(Condition.Test.of(Field.CUSTOMER_SINCE, Operator.ABOVE, DAY).holds(SUBJECT))
                .isFalse();
    }

    @Test
    void anAmountInAnotherUnitIsNeitherMoreNorLess() {
        for (var operator : List.of(Operator.ABOVE, Operator.AT_MOST, Operator.IS)) {
            assertThat(Condition.Test.of(Field.LINE_NET, operator, Amount.of("1.00", "USD"))
                            .holds(SUBJECT))
                    .isFalse();
        }
    }

    @Test
    void theFirstThreeDealsAreACountOfAtMostThree() {
        var first = new Measured(DEALS, Operator.AT_MOST, new Amount(3, DEALS.unit()));
        assertThat(first.holds(SUBJECT)).isTrue();
        assertThat(new Not(first).holds(SUBJECT)).isFalse();
        assertThat(first.measures()).containsExactly(DEALS);
    }

    @Test
    void aTreeSaysWhatItFound() {
        var gold = Condition.Test.of(Field.TIER, Operator.IS, "gold");
        var emea = Condition.Test.of(Field.REGION, Operator.IS, "emea");
        var both = new All(List.of(emea, gold));
        assertThat(both.judge(SUBJECT).holds()).isFalse();
        assertThat(both.judge(SUBJECT).words()).isEqualTo("tier is gold (silver)");
        assertThat(new Any(List.of(gold, emea)).judge(SUBJECT).words()).isEqualTo("region is emea (emea)");
        assertThat(new Not(new Any(List.of(gold, both))))
                .hasToString("not tier is gold or (region is emea and tier is gold)");
    }

    @Test
    void aLiteralOfAnotherTypeIsRefused() {
        refused(Field.QUANTITY, Operator.IS, "5");
        refused(Field.QUANTITY, Operator.IS, 5);
        refused(Field.TIER, Operator.ABOVE, "gold");
        refused(Field.REGISTERED, Operator.BELOW, true);
        refused(Field.TIER, Operator.ONE_OF);
        refused(Field.TIER, Operator.IS, "gold", "silver");
        refused(Field.DAY, Operator.UNKNOWN);
        assertThatIllegalArgumentException().isThrownBy(() -> new Measured(DEALS, Operator.IS, Amount.of("3", "EUR")));
        assertThatIllegalArgumentException().isThrownBy(() -> new All(List.of()));
    }

    @Test
    void aTreeIsOnlySoDeep() {
        Condition deep = Condition.Test.of(Field.TIER, Operator.IS, "gold");
        for (int i = 1; i < Condition.DEEPEST; i++) deep = new Not(deep);
        var deepest = deep;
        assertThat(deepest.depth()).isEqualTo(Condition.DEEPEST);
        assertThatIllegalArgumentException().isThrownBy(() -> new Not(deepest));
        assertThatIllegalArgumentException().isThrownBy(() -> new Any(List.of(deepest)));
    }

    private static void holds(Field field, Operator operator, Object... literals) {
        assertThat(Condition.Test.of(field, operator, literals).holds(SUBJECT))
                .describedAs(field.name())
                .isTrue();
    }

    private static void refused(Field field, Operator operator, Object... literals) {
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.Test.of(field, operator, literals));
    }
}
