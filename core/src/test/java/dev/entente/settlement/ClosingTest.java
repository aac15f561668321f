package dev.entente.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.settlement.Closing.Outcome;
import dev.entente.settlement.Statement.Place;
import dev.entente.settlement.Statement.State;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final Amount LEAST = Amount.of("50.00", "EUR");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final UUID SOMEBODY = new UUID(0, 1);
    private static final UUID ANOTHER = new UUID(0, 2);

    private final Statement statement = new Statement(new Place(new UUID(0, 3), OCTOBER, Unit.currency("EUR")), "ST-1");

    @Test
    void enoughIsPaid() {
        assertThat(Closing.outcome(LEAST, LEAST)).isEqualTo(new Outcome(true, false, "It is paid"));
    }

    @Test
    void tooLittleIsCarriedOn() {
        var outcome = Closing.outcome(Amount.of("49.99", "EUR"), LEAST);

        assertThat(outcome.isCarried()).isTrue();
        assertThat(outcome.because()).isEqualTo("It is less than 50.00 EUR, the least that is paid out");
    }

    @Test
    void whatThePartnerOwesIsCarriedOnWhateverTheLeastIs() {
        assertThat(Closing.outcome(Amount.of("-900.00", "EUR"), Amount.zero(LEAST.unit()))
                        .isCarried())
                .isTrue();
    }

    @Test
    void nothingAndPointsAreNeitherPaidNorCarried() {
        var points = new Amount(500, Unit.counted("points", 0));

        assertThat(Closing.outcome(Amount.zero(LEAST.unit()), LEAST))
                .isEqualTo(new Outcome(false, false, "It comes to nothing"));
        assertThat(Closing.outcome(points, Amount.zero(points.unit())))
                .isEqualTo(new Outcome(false, false, "Points are not paid out"));
    }

    @Test
    void aMonthThatGoesOnIsNotReviewed() {
        assertThat(Closing.notToReview(statement, LocalDate.of(2026, 10, 31)))
                .hasValueSatisfying(problem -> assertThat(problem.detail())
                        .isEqualTo("October 2026 goes on through 2026-10-31. Review it afterwards."));
        assertThat(Closing.notToReview(statement, LocalDate.of(2026, 11, 1))).isEmpty();
    }

    @Test
    void aReviewIsOfTheLinesThatWereSeen() {
        assertThat(Closing.notAsMany(3, 3L)).isEmpty();
        assertThat(Closing.notAsMany(3, 1L))
                .hasValueSatisfying(problem ->
                        assertThat(problem.detail()).isEqualTo("It has 3 lines now, not 1. Look at it again."));
        assertThat(Closing.notAsMany(1, null))
                .hasValueSatisfying(
                        problem -> assertThat(problem.kind()).isEqualTo(SettlementProblem.AMOUNT_NOT_NAMED));
    }

    @Test
    void nobodyApprovesWhatNobodyOrTheyThemselvesReviewed() {
        assertThat(Closing.notToApprove(statement, 2, null, ANOTHER))
                .hasValueSatisfying(problem -> assertThat(problem.kind()).isEqualTo(SettlementProblem.NOT_REVIEWED));
        reviewed();

        assertThat(Closing.notToApprove(statement, 2, null, SOMEBODY))
                .hasValueSatisfying(
                        problem -> assertThat(problem.kind()).isEqualTo(SettlementProblem.SECOND_PERSON_NEEDED));
        assertThat(Closing.notToApprove(statement, 2, null, ANOTHER)).isEmpty();
    }

    @Test
    void whatChangedSinceTheReviewIsReviewedAgain() {
        reviewed();

        assertThat(Closing.notToApprove(statement, 3, null, ANOTHER))
                .hasValueSatisfying(
                        problem -> assertThat(problem.kind()).isEqualTo(SettlementProblem.CHANGED_SINCE_REVIEW));
    }

    @Test
    void theStatementBeforeGoesFirst() {
        reviewed();

        assertThat(Closing.notToApprove(statement, 2, YearMonth.of(2026, 8), ANOTHER))
                .hasValueSatisfying(problem -> assertThat(problem.detail())
                        .isEqualTo("Approve the one of August 2026 first: what it carries stands on this one."));
    }

    @Test
    void whatIsApprovedIsNeverReviewedOrApprovedAgain() {
        reviewed();
        as(ANOTHER, () -> statement.approve(State.APPROVED, LEAST, LocalDate.of(2026, 12, 1), 14, Instant.EPOCH));

        assertThat(Closing.notToReview(statement, LocalDate.of(2026, 11, 2))).isPresent();
        assertThat(Closing.notToApprove(statement, 2, null, ANOTHER)).isPresent();
    }

    private void reviewed() {
        as(SOMEBODY, () -> statement.review(2, Instant.EPOCH));
    }

    private static void as(UUID member, Runnable work) {
        Scope.run(Scope.member(new UUID(0, 4), null, member), work);
    }
}
