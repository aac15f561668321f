package dev.entente.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.problem.Problem;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AtOnceTest {

    private final AtOnce atOnce = new AtOnce();
    private final UUID member = UUID.randomUUID();

    @Test
    void aMemberTakesTwoAtATime() {
        assertThat(nested(member, 2)).isEqualTo(2);
        assertThat(refusal(member, 3)).isEqualTo("Wait until your other bundles are made.");
        assertThat(nested(member, 2)).as("what was refused takes no room").isEqualTo(2);
    }

    @Test
    void allTogetherTakeEight() {
        assertThatThrownBy(() -> everybody(9))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.kind()).isEqualTo(SettlementProblem.TOO_MANY_BUNDLES));
        assertThat(everybody(8)).isEqualTo(8);
    }

    @Test
    void oneThatFailsMakesRoom() {
        for (int i = 0; i < 9; i++)
            assertThatThrownBy(() -> atOnce.one(member, () -> {
                        throw new IllegalStateException("no paper");
                    }))
                    .hasMessage("no paper");
    }

    private int nested(UUID whose, int deep) {
        return deep == 0 ? 0 : atOnce.one(whose, () -> 1 + nested(whose, deep - 1));
    }

    private int everybody(int many) {
        return many == 0 ? 0 : atOnce.one(UUID.randomUUID(), () -> 1 + everybody(many - 1));
    }

    private String refusal(UUID whose, int deep) {
        return catchThrowableOfType(Problem.class, () -> nested(whose, deep)).detail();
    }
}
