package dev.entente.plugins.gsi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.kit.Sample;
import dev.entente.plugins.gsi.IntegratorFee.Terms;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntegratorFeeByEarnedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Line SAAS = line("SEATS", "saas");
    private static final Line SERVER = line("RACK", "server");
    private static final Won SALE = new Won(DAY, Route.DIRECT, List.of(SAAS, SERVER));

    /** 5 % of saas and nothing of servers, and 1,000.00 in all. */
    static final Terms CUT = new Terms(
            IntegratorFeeTest.TERMS.influence(),
            IntegratorFeeTest.TERMS.fund(),
            List.of(),
            Amount.of("1000", "EUR"),
            Rounding.halfUp(2));

    private static final Standing STANDING =
            new Standing(null, DAY, false, List.of(), Map.of(CUT.soFar(), Amount.of("900.00", "EUR")));

    /** 200.00 were earned with saas alone, of which 100.00 were left of the fiscal year. */
    @Test
    void whatHasNoSharePaysNothingWhenItComesBack() {
        var earned = influenced(new IntegratorFeeByEarned());
        assertThat(earned.amount()).isEqualTo(Amount.of("100.00", "EUR"));
        assertThat(earned).isEqualTo(influenced(new IntegratorFee()));
        assertThat(back(new IntegratorFeeByEarned(), List.of(), SERVER)).isEqualTo("0.00 EUR");
        assertThat(back(new IntegratorFeeByEarned(), List.of(SERVER), SAAS)).isEqualTo("-100.00 EUR");
        assertThat(back(new IntegratorFee(), List.of(), SERVER))
                .as("by net, as ever")
                .isEqualTo("50.00 EUR");
        assertThat(back(new IntegratorFee(), List.of(SERVER), SAAS)).isEqualTo("-150.00 EUR");
    }

    @Test
    void theVersionBeforeSaysWhatTheNextOneDoesOtherwiseWhereInfluenceEarns() {
        assertThat(new IntegratorFee().remarks(CUT, List.of()))
                .extracting(Remark::pointer)
                .containsExactly("/most");
        var fund = new Terms(List.of(), CUT.fund(), List.of(), CUT.most(), CUT.rounding());
        assertThat(new IntegratorFee().remarks(fund, List.of())).isEmpty();
        assertThat(new IntegratorFeeByEarned().remarks(CUT, List.of())).isEmpty();
    }

    /** An influence that the limit cuts, and what comes back of it, one product after the other and all at once. */
    static List<Sample> cut(CommercialModel<Terms> model) {
        return List.of(
                new Sample(influence(), STANDING),
                new Sample(refunded(model, List.of(), List.of(SERVER)), STANDING),
                new Sample(refunded(model, List.of(SERVER), List.of(SAAS)), STANDING),
                new Sample(refunded(model, List.of(), SALE.lines()), STANDING));
    }

    private static Refunded refunded(CommercialModel<Terms> model, List<Line> before, List<Line> lines) {
        return new Refunded(DAY.plusDays(7), SALE, influenced(model), before, lines);
    }

    private static String back(CommercialModel<Terms> model, List<Line> before, Line line) {
        var refund = refunded(model, before, List.of(line));
        return ((Earned) model.calculate(refund, STANDING, CUT)).amount().toString();
    }

    private static Earned influenced(CommercialModel<Terms> model) {
        return (Earned) model.calculate(influence(), STANDING, CUT);
    }

    private static Influenced influence() {
        return new Influenced(DAY, SALE, Percentage.of("40"));
    }

    private static Line line(String sku, String family) {
        return new Line(sku, family, 1, Period.ofYears(1), null, Amount.of("10000.00", "EUR"));
    }
}
