package dev.entente.api.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Step.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RefundTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Line LICENCE = line("ENT", "100.01");
    private static final Line HOSTING = line("HOST", "33.33");
    private static final Sale SALE = new Won(DAY, Route.DIRECT, List.of(LICENCE, HOSTING));
    private static final Earned EARNED = (Earned) Earning.pays(
            Rounding.halfUp(2),
            List.of(
                    Step.share("{0} of {1}", Percentage.of("20"), LICENCE.net()).about(LICENCE),
                    Step.share("{0} of {1}", Percentage.of("50"), HOSTING.net()).about(HOSTING)));

    @Test
    void givingEverythingBackUndoesTheEarning() {
        assertThat(undone(List.of(), SALE.lines()).amount())
                .isEqualTo(EARNED.amount().negated());
    }

    @Test
    void eachProductTakesBackItsOwnPart() {
        assertThat(undone(List.of(), List.of(HOSTING)).amount()).isEqualTo(Amount.of("-16.67", "EUR"));
        assertThat(undone(List.of(), List.of(LICENCE)).amount()).isEqualTo(Amount.of("-20.00", "EUR"));
    }

    @Test
    void aPartTakesBackItsShareAndSaysSo() {
        var half = undone(List.of(), List.of(line("ENT", "50.01")));
        assertThat(half.amount()).isEqualTo(Amount.of("-10.00", "EUR"));
        assertThat(half.steps().getFirst().words())
                .isEqualTo("50.01 EUR of 100.01 EUR for ENT is given back, and so is its part of 20.00 EUR");
        assertThat(half.steps().getFirst().sku()).isEqualTo("ENT");
        assertThat(half.kind()).isEqualTo(EARNED.kind());
    }

    @Test
    void anySeriesOfRefundsAddsUpToTheWhole() {
        var random = new Random(20260302);
        for (int round = 0; round < 200; round++) {
            var before = new ArrayList<Line>();
            var sum = EARNED.amount();
            for (var line : inPieces(random)) {
                sum = sum.plus(undone(before, List.of(line)).amount());
                before.add(line);
            }
            assertThat(sum).isEqualTo(Amount.zero(Unit.currency("EUR")));
        }
    }

    @Test
    void whatIsAboutTheWholeIsSharedByNet() {
        var fee = new Earned(
                Earning.Kind.CHARGES,
                Amount.of("1.00", "EUR"),
                List.of(Step.of("A flat fee", Amount.of("1.00", "EUR").exact())));
        var refund = new Refunded(DAY, SALE, fee, List.of(), List.of(HOSTING));
        assertThat(((Earned) refund.undone()).amount()).isEqualTo(Amount.of("-0.25", "EUR"));
    }

    /** 20 % of one, nothing of the other, and half of it goes to others: what earned nothing takes nothing back. */
    @Test
    void whatTheWholeTakesAwayIsTakenFromWhatEarnedIt() {
        var earned = new Earned(
                Earning.Kind.PAYS,
                Amount.of("100.00", "EUR"),
                List.of(step("200.00").about(LINE_A), step("0.00").about(LINE_B), step("-100.00")));
        assertThat(byEarned(earned, LINE_B)).isEqualTo("0.00 EUR");
        assertThat(byEarned(earned, LINE_A)).isEqualTo("-100.00 EUR");
        var byNet = new Refunded(DAY, TWO, earned, List.of(), List.of(LINE_B)).undone();
        assertThat(((Earned) byNet).amount()).as("by net, as ever").isEqualTo(Amount.of("50.00", "EUR"));
    }

    /** What a sale gives beside its lines is of all of them, and so is its share of what goes to others. */
    @Test
    void whatTheWholeAddsIsSharedByNetBeforeAnythingIsTakenAway() {
        var earned = new Earned(
                Earning.Kind.PAYS,
                Amount.of("80.00", "EUR"),
                List.of(step("100.00").about(LINE_A), step("0.00").about(LINE_B), step("60.00"), step("-80.00")));
        assertThat(byEarned(earned, LINE_B)).isEqualTo("-15.00 EUR");
        assertThat(byEarned(earned, LINE_A)).isEqualTo("-65.00 EUR");
        var whole = new Earned(Earning.Kind.PAYS, Amount.of("0.01", "EUR"), List.of(step("10.00"), step("-9.99")));
        assertThat(byEarned(whole, LINE_A)).isEqualTo("-0.01 EUR");
        assertThat(byEarned(whole, LINE_B)).isEqualTo("0.00 EUR");
    }

    @Test
    void aProductNeverGivesMoreBackThanItEarnedWhateverTheWholeSaysAndAllOfThemUndoIt() {
        var random = new Random(4);
        for (int round = 0; round < 500; round++) {
            var a = new Amount(random.nextLong(30_000), Unit.currency("EUR"));
            var b = new Amount(random.nextLong(3) * random.nextLong(9_000), Unit.currency("EUR"));
            var taken = new Amount(-random.nextLong(a.plus(b).minor() + 1), Unit.currency("EUR"));
            var steps = List.of(
                    Step.of("A", a.exact()).about(LINE_A),
                    Step.of("B", b.exact()).about(LINE_B),
                    Step.of("Taken away", taken.exact()));
            var earned = new Earned(Earning.Kind.PAYS, a.plus(b).plus(taken), steps);
            var ofA = new Refunded(DAY, TWO, earned, List.of(), List.of(LINE_A)).undoneByEarned();
            var ofB = new Refunded(DAY, TWO, earned, List.of(LINE_A), List.of(LINE_B)).undoneByEarned();
            long backA = -((Earned) ofA).amount().minor();
            long backB = -((Earned) ofB).amount().minor();
            assertThat(backA).isBetween(0L, a.minor());
            assertThat(backB).isBetween(0L, b.minor());
            assertThat(backA + backB).isEqualTo(earned.amount().minor());
        }
    }

    private static final Line LINE_A = line("A", "1000.00");
    private static final Line LINE_B = line("B", "1000.00");
    private static final Sale TWO = new Won(DAY, Route.DIRECT, List.of(LINE_A, LINE_B));

    private static Step step(String amount) {
        return Step.of("So much", Amount.of(amount, "EUR").exact());
    }

    private static String byEarned(Earned earned, Line line) {
        var back = new Refunded(DAY, TWO, earned, List.of(), List.of(line)).undoneByEarned();
        return ((Earned) back).amount().toString();
    }

    @Test
    void whatAFreeProductEarnedGoesBackWithTheRest() {
        var free = line("FREE", "0");
        var sale = new Won(DAY, Route.DIRECT, List.of(free, LICENCE));
        var bounty = Step.of("A bounty", new Exact(BigDecimal.TEN, Unit.currency("EUR")))
                .about(free);
        var earned = (Earned) Earning.pays(Rounding.halfUp(2), List.of(bounty));
        var refund = new Refunded(DAY, sale, earned, List.of(), List.of(LICENCE));
        assertThat(((Earned) refund.undone()).amount()).isEqualTo(Amount.of("-10.00", "EUR"));
    }

    @Test
    void pointsGoBackLikeMoney() {
        var points = Unit.counted("points", 0);
        var earned = new Earned(
                Earning.Kind.PAYS, new Amount(7, points), List.of(Step.of("Points", new Amount(7, points).exact())));
        var refund = new Refunded(DAY, SALE, earned, List.of(LICENCE), List.of(HOSTING));
        assertThat(((Earned) refund.undone()).amount().unit()).isEqualTo(points);
    }

    @Test
    void moreThanWasSoldCannotBeGivenBack() {
        refused(List.of(), List.of(line("ENT", "100.02")));
        refused(List.of(line("ENT", "100.00")), List.of(line("ENT", "0.02")));
        refused(List.of(), List.of(line("OTHER", "0.01")));
        refused(List.of(), List.of(line("ENT", "0")));
        refused(List.of(), List.of());
        var dollar = new Line("ENT", "any", 1, Period.ZERO, null, Amount.of("1", "USD"));
        refused(List.of(), List.of(dollar));
        refused(List.of(dollar), List.of(LICENCE));
    }

    private static void refused(List<Line> before, List<Line> lines) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Refunded(DAY, SALE, EARNED, before, lines));
    }

    private static Earned undone(List<Line> before, List<Line> lines) {
        return (Earned) new Refunded(DAY.plusDays(9), SALE, EARNED, before, lines).undone();
    }

    private static List<Line> inPieces(Random random) {
        var pieces = new ArrayList<Line>();
        for (var line : SALE.lines()) {
            long left = line.net().minor();
            while (left > 0) {
                long piece = Math.min(left, 1 + random.nextLong(4000));
                pieces.add(
                        random.nextInt(pieces.size() + 1),
                        new Line(
                                line.sku(),
                                "any",
                                1,
                                Period.ZERO,
                                null,
                                new Amount(piece, line.net().unit())));
                left -= piece;
            }
        }
        return pieces;
    }

    private static Line line(String sku, String net) {
        return new Line(sku, "any", 1, Period.ofYears(1), null, Amount.of(net, "EUR"));
    }
}
