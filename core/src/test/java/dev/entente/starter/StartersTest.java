package dev.entente.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.Adjustment;
import dev.entente.program.Draft;
import dev.entente.program.DraftFixtures;
import dev.entente.program.Figure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StartersTest {

    static List<String> names() {
        return StarterFiles.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhatItIsForAndForWhomAndComesWithTheProductsOfItsExamples(String name) {
        var sheet = StarterFiles.sheet(name);
        assertThat(List.of(sheet.title(), sheet.purpose(), sheet.audience())).noneMatch(String::isBlank);
        var skus = StarterFiles.products(name).stream().map(it -> it.sku()).toList();
        assertThat(sheet.examples()).hasSizeBetween(2, 4).allSatisfy(example -> {
            assertThat(example.says()).contains("{0}");
            if (example.lines() != null)
                assertThat(skus)
                        .containsAll(
                                example.lines().stream().map(Example.Item::sku).toList());
        });
        assertThat(draft(name, Adjustment.NONE).code()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingInItIsOddUnlessItSaysWhyThatIsMeant(String name) {
        assertThat(draft(name, Adjustment.NONE).warnings().isEmpty())
                .as(draft(name, Adjustment.NONE).warnings().toString())
                .isEqualTo(StarterFiles.sheet(name).word() == null);
    }

    @Test
    void aMarketplaceWarnsOfTheBoundsAtWhichItsFeeFalls() {
        assertThat(draft("marketplace-listing", Adjustment.NONE).warnings().stream()
                        .filter(each -> each.pointer().equals("/offers/0/terms/fees/0/offered"))
                        .map(Finding::detail))
                .containsExactly(
                        "At 1000000.00 USD the fee of a private offer for saas falls from 29999.9997 USD to 20000 USD."
                                + " Let the rates rise, or say why it is meant",
                        "At 10000000.00 USD the fee of a private offer for saas falls from 199999.9998 USD to 150000 USD."
                                + " Let the rates rise, or say why it is meant");
    }

    /** By hand: the rate of the row by the net of the line, rounded half up to the cent. */
    @ParameterizedTest
    @CsvSource({
        "reseller, 0, 1500.00 EUR",
        "reseller, 1, 2000.00 EUR",
        "reseller, 2, 5417.05 EUR", // 4800 + 432 + 185.05
        "referral, 0, 1800.00 EUR",
        "referral, 1, 1666.67 EUR", // 10 % of 16,666.66
        "referral, 2, 300.00 EUR",
        "distribution, 0, 5000.00 EUR",
        "distribution, 1, 2187.58 EUR", // 2,000 + 187.575
        "partnership-levels, 0, 2000.00 EUR",
        "partnership-levels, 1, 1120.50 EUR",
        "partnership-levels, 2, 1440.00 EUR",
        "partner-led-support, 0, 70500.00 USD",
        "partner-led-support, 1, 7500.00 USD",
        "partner-led-support, 2, 39500.00 USD",
        "solution-points, 0, 50 points",
        "solution-points, 1, 15 points",
        "solution-points, 2, 100 points",
        "solution-points, 3, 50 points",
        "dated-terms, 0, 60.00 USD",
        "dated-terms, 1, 30.00 USD",
        "dated-terms, 2, 60.00 USD",
        "dated-terms, 3, 200.00 USD",
        "marketplace-listing, 0, 1200.00 USD",
        "marketplace-listing, 1, 50000.00 USD",
        "marketplace-listing, 2, 3750.00 USD",
        "marketplace-listing, 3, 3000.00 USD",
        "global-integrator, 0, 12000.00 EUR", // 4 % of 500,000, of which 60 %
        "global-integrator, 1, 12000.00 EUR", // 1.5 % of 800,000
        "global-integrator, 2, 60000.00 EUR", // 40 % would be 70,000
        "technology-alliance, 0, 11600.00 EUR", // 12 % and 2.5 %
        "technology-alliance, 1, 6400.00 EUR",
        "technology-alliance, 2, 12000.00 EUR"
    })
    void worksItsExamplesOutToTheCent(String name, int example, String amount) {
        assertThat(amounts(name, Adjustment.NONE).get(example)).hasToString(amount);
    }

    @Test
    void worksThemOutAnewWithOtherFigures() {
        var premier = figure("reseller", "Rate for software at Premier");
        assertThat(amounts("reseller", new Adjustment(null, null, null, Map.of(premier, "12.345"))))
                .first()
                .hasToString("1234.50 EUR");
        assertThat(amounts("reseller", new Adjustment(null, null, "USD", null)))
                .first()
                .hasToString("1500.00 USD");
    }

    @Test
    void whatATierTakesOffAQuoteIsAFigureLikeAnyOther() {
        var elite = figure("reseller", "Rate for Elite discount");
        var draft = draft("reseller", new Adjustment(null, null, null, Map.of(elite, "15")));
        assertThat(rate(draft, "Rate for Premier discount")).isEqualTo(5);
        assertThat(rate(draft, "Rate for Elite discount")).isEqualTo(15);
        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void registeringADealIsWorthFivePointsOnSoftwareAtEveryTier() {
        var draft = draft("reseller", Adjustment.NONE);
        for (var tier : List.of("Authorized", "Premier", "Elite")) {
            var usual = rate(draft, "Rate for software at " + tier);
            var registered = draft.figures().stream()
                    .filter(figure -> figure.label().startsWith("Rate for software at " + tier + ", "))
                    .findFirst()
                    .orElseThrow();
            assertThat(Integer.parseInt(registered.value())).isEqualTo(usual + 5);
        }
    }

    @Test
    void knowsNoOtherNames() {
        for (var name : List.of("", "nothing", "../reseller", "reseller/", "RESELLER"))
            assertThatThrownBy(() -> StarterFiles.program(name)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Fjordtek AS, fjordtek-as",
        "Müller & Söhne GmbH, muller-sohne-gmbh",
        "'  --Ünïted__Partners-- ', united-partners",
        "A very long name of a company that never seems to come to its end Ltd, a-very-long-name-of-a-company-that-never"
    })
    void makesACodeOfACompanysName(String company, String code) {
        assertThat(WelcomingFirstPartner.code(company)).isEqualTo(code);
    }

    @Test
    void makesACodeOfANameInAnyWriting() {
        assertThat(WelcomingFirstPartner.code("株式会社")).matches("partner-[0-9a-f]+");
    }

    private static int rate(Draft draft, String label) {
        return draft.figures().stream()
                .filter(figure -> figure.label().equals(label))
                .mapToInt(figure -> Integer.parseInt(figure.value()))
                .findFirst()
                .orElseThrow();
    }

    private static String figure(String starter, String label) {
        return draft(starter, Adjustment.NONE).figures().stream()
                .filter(figure -> figure.label().equals(label))
                .map(Figure::pointer)
                .findFirst()
                .orElseThrow();
    }

    private static List<Amount> amounts(String starter, Adjustment adjusted) {
        return Examples.of(starter, draft(starter, adjusted), DraftFixtures::model)
                .worked(StarterFiles.sheet(starter).examples())
                .stream()
                .map(worked -> ((Earned) worked.result()).amount())
                .toList();
    }

    private static Draft draft(String starter, Adjustment adjusted) {
        return DraftFixtures.draft(StarterFiles.program(starter), adjusted);
    }
}
