package dev.entente.program;

import static dev.entente.program.DraftFixtures.draft;
import static dev.entente.program.ProgramFixtures.LEVELS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.program.SampleSale.Kind;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleSaleTest {

    private static final Unit EUR = Unit.currency("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 19);

    @Test
    void comesToWhatTheTermsSayForItsTierAndFamily() {
        assertThat(attempt(sale("resell", "gold", "enterprise")))
                .isInstanceOfSatisfying(
                        Earned.class, earned -> assertThat(earned.amount()).isEqualTo(Amount.of("200.00", "EUR")));
        assertThat(attempt(sale("resell", "silver", "enterprise")))
                .isInstanceOfSatisfying(
                        Earned.class, earned -> assertThat(earned.amount()).isEqualTo(Amount.of("150.00", "EUR")));
    }

    @Test
    void isHeldWhereNoRateIsAgreedAndWhereNothingIsOffered() {
        assertThat(attempt(sale("resell", "gold", "gadgets")))
                .isInstanceOfSatisfying(
                        Held.class, held -> assertThat(held.because()).contains("gadgets"));
        assertThat(attempt(sale("barter", "gold", "enterprise")))
                .isEqualTo(new Held("The program has no offer for the motion barter"));
    }

    @Test
    void whatItComesToIsPayableInThePortionsOfItsOffer() {
        var payable =
                "motion: resell\n    payable: [{share: \"40\", after: 0}, {share: \"60\", after: 1, counted: month-ends}]";
        var draft = draft(LEVELS.replace("motion: resell", payable), Adjustment.NONE);
        var sale = sale("resell", "gold", "enterprise");
        var earning = EditingPrograms.attempt(draft, sale, Month.JANUARY, DraftFixtures::model);
        assertThat(EditingPrograms.parts(draft, sale, Month.JANUARY, earning))
                .extracting(part -> part.on() + " " + part.amount())
                .containsExactly("2023-05-19 80.00 EUR", "2023-05-31 120.00 EUR");
        assertThat(EditingPrograms.parts(draft(LEVELS, Adjustment.NONE), sale, Month.JANUARY, earning))
                .isEmpty();
        assertThat(EditingPrograms.parts(draft, sale, Month.JANUARY, new Held("Somebody decides")))
                .isEmpty();
    }

    @Test
    void countsIntoTotalsWithWhatWasSoldBefore() {
        var revenue = new Measure("net-revenue", EUR, Map.of(), Calendar.YEAR, Per.PRODUCT_LINE);
        var own = Measure.of("own-earnings", EUR, Calendar.YEAR);
        var deals = Measure.of("deals", Unit.counted("deals", 0), Calendar.YEAR);

        var standing = sale("resell", "gold", "enterprise").standing(DAY, Set.of(revenue, own, deals));

        assertThat(standing.total(revenue.of("enterprise"))).isEqualTo(Amount.of("1500.00", "EUR"));
        assertThat(standing.before(revenue.of("enterprise"))).isEqualTo(Amount.of("500.00", "EUR"));
        assertThat(standing.total(own)).isEqualTo(Amount.zero(EUR));
        assertThat(standing.total(deals).minor()).isOne();
    }

    @Test
    void aPeriodIsTheLastMonthOfTheFiscalYearWhichEndsItsQuartersToo() {
        var sale = new SampleSale(
                "resell", Kind.PERIOD_CLOSES, null, false, "x", "y", Period.ZERO, Amount.zero(EUR), Amount.zero(EUR));
        assertThat(closes(sale, Month.JANUARY)).isEqualTo("2026-12-31");
        assertThat(closes(sale, Month.APRIL)).isEqualTo("2027-03-31");
        assertThat(closes(sale, Month.JUNE)).isEqualTo("2026-05-31");
        assertThat(closes(sale, Month.MAY)).isEqualTo("2027-04-30");
    }

    @Test
    void aSaleReachesItsCustomerAsItSays() {
        var direct = sale("resell", "gold", "enterprise");
        var listed = new SampleSale(
                "resell",
                Kind.RENEWAL,
                Route.PUBLIC_LISTING,
                "gold",
                false,
                "example",
                "enterprise",
                Period.ofYears(1),
                Amount.of("1000.00", "EUR"),
                Amount.zero(EUR));
        assertThat(((Sale) direct.on(DAY, Month.JANUARY)).route()).isEqualTo(Route.DIRECT);
        assertThat(((Sale) listed.on(DAY, Month.JANUARY)).route()).isEqualTo(Route.PUBLIC_LISTING);
    }

    private static LocalDate closes(SampleSale sale, Month yearStart) {
        return sale.on(DAY, yearStart).on();
    }

    private static Earning attempt(SampleSale sale) {
        return EditingPrograms.attempt(draft(LEVELS, Adjustment.NONE), sale, Month.JANUARY, DraftFixtures::model);
    }

    private static SampleSale sale(String motion, String tier, String family) {
        return new SampleSale(
                motion,
                Kind.NEW_SALE,
                tier,
                false,
                "example",
                family,
                Period.ofYears(1),
                Amount.of("1000.00", "EUR"),
                Amount.of("500.00", "EUR"));
    }
}
