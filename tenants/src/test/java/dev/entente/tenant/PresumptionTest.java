package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PresumptionTest {

    private final UUID tenant = UUID.randomUUID();
    private final List<@Nullable Long> begun = new ArrayList<>();
    private final int[] asked = new int[1];

    @BeforeEach
    void noTransactionRuns() {
        NoTransaction.runs();
    }

    @AfterEach
    void forget() {
        NoTransaction.forget();
    }

    @Test
    void nothingIsPresumedOfATenantThatWasNotHeardOf() {
        assertThat(reading(() -> "answer")).isEqualTo("answer");
        assertThat(begun).containsExactly((Long) null);
    }

    @Test
    void whatHoldsIsReadOnce() {
        hear(7);
        assertThat(reading(() -> heard(7))).isEqualTo("answer");
        assertThat(begun).containsExactly(7L);
    }

    @Test
    void whatHasChangedIsReadAgainAndAsksFirst() {
        hear(7);
        assertThat(reading(() -> heard(8))).isEqualTo("answer");
        assertThat(begun).containsExactly(7L, null);
        begun.clear();
        reading(() -> heard(8));
        assertThat(begun).containsExactly(8L);
    }

    @Test
    void whatNeverAskedIsReadAgain() {
        hear(7);
        reading(() -> "answer");
        assertThat(begun).containsExactly(7L, null);
    }

    @Test
    void whatIsRefusedIsRefusedByWhatIsSoNow() {
        hear(7);
        var answer = reading(() -> {
            if (Presumption.isMade()) throw new IllegalStateException("As it was");
            return "as it is";
        });
        assertThat(answer).isEqualTo("as it is");
        assertThatThrownBy(() -> reading(() -> {
                    throw new IllegalStateException("Still");
                }))
                .hasMessage("Still");
    }

    @Test
    void whatIsRefusedByWhatHoldsIsWorkedOutOnce() {
        hear(7);
        assertThatThrownBy(() -> reading(() -> {
                    heard(7);
                    throw new Problem(TenantProblem.UNKNOWN_TENANT, "No");
                }))
                .isInstanceOf(Problem.class);
        assertThat(begun).containsExactly(7L);
        begun.clear();
        assertThatThrownBy(() -> reading(() -> {
                    heard(8);
                    throw new Problem(TenantProblem.UNKNOWN_TENANT, "No");
                }))
                .isInstanceOf(Problem.class);
        assertThat(begun).containsExactly(7L, null);
    }

    @Test
    void whatNeedsATransactionBeginsAgain() {
        hear(7);
        var answer = reading(() -> {
            if (Presumption.isMade()) Presumption.needTransaction();
            return "in one";
        });
        assertThat(answer).isEqualTo("in one");
        assertThat(begun).containsExactly(7L, null);
    }

    @Test
    void nothingIsPresumedAnyMoreOnceItIsFoundWrong() {
        hear(7);
        reading(() -> {
            heard(8);
            begun.add(Presumption.number());
            return "answer";
        });
        assertThat(begun).containsExactly(7L, null, null, null);
    }

    @Test
    void nothingIsPresumedOfAnotherTenant() {
        hear(7);
        reading(() -> {
            Scope.run(Scope.system(UUID.randomUUID()), () -> begun.add(Presumption.number()));
            return heard(7);
        });
        assertThat(begun).containsExactly(7L, null);
    }

    @Test
    void whoeverIsTrustedIsAskedForAgainBeforeAnythingIsReadOnceSomethingHasChanged() {
        Presumption.trusting(tenant, 7, () -> asked[0]++, () -> heard(7));
        assertThat(asked[0]).isZero();
        Presumption.trusting(tenant, 7, () -> asked[0]++, () -> heard(8) + heard(8));
        assertThat(asked[0]).isEqualTo(1);
    }

    @Test
    void whoeverIsTrustedNoLongerReadsNothing() {
        Runnable gone = () -> {
            throw new IllegalStateException("Gone");
        };
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> Presumption.trusting(tenant, 7, gone, () -> reading(() -> heard(8))))
                    .hasMessage("Gone");
        }
    }

    private String reading(Supplier<String> work) {
        return Scope.call(
                Scope.system(tenant),
                () -> Presumption.reading(() -> {
                    begun.add(Presumption.number());
                    return work.get();
                }));
    }

    private void hear(long number) {
        Presumption.heard(tenant.toString(), number);
    }

    private String heard(long number) {
        hear(number);
        return "answer";
    }
}
