package dev.entente.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.settlement.Approvals.Decision;
import dev.entente.settlement.Approvals.Due;
import dev.entente.settlement.SettlementTerms.ProgramLeast;
import dev.entente.settlement.Statement.Place;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApprovalsTest {

    private static final Unit EUR = Unit.currency("EUR");
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final UUID REVIEWER = new UUID(0, 1);
    private static final UUID APPROVER = new UUID(0, 2);

    @Test
    void whatIsCarriedOnStandsOnTheNextMonthBeforeItIsDecidedOn() {
        var decisions = decide(null, due(AUGUST, "30.00"), due(AUGUST.plusMonths(1), "40.00"));

        assertThat(decisions.getFirst()).isInstanceOfSatisfying(Decision.Closes.class, first -> {
            assertThat(first.toPay()).isEqualTo(Amount.of("30.00", "EUR"));
            assertThat(first.outcome().isCarried()).isTrue();
        });
        assertThat(decisions.getLast()).isInstanceOfSatisfying(Decision.Closes.class, second -> {
            assertThat(second.toPay()).isEqualTo(Amount.of("70.00", "EUR"));
            assertThat(second.outcome().isPaid()).isTrue();
        });
    }

    @Test
    void whatThePartnerOwesTakesFromTheNextMonth() {
        var decisions = decide(null, due(AUGUST, "-100.00"), due(AUGUST.plusMonths(1), "120.00"));

        assertThat(decisions.getLast()).isInstanceOfSatisfying(Decision.Closes.class, second -> {
            assertThat(second.toPay()).isEqualTo(Amount.of("20.00", "EUR"));
            assertThat(second.outcome().isCarried()).isTrue();
        });
    }

    @Test
    void whatGoesOnToAMonthWithoutAStatementHasToBeApprovedInBetween() {
        var decisions = decide(null, due(AUGUST, "30.00"), due(AUGUST.plusMonths(2), "100.00"));

        assertThat(decisions.getLast())
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        second -> assertThat(second.problem().detail())
                                .isEqualTo(
                                        "Approve the one of September 2026 first: what it carries stands on this one."));
    }

    @Test
    void oneThatIsRefusedKeepsTheLaterOnesBack() {
        var open = new Due(statement(AUGUST), sums("100.00"));
        var decisions = decide(null, open, due(AUGUST.plusMonths(1), "100.00"));

        assertThat(decisions).allMatch(Decision.Refused.class::isInstance);
    }

    @Test
    void theLowestOfTheProgramsThatAPartnerTakesPartInHolds() {
        var terms = new SettlementTerms(
                List.of(Amount.of("50.00", "EUR")),
                30,
                14,
                List.of(
                        new ProgramLeast("resellers", Amount.of("20.00", "EUR")),
                        new ProgramLeast("agencies", Amount.of("80.00", "EUR"))));

        assertThat(terms.least(EUR, List.of())).isEqualTo(Amount.of("50.00", "EUR"));
        assertThat(terms.least(EUR, List.of("resellers", "agencies"))).isEqualTo(Amount.of("20.00", "EUR"));
        assertThat(terms.least(EUR, List.of("agencies"))).isEqualTo(Amount.of("80.00", "EUR"));
        assertThat(terms.least(EUR, List.of("agencies", "others"))).isEqualTo(Amount.of("50.00", "EUR"));
        assertThat(terms.least(Unit.currency("USD"), List.of("resellers")))
                .isEqualTo(Amount.zero(Unit.currency("USD")));
    }

    private static List<Decision> decide(@Nullable YearMonth open, Due... months) {
        var least = Amount.of("50.00", "EUR");
        return Approvals.inOrder(List.of(months), _ -> least, open, APPROVER);
    }

    private static Due due(YearMonth month, String toPay) {
        var statement = statement(month);
        Scope.run(Scope.member(new UUID(0, 4), null, REVIEWER), () -> statement.review(1, Instant.EPOCH));
        return new Due(statement, sums(toPay));
    }

    private static Statement statement(YearMonth month) {
        return new Statement(new Place(new UUID(0, 3), month, EUR), "ST-" + month);
    }

    private static Sums sums(String toPay) {
        var zero = Amount.zero(EUR);
        return new Sums(1, 1, Amount.of(toPay, "EUR"), zero, zero, zero, zero, zero, zero);
    }
}
