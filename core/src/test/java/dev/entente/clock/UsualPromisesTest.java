package dev.entente.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Findings;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UsualPromisesTest {

    private static Occasion occasion(@Nullable Within usual) {
        return new Occasion(
                "lead.touch",
                "First touch of a lead",
                "it is offered",
                "it is accepted",
                Side.PARTNER,
                Set.of(),
                "lead.read",
                usual,
                "leads");
    }

    @Test
    void whatIsUsualCanBePromisedWhetherTheRecordSaysUntilWhenOrNot() {
        for (var each : new Within[] {null, new Within(2, Within.Counted.BUSINESS_DAYS)}) {
            var occasion = occasion(each);
            var promised = UsualPromises.usual(occasion);
            var findings = new Findings();
            new PromiseReader(findings).check(promised, occasion);
            findings.refuse(ClockProblem.UNCLEAR_PROMISE);
            assertThat(promised.active()).isTrue();
            assertThat(promised.name()).isEqualTo("First touch of a lead");
            assertThat(promised.terms().within() == null).isEqualTo(occasion.hasOwnDeadline());
        }
    }
}
