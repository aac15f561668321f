package dev.entente.plugins.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Percentage;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.plugins.alliance.EmbeddedLicence.Licence;
import dev.entente.plugins.alliance.JointSolution.Share;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AllianceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Standing STANDING = new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), Map.of());
    static final JointSolution.Terms TERMS = new JointSolution.Terms(
            DateRange.since(LocalDate.of(2025, 1, 1)),
            List.of(new Share("saas", Percentage.of("10"))),
            Percentage.of("2.5"),
            Percentage.of("5"),
            "integration-live",
            Amount.of("15000", "EUR"),
            Amount.of("400", "EUR"),
            Rounding.halfUp(2));
    static final EmbeddedLicence.Terms LICENCES = new EmbeddedLicence.Terms(
            List.of(
                    new Licence("saas", UnitPrice.of("1.255", "EUR")),
                    new Licence("server", UnitPrice.of("90", "EUR"))),
            Rounding.halfUp(2));

    @Test
    void aJointSolutionSharesItsSalesAndMoreThroughAMarketplace() {
        assertThat(words(new Won(DAY, Route.DIRECT, lines())))
                .containsExactly(
                        "10 % of 1000.00 EUR, of the joint solution: 100 EUR",
                        "server is no part of the solution: 0 EUR");
        assertThat(words(new Renewed(DAY, Route.PRIVATE_OFFER, List.of(line("saas", 1, "1000")))))
                .containsExactly(
                        "10 % of 1000.00 EUR, renewed: 100 EUR",
                        "2.5 % more of 1000.00 EUR, through a marketplace: 25 EUR");
    }

    @Test
    void aLeadIsPaidByItsShareOfTheInfluence() {
        var sale = new Won(DAY, Route.DIRECT, List.of(line("saas", 1, "1000")));
        assertThat(words(new Influenced(DAY, sale, Percentage.of("50"))))
                .containsExactly("5 % of 1000.00 EUR for the lead, of which 50 % was the partner's: 25 EUR");
    }

    @Test
    void theIntegrationIsBuiltOnceAndKeptUpEachMonth() {
        assertThat(solution(new Reached(DAY, "integration-live"))).isEqualTo(Amount.of("15000", "EUR"));
        assertThat(solution(new Reached(DAY, "kick-off")).minor()).isZero();
        var month = new Closed(new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));
        assertThat(solution(month)).isEqualTo(Amount.of("400", "EUR"));
        var before = new Closed(new DateRange(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1)));
        assertThat(words(before)).containsExactly("The agreement is not in force on 2024-03-31: 0 EUR");
        assertThat(new JointSolution().closes(TERMS)).isTrue();
    }

    @Test
    void anEmbeddedProductCostsItsLicenceForEachPiece() {
        var earned = (Earned) ask(new EmbeddedLicence(), new Won(DAY, Route.DIRECT, lines()), LICENCES);
        assertThat(earned.kind()).isEqualTo(Kind.CHARGES);
        assertThat(earned.amount()).isEqualTo(Amount.of("183.77", "EUR"));
        var unknown = new Won(DAY, Route.DIRECT, List.of(line("data", 1, "1")));
        assertThat(ask(new EmbeddedLicence(), unknown, LICENCES))
                .isEqualTo(new Held("No licence is agreed for the product family data"));
    }

    @Test
    void anotherCurrencyIsHeld() {
        var line = new Line("A", "saas", 1, Period.ofYears(1), null, Amount.of("1", "USD"));
        var sale = new Won(DAY, Route.DIRECT, List.of(line));
        assertThat(ask(new JointSolution(), sale, TERMS))
                .isEqualTo(new Held("The terms are in EUR, the sale is in USD"));
        assertThat(ask(new EmbeddedLicence(), sale, LICENCES))
                .isEqualTo(new Held("The licences are in EUR, the sale is in USD"));
    }

    @Test
    void termsThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmbeddedLicence.Terms(List.of(), Rounding.halfUp(2)))
                .withMessage("At least one product family has a licence");
        var mixed = List.of(new Licence("a", UnitPrice.of("1", "EUR")), new Licence("b", UnitPrice.of("1", "USD")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmbeddedLicence.Terms(mixed, Rounding.halfUp(2)))
                .withMessage("All licences are in one currency");
    }

    private static List<Line> lines() {
        return List.of(line("saas", 3, "1000"), line("server", 2, "500"));
    }

    private static Line line(String family, long pieces, String net) {
        return new Line(family + "-1", family, pieces, Period.ofYears(1), null, Amount.of(net, "EUR"));
    }

    private static Amount solution(Occurrence what) {
        return ((Earned) ask(new JointSolution(), what, TERMS)).amount();
    }

    private static List<String> words(Occurrence what) {
        return ((Earned) ask(new JointSolution(), what, TERMS))
                .steps().stream().map(Object::toString).toList();
    }

    private static <T extends Record> Earning ask(CommercialModel<T> model, Occurrence what, T terms) {
        return model.calculate(what, STANDING, terms);
    }
}
