package dev.entente.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.approval.DecidingMany.Decided;
import dev.entente.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidingManyTest {

    private static final UUID FINE = new UUID(0, 1);
    private static final UUID LATE = new UUID(0, 2);
    private static final UUID BROKEN = new UUID(0, 3);
    private static final UUID UNCLEAR = new UUID(0, 4);

    private final DecidingMany many = new DecidingMany();

    DecidingManyTest() {
        many.deciding = new Deciding();
    }

    @Test
    void whatCannotBeDecidedKeepsNoOtherFromItWhateverTheReason() {
        assertThat(many.approve(List.of(BROKEN, LATE, FINE), null).stream()
                        .map(ApprovalResource.Result::of)
                        .toList())
                .containsExactly(
                        new ApprovalResource.Result(
                                BROKEN, false, "It was not decided, for a reason of ours", "Try it again by itself."),
                        new ApprovalResource.Result(LATE, false, "Somebody decided meanwhile", "Look at it again."),
                        new ApprovalResource.Result(FINE, true, null, null));
    }

    @Test
    void whatIsWrongWithTheWordsIsSaidOnce() {
        assertThatThrownBy(() -> many.decline(List.of(UNCLEAR, FINE), "")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> many.decline(List.of(), "Too dear")).isInstanceOf(Problem.class);
    }

    @Test
    void oneThatIsNamedTwiceIsDecidedOnce() {
        assertThat(many.decline(List.of(FINE, FINE), "Too dear")).containsExactly(new Decided(FINE, null));
    }

    private static final class Deciding extends DecidingApprovals {

        @Override
        public ApprovalRequest approve(UUID id, @Nullable String words) {
            if (id.equals(BROKEN)) throw new IllegalStateException("The database went away");
            if (id.equals(LATE)) throw new Problem(ApprovalProblem.APPROVAL_CHANGED_MEANWHILE, "Look at it again.");
            if (id.equals(UNCLEAR)) throw new Problem(ApprovalProblem.UNCLEAR_APPROVAL, "Say why");
            return new ApprovalRequest();
        }

        @Override
        public ApprovalRequest decline(UUID id, String because) {
            return approve(id, because);
        }
    }
}
