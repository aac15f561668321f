package dev.entente.plugins.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.plugins.alliance.MutualReferral.Terms;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MutualReferralTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Terms TERMS = new Terms(
            DateRange.since(LocalDate.of(2025, 1, 1)),
            Percentage.of("10"),
            Percentage.of("8"),
            Amount.of("5000", "EUR"),
            Rounding.halfUp(2));

    @Test
    void aLeadOfThePartnerIsPaidForOnceAndUpToTheMost() {
        assertThat(says(won("12000"))).containsExactly("10 % of 12000.00 EUR for the partner's lead: 1200 EUR");
        assertThat(earned(won("80000")).amount()).isEqualTo(Amount.of("5000.00", "EUR"));
        assertThat(says(new Renewed(DAY, Route.DIRECT, won("1").lines())))
                .containsExactly("Only a first sale earns a fee: 0 EUR");
        assertThat(says(new Influenced(DAY, won("12000"), Percentage.of("50"))))
                .containsExactly("10 % of 12000.00 EUR for the lead, of which 50 % was the partner's: 600 EUR");
        assertThat(earned(won("1")).kind()).isEqualTo(Kind.PAYS);
    }

    @Test
    void aCustomerIsPaidForOnce() {
        var known = new Won(DAY, Route.DIRECT, won("1").lines(), Buyer.of("c1", DAY.minusDays(1)));
        assertThat(says(known)).containsExactly("The customer bought before: 0 EUR");
        var paid = Map.of(TERMS.ofCustomer(), Amount.of("5000", "EUR"));
        var standing = new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), paid);
        var lead = new Influenced(DAY, won("80000"), Percentage.of("50"));
        var earned = (Earned) new MutualReferral().calculate(lead, standing, TERMS);
        assertThat(earned.steps()).extracting(Object::toString).containsExactly("The customer bought before: 0 EUR");
    }

    @Test
    void aLeadOfOursIsWhatThePartnerOwesFor() {
        var owed = earned(given("25000", "EUR"));
        assertThat(owed.kind()).isEqualTo(Kind.CHARGES);
        assertThat(owed.amount()).isEqualTo(Amount.of("2000.00", "EUR"));
        assertThat(owed.steps().getFirst().words())
                .isEqualTo("8 % of 25000.00 EUR that the partner sold to Harbour Foods, a lead of ours");
        assertThat(earned(given("90000", "EUR")).amount()).isEqualTo(Amount.of("5000.00", "EUR"));
    }

    /** A fee is of all of a sale: what the most cuts is cut from each product alike, however a refund shares it. */
    @Test
    void whatComesBackOfASaleThatWasCutNeverPays() {
        var small = new Line("B", "server", 1, Period.ofYears(1), null, Amount.of("20000", "EUR"));
        var sale = new Won(DAY, Route.DIRECT, List.of(won("80000").lines().getFirst(), small));
        var refund = new Refunded(DAY, sale, earned(sale), List.of(), List.of(small));
        assertThat(earned(refund).amount()).isEqualTo(Amount.of("-1000.00", "EUR"));
        assertThat(((Earned) refund.undoneByEarned()).amount()).isEqualTo(Amount.of("-1000.00", "EUR"));
    }

    @Test
    void anotherCurrencyIsHeldAndAnotherTimeEarnsNothing() {
        assertThat(ask(given("1", "USD"))).isEqualTo(new Held("The terms are in EUR, this is in USD"));
        var early = new Won(LocalDate.of(2024, 12, 31), Route.DIRECT, won("1").lines());
        assertThat(says(early)).containsExactly("The agreement is not in force on 2024-12-31: 0 EUR");
    }

    private static Won won(String net) {
        var line = new Line("A", "saas", 1, Period.ofYears(1), null, Amount.of(net, "EUR"));
        return new Won(DAY, Route.DIRECT, List.of(line));
    }

    private static Delivered given(String worth, String unit) {
        return new Delivered(DAY, "Harbour Foods", Amount.of(worth, unit));
    }

    private static List<String> says(Occurrence what) {
        return earned(what).steps().stream().map(Object::toString).toList();
    }

    private static Earned earned(Occurrence what) {
        return (Earned) ask(what);
    }

    private static Earning ask(Occurrence what) {
        var standing = new Standing(
                null, LocalDate.of(2025, 1, 1), false, List.of(), Map.of(TERMS.ofCustomer(), Amount.of("0", "EUR")));
        return new MutualReferral().calculate(what, standing, TERMS);
    }
}
