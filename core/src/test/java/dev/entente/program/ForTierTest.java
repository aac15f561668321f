package dev.entente.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Condition;
import dev.entente.api.Condition.All;
import dev.entente.api.Condition.Any;
import dev.entente.api.Condition.Not;
import dev.entente.api.Condition.Test;
import dev.entente.api.Field;
import dev.entente.api.Operator;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ForTierTest {

    private static final Condition GOLD = Test.of(Field.TIER, Operator.IS, "gold");
    private static final Condition HIGH = Test.of(Field.TIER, Operator.ONE_OF, "gold", "platinum");
    private static final Condition EMEA = Test.of(Field.REGION, Operator.IS, "emea");

    record Row(@Nullable Condition when) {}

    @org.junit.jupiter.api.Test
    void whatAsksForAnotherTierAloneConcernsNobodyHere() {
        assertThat(concerns("gold", GOLD)).isTrue();
        assertThat(concerns("silver", GOLD)).isFalse();
        assertThat(concerns("silver", new Not(GOLD))).isTrue();
        assertThat(concerns("gold", new All(List.of(EMEA, new Not(HIGH))))).isFalse();
        assertThat(concerns("silver", new Any(List.of(EMEA, GOLD)))).isTrue();
        assertThat(concerns(null, GOLD)).isFalse();
        assertThat(concerns("silver", EMEA)).isTrue();
    }

    @org.junit.jupiter.api.Test
    void whatTheTierAnswersIsNotAskedAgain() {
        var gold = new ForTier("gold");
        assertThat(gold.rest(GOLD)).isNull();
        assertThat(gold.rest(new All(List.of(EMEA, HIGH)))).isEqualTo(EMEA);
        assertThat(gold.rest(new Any(List.of(EMEA, HIGH)))).isNull();
        assertThat(new ForTier("silver").rest(new Any(List.of(EMEA, HIGH)))).isEqualTo(EMEA);
        assertThat(gold.rest(new Not(new All(List.of(EMEA, GOLD))))).isEqualTo(new Not(EMEA));
        var both = new All(List.of(EMEA, Test.of(Field.REGISTERED, Operator.IS, true)));
        assertThat(gold.rest(both)).isEqualTo(both);
    }

    private static boolean concerns(@Nullable String tier, Condition when) {
        return new ForTier(tier).concerns(new Row(when));
    }
}
