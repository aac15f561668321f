package dev.entente.payout;

import static dev.entente.payout.PayoutFixtures.DAY;
import static dev.entente.payout.PayoutFixtures.EUR;
import static dev.entente.payout.PayoutFixtures.IBAN;
import static dev.entente.payout.PayoutFixtures.account;
import static dev.entente.payout.PayoutFixtures.form;
import static dev.entente.payout.PayoutFixtures.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.payout.Choice.LeftOut;
import dev.entente.payout.Choice.Paid;
import dev.entente.payout.Choice.Payee;
import dev.entente.payout.PayoutTerms.TaxRule;
import dev.entente.problem.Problem.Finding;
import dev.entente.rate.FoundRate;
import dev.entente.settlement.Statement.State;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Amount NOTHING = Amount.zero(EUR);
    private static final RatesOfDay NO_RATES = new RatesOfDay(Map.of());
    private static final PayoutTerms W9 = new PayoutTerms(
            null, null, null, List.of(new TaxRule("US", "W-9", LocalDate.of(2026, 1, 1), Amount.of("600.00", "EUR"))));

    @Test
    void whatIsApprovedIsPaidToTheAccountThatWasLookedAt() {
        var account = account(null);

        assertThat(choice(new Payee("DE", account, null, List.of(), List.of()), PayoutTerms.NONE))
                .isEqualTo(new Paid(account, Amount.of("100.00", "EUR"), null));
    }

    @Test
    void withoutAnAccountOrWithNewDetailsNothingIsPaid() {
        assertThat(choice(new Payee("DE", null, null, List.of(), List.of()), PayoutTerms.NONE))
                .isEqualTo(new LeftOut("There are no bank details"));
        assertThat(choice(new Payee("DE", account(null), account(null), List.of(), List.of()), PayoutTerms.NONE))
                .isEqualTo(new LeftOut("New bank details wait for a second look"));
    }

    @Test
    void whatIsHeldOrComesToNothingIsLeftOut() {
        var payee = new Payee("DE", account(null), null, List.of(), List.of());

        assertThat(Choice.of(
                        statement("100.00", State.HELD, "The bank is not known"),
                        payee,
                        PayoutTerms.NONE,
                        DAY,
                        NO_RATES))
                .isEqualTo(new LeftOut("It is held: The bank is not known"));
        assertThat(Choice.of(statement("-1.00"), payee, PayoutTerms.NONE, DAY, NO_RATES))
                .isEqualTo(new LeftOut("Nothing of it is to be paid"));
    }

    @Test
    void aTaxFormIsNeededOnceTheYearIsOverTheThreshold() {
        assertThat(choice(american(Amount.of("500.00", "EUR"), null), W9)).isInstanceOf(Paid.class);
        assertThat(choice(american(Amount.of("500.01", "EUR"), null), W9))
                .isEqualTo(new LeftOut("No W-9 is on file that holds on 2026-11-20"));
        assertThat(choice(american(Amount.of("500.01", "EUR"), form("W-9", DAY.minusDays(1))), W9))
                .isInstanceOf(LeftOut.class);
        assertThat(choice(american(Amount.of("500.01", "EUR"), form("w 9", DAY)), W9))
                .isInstanceOf(Paid.class);
    }

    @Test
    void aTaxFormThatNobodyHasLookedAtDoesNotCount() {
        var form = form("W-9", null);
        Scope.run(Scope.system(new UUID(0, 3)), () -> form.see(TaxForm.State.PROPOSED, null, Instant.EPOCH));

        assertThat(choice(american(Amount.of("900.00", "EUR"), form), W9)).isInstanceOf(LeftOut.class);
    }

    @Test
    void aRuleThatIsNotInForceYetAsksForNothing() {
        var later = new PayoutTerms(null, null, null, List.of(new TaxRule("US", "W-9", DAY.plusDays(1), null)));

        assertThat(choice(american(NOTHING, null), later)).isInstanceOf(Paid.class);
    }

    @Test
    void aNewerRuleOfTheSameFormTakesTheOldOnesPlace() {
        var raised = new PayoutTerms(
                null,
                null,
                null,
                List.of(
                        new TaxRule("US", "W-9", LocalDate.of(2025, 1, 1), Amount.of("600.00", "EUR")),
                        new TaxRule("US", "W-9", LocalDate.of(2026, 1, 1), Amount.of("2000.00", "EUR"))));
        var payee = american(Amount.of("1000.00", "EUR"), null);

        assertThat(choice(payee, raised)).isInstanceOf(Paid.class);
        assertThat(choice(american(Amount.of("1900.01", "EUR"), null), raised))
                .isEqualTo(new LeftOut("No W-9 is on file that holds on 2026-11-20"));
        assertThat(Choice.of(statement("100.00"), payee, raised, LocalDate.of(2025, 11, 20), NO_RATES))
                .isEqualTo(new LeftOut("No W-9 is on file that holds on 2025-11-20"));
    }

    @Test
    void anotherFormOrCountryTakesNoRulesPlace() {
        var both = new PayoutTerms(
                null,
                null,
                null,
                List.of(
                        new TaxRule("US", "W-9", LocalDate.of(2025, 1, 1), null),
                        new TaxRule("US", "W-8", LocalDate.of(2026, 1, 1), Amount.of("9000.00", "EUR")),
                        new TaxRule("CA", "W-9", LocalDate.of(2026, 1, 1), Amount.of("9000.00", "EUR"))));

        assertThat(choice(american(NOTHING, null), both))
                .isEqualTo(new LeftOut("No W-9 is on file that holds on 2026-11-20"));
    }

    @Test
    void twoRulesOfOneFormFromOneDayAreRefusedByTheirField() {
        var rule = new TaxRule("US", "W-9", DAY, null);
        var other = new TaxRule("US", "W-9", DAY, Amount.of("600.00", "USD"));
        var elsewhere = new TaxRule("CA", "W-9", DAY, null);

        assertThat(SettingPayoutTerms.findings(List.of(rule, elsewhere))).isEmpty();
        assertThat(SettingPayoutTerms.findings(List.of(rule, elsewhere, other)))
                .containsExactly(new Finding("/taxForms/2/from", "W-9 of US has two rules from 2026-11-20; keep one"));
    }

    @Test
    void aThresholdCountsWhatWasPaidInAllCurrenciesByTheRateOfTheDay() {
        var dollar = Unit.currency("USD");
        var threshold =
                new PayoutTerms(null, null, null, List.of(new TaxRule("US", "W-9", DAY, Amount.of("600.00", "USD"))));
        var below = american(List.of(Amount.of("300.00", "USD"), Amount.of("200.00", "EUR")), null);
        var over = american(List.of(Amount.of("300.01", "USD"), Amount.of("200.00", "EUR")), null);

        assertThat(Choice.of(statement("100.00"), below, threshold, DAY, oneToOne(dollar)))
                .isInstanceOf(Paid.class);
        assertThat(Choice.of(statement("100.00"), over, threshold, DAY, oneToOne(dollar)))
                .isInstanceOf(LeftOut.class);
        assertThat(Choice.of(statement("100.00"), below, threshold, DAY, NO_RATES))
                .as("what cannot be counted needs the form")
                .isInstanceOf(LeftOut.class);
    }

    @Test
    void aMissingRateIsSaidAndNothingIsGuessed() {
        var payee = new Payee("GB", account("GBP"), null, List.of(), List.of());

        assertThat(choice(payee, PayoutTerms.NONE))
                .isEqualTo(new LeftOut("There is no rate from EUR to GBP on 2026-11-20"));
    }

    @Test
    void whatIsPaidInAnotherCurrencyNamesItsRate() {
        var account = account("EUR");
        var same = new Payee("DE", account, null, List.of(), List.of());
        var pound = Unit.currency("GBP");
        var rates = oneToOne(pound);
        var converted = Choice.of(
                statement("100.00"),
                new Payee("GB", account("GBP"), null, List.of(), List.of()),
                PayoutTerms.NONE,
                DAY,
                rates);

        assertThat(choice(same, PayoutTerms.NONE)).isEqualTo(new Paid(account, Amount.of("100.00", "EUR"), null));
        assertThat(converted).isInstanceOfSatisfying(Paid.class, paid -> {
            assertThat(paid.amount()).isEqualTo(Amount.of("100.00", "GBP"));
            assertThat(paid.rate()).isEqualTo("EUR is GBP");
        });
    }

    @Test
    void whatCannotBePaidToTheAccountIsSaid() {
        var details = new BankDetails("Lakeside", null, null, null, "123456789", "USABA", "021000021");
        var american = Scope.call(
                Scope.system(new UUID(0, 3)), () -> new BankAccount(new UUID(0, 1), details.checked(), Instant.EPOCH));
        var payee = new Payee("US", american, null, List.of(), List.of());
        var dollar = Unit.currency("USD");
        var rates = oneToOne(dollar);
        var plain = Scope.call(
                Scope.system(new UUID(0, 3)),
                () -> new BankAccount(
                        new UUID(0, 1), new BankDetails("Alpen", IBAN, null, null).checked(), Instant.EPOCH));

        assertThat(Choice.of(statement("100.00"), payee, PayoutTerms.NONE, DAY, rates))
                .isInstanceOf(Paid.class);
        assertThat(plain.destination().missing(EUR)).isEmpty();
        assertThat(plain.destination().missing(dollar))
                .contains("A payment in USD to DE\u20263000 needs the BIC of the bank");
    }

    @Test
    void whoeverPaysFromOutsideOfSepaNeedsTheBic() {
        var plain = Scope.call(
                Scope.system(new UUID(0, 3)),
                () -> new BankAccount(
                        new UUID(0, 1), new BankDetails("Alpen", IBAN, null, null).checked(), Instant.EPOCH));
        var payee = new Payee("DE", plain, null, List.of(), List.of());
        var french = new PayoutTerms("Acme", "FR1420041010050500013M02606", null, List.of());
        var turkish = new PayoutTerms("Acme", "TR330006100519786457841326", null, List.of());

        assertThat(choice(payee, PayoutTerms.NONE)).isInstanceOf(Paid.class);
        assertThat(choice(payee, french)).isInstanceOf(Paid.class);
        assertThat(choice(payee, turkish))
                .isEqualTo(new LeftOut("A payment in EUR to DE\u20263000 needs the BIC of the bank"));
    }

    private static Payee american(Amount paid, @Nullable TaxForm form) {
        return american(List.of(paid), form);
    }

    private static Payee american(List<Amount> paid, @Nullable TaxForm form) {
        return new Payee("US", account(null), null, form == null ? List.of() : List.of(form), paid);
    }

    private static RatesOfDay oneToOne(Unit unit) {
        return new RatesOfDay(Map.of(unit, Map.of(EUR, Optional.of(new FoundRate(EUR, unit, List.of())))));
    }

    private static Choice choice(Payee payee, PayoutTerms terms) {
        return Choice.of(statement("100.00"), payee, terms, DAY, NO_RATES);
    }
}
