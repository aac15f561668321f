package dev.entente.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.Conflict.State;
import dev.entente.conflict.Conflict.Way;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RefusingCasesTest {

    private static final Instant AT = Instant.parse("2026-03-12T08:00:00Z");

    private static Conflict before(State state) {
        var matter = new Matter(About.CUSTOMER, "Hartwell Dairy", "hartwell.example", null);
        var conflict = Scope.call(
                Scope.system(new UUID(0, 9)), () -> new Conflict("C-00007", matter, Way.VENDOR, "Two claim it", AT));
        conflict.state = state;
        return conflict;
    }

    @Test
    void aSecondCaseIsRefusedWithTheFirstOne() {
        var refused = RefusingCases.second(before(State.ASKED));
        assertThat(refused.kind()).isEqualTo(ConflictProblem.CONFLICT_IS_OPEN_ALREADY);
        assertThat(refused.detail()).isEqualTo("C-00007 is about it. Decide that one.");
        assertThat(RefusingCases.second(before(State.APPEALED)).detail())
                .isEqualTo("C-00007 decided it and was appealed. Decide the appeal.");
    }

    @Test
    void aSecondCaseAboutADecidedOneIsRefusedWithTheDayFromWhichOnItIsNot() {
        var decided = before(State.DECIDED);
        decided.appealUntil = LocalDate.of(2026, 4, 11);
        var refused = RefusingCases.second(decided);
        assertThat(refused.kind()).isEqualTo(ConflictProblem.CONFLICT_IS_DECIDED);
        assertThat(refused.detail())
                .isEqualTo("C-00007 decided it, and its sides can appeal until 11 Apr 2026. What is new belongs there;"
                        + " open another case once it is final.");
    }

    @Test
    void aPartnerThatComesBeforeItIsFinalLearnsFromWhenOnItMayContestAndNoMore() {
        var decided = before(State.DECIDED);
        decided.appealUntil = LocalDate.of(2026, 4, 11);
        assertThat(RefusingCases.early(decided).detail())
                .isEqualTo("Who holds the customer was decided, which is final after 11 Apr 2026. Contest it then.");
    }
}
