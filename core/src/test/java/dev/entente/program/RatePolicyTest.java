package dev.entente.program;

import static dev.entente.program.ProgramFixtures.TERMS;
import static dev.entente.program.ProgramFixtures.levelsWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.problem.Problem;
import dev.entente.program.RatePolicy.Earning;
import dev.entente.rate.RateSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RatePolicyTest {

    private static final Unit EUR = Unit.currency("EUR");
    private static final Unit USD = Unit.currency("USD");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String TABLE =
            "rates: {day: quote, table: [{amount: {value: \"75\", unit: EUR}, counts: {value: \"100\", unit: USD}},"
                    + " {from: 2025-01-01, amount: {value: \"88\", unit: EUR}, counts: {value: \"100\", unit: USD}}]}\noffers:";

    @Test
    void aDealsDayDecidesWhereTheProgramSaysSo() {
        var deal = policy("rates: {}\noffers:");
        assertThat(deal).isEqualTo(RatePolicy.USUAL);
        assertThat(deal.on(DAY, DAY.minusDays(9))).isEqualTo(DAY.minusDays(9));
        assertThat(deal.on(DAY, null)).isEqualTo(DAY);
        assertThat(policy(TABLE).on(DAY, DAY.minusDays(9))).isEqualTo(DAY);
    }

    @Test
    void theDayOfAnInvoiceIsRefusedAndWhatWasPublishedWithItMeansTheQuotesOwn() {
        var problem = catchThrowableOfType(Problem.class, () -> file("rates: {day: invoice}\noffers:"));
        assertThat(problem.errors()).extracting(Problem.Finding::pointer).containsExactly("/rates/day");
        var published = JsonMapper.shared().readTree("{\"day\":\"invoice\"}");
        assertThat(Objects.requireNonNull(RatesText.ofContent(published)).on(DAY, DAY.minusDays(9)))
                .isEqualTo(DAY);
    }

    @Test
    void theNewestRowOfTheTableCountsBothWays() {
        var policy = policy(TABLE);
        assertThat(policy.fixed(EUR, USD, DAY).orElseThrow().amount().value()).isEqualByComparingTo("88");
        assertThat(policy.fixed(USD, EUR, LocalDate.of(2024, 12, 31))
                        .orElseThrow()
                        .amount()
                        .value())
                .isEqualByComparingTo("75");
        assertThat(policy.fixed(EUR, Unit.currency("GBP"), DAY)).isEmpty();
    }

    @Test
    void whatIsSaidComesBackAndIsToldApart() {
        var file = file(TABLE);
        assertThat(ProgramFile.ofContent(file.content())).isEqualTo(file);
        assertThat(ProgramChanges.between(file("offers:"), file, TERMS::record))
                .containsExactly(
                        "Prices in other currencies are converted by the rate of the quote\u2019s day, at most 7"
                                + " days old, and before that by a table of 2 rates, before not converted");
    }

    @Test
    void whoseDaysRateSalesEarnByIsSaidOrNothingIsConverted() {
        var invoice = file("rates: {earnings: invoice}\noffers:");
        assertThat(ProgramFile.ofContent(invoice.content())).isEqualTo(invoice);
        assertThat(file("rates: {}\noffers:").content()).doesNotContain("earnings");
        assertThat(ProgramChanges.between(file("rates: {}\noffers:"), invoice, TERMS::record))
                .containsExactly(
                        "Sales in other currencies are converted by the rate of the invoice\u2019s day, at most 7"
                                + " days old; before they are held for review");
        var problem = catchThrowableOfType(Problem.class, () -> file("rates: {earnings: today}\noffers:"));
        assertThat(problem.errors()).extracting(Problem.Finding::pointer).containsExactly("/rates/earnings");
        assertThat(Earning.DEAL.on(DAY, DAY.minusDays(9))).isEqualTo(DAY.minusDays(9));
        assertThat(Earning.DEAL.on(DAY, null)).isEqualTo(DAY);
        assertThat(Earning.INVOICE.on(DAY, DAY.minusDays(9))).isEqualTo(DAY);
        assertThat(Earning.STATEMENT.on(DAY, null)).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aSourceIsNamedComesBackAndIsToldApart() {
        var any = file("rates: {earnings: invoice}\noffers:");
        assertThat(any.content()).doesNotContain("source");
        var treasury = file("rates: {earnings: invoice, source: TREASURY}\noffers:");
        assertThat(ProgramFile.ofContent(treasury.content())).isEqualTo(treasury);
        assertThat(ProgramChanges.between(any, treasury, TERMS::record))
                .containsExactly(
                        "Sales in other currencies are converted by the rate of the invoice\u2019s day, at most 7 days"
                                + " old (source: TREASURY); before they are converted by the rate of the invoice\u2019s"
                                + " day, at most 7 days old",
                        "Prices in other currencies are converted by the rate of the deal\u2019s day, at most 7 days"
                                + " old (source: TREASURY), before converted by the rate of the deal\u2019s day, at most"
                                + " 7 days old");
        var strict =
                "rates: {oldest: 0, source: %s, table: [{amount: {value: \"88\", unit: EUR}, counts: {value: \"100\","
                        + " unit: USD}}]}\noffers:";
        assertThat(ProgramChanges.between(
                        file(strict.formatted("ECB")), file(strict.formatted("TREASURY")), TERMS::record))
                .containsExactly("Exchange rates: source goes from \u201cECB\u201d to \u201cTREASURY\u201d");
        var wrong = catchThrowableOfType(Problem.class, () -> file("rates: {source: treasury desk}\noffers:"));
        assertThat(wrong.errors()).extracting(Problem.Finding::pointer).containsExactly("/rates/source");
    }

    @Test
    void aSourceThatSaysNothingIsOddAndNobodyElseIsAskedFor() {
        var treasury = policy("rates: {source: TREASURY}\noffers:");
        assertThat(RatesText.unheard(treasury, () -> List.of(RateSource.ECB))).hasValueSatisfying(found -> {
            assertThat(found.pointer()).isEqualTo("/rates/source");
            assertThat(found.detail()).startsWith("There is no rate yet (source: TREASURY)");
        });
        assertThat(RatesText.unheard(treasury, () -> List.of(new RateSource("TREASURY"))))
                .isEmpty();
        assertThat(RatesText.unheard(RatePolicy.USUAL, List::of)).isEmpty();
        assertThat(RatesText.unheard(null, List::of)).isEmpty();
    }

    @Test
    void termsCountInTheCurrencyThatTheyNameOrInTheOnlyOneThatTheyHave() {
        assertThat(offer("{\"unit\":\"EUR\"}").countedIn()).contains(EUR);
        assertThat(offer("{\"unit\":\"points\",\"counted\":\"USD\"}").countedIn())
                .contains(USD);
        assertThat(offer("{\"fees\":[{\"from\":{\"value\":\"0\",\"unit\":\"USD\"}}]}")
                        .countedIn())
                .contains(USD);
        assertThat(offer("{\"a\":{\"unit\":\"USD\"},\"b\":{\"unit\":\"EUR\"}}").countedIn())
                .isEmpty();
        assertThat(offer("{\"unit\":\"points\"}").countedIn()).isEmpty();
        var own = offer("{\"unit\":\"USD\",\"exchange\":[{\"amount\":{\"value\":\"75\",\"unit\":\"EUR\"}}]}");
        assertThat(own.exchanges(EUR)).isTrue();
        assertThat(own.exchanges(Unit.currency("GBP"))).isFalse();
    }

    private static Offer offer(String terms) {
        return new Offer(
                "resell", "Offer", new PluginId("model", 1), JsonMapper.shared().readTree(terms));
    }

    @Test
    void aRowOfOneCurrencyOrOfNoDayIsRefusedAtItsPlace() {
        var wrong = TABLE.replace("unit: USD}}]", "unit: EUR}}]").replace("75", "0");
        var problem = catchThrowableOfType(Problem.class, () -> file(wrong));
        assertThat(problem.errors())
                .extracting(Problem.Finding::pointer)
                .containsExactly("/rates/table/0", "/rates/table/1");
    }

    private static RatePolicy policy(String rates) {
        return Objects.requireNonNull(file(rates).rates());
    }

    private static ProgramFile file(String rates) {
        return ProgramFile.read(levelsWith("offers:", rates), TERMS);
    }
}
