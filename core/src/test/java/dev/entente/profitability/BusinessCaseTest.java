package dev.entente.profitability;

import static dev.entente.profitability.CaseFixtures.assumed;
import static dev.entente.profitability.CaseFixtures.forecast;
import static dev.entente.profitability.CaseFixtures.offer;
import static dev.entente.profitability.CaseFixtures.program;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Step;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.profitability.Example.What;
import dev.entente.program.Tier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** One deal a month at 1000 list and 900 to the customer, worked out by hand. */
class BusinessCaseTest {

    private static final Map<Assumption, String> YEAR = Map.ofEntries(
            Map.entry(Assumption.MONTHS, "12"),
            Map.entry(Assumption.DEALS, "3"),
            Map.entry(Assumption.DEAL, "1000"),
            Map.entry(Assumption.DISCOUNT, "10"),
            Map.entry(Assumption.SALES_COST, "10"),
            Map.entry(Assumption.DEAL_COST, "10"),
            Map.entry(Assumption.PEOPLE, "1"),
            Map.entry(Assumption.PERSON, "1200"),
            Map.entry(Assumption.INVESTMENT, "300"),
            Map.entry(Assumption.SERVICES, "100"),
            Map.entry(Assumption.SERVICES_MARGIN, "25"));

    @Test
    void eachTierComesToWhatItsDealsComeToLessPeopleAndInvestment() {
        var found = forecast(program(), assumed(Map.of("resell", "100"), YEAR), "silver");

        var gold = found.tiers().getLast();
        // A deal: 900 - 700 + 2 % of 700 + 25 - (90 + 10) = 139; a month less 100 for people is 39; 300 at the start.
        assertThat(gold.figures().margin()).isEqualTo(euros("1668.00"));
        assertThat(gold.people()).isEqualTo(euros("1200.00"));
        assertThat(gold.margin()).isEqualTo(euros("168.00"));
        assertThat(gold.cumulative())
                .startsWith(euros("-261.00"), euros("-222.00"))
                .endsWith(euros("168.00"))
                .hasSize(12);
        assertThat(gold.breakEven()).isEqualTo(8); // 8 times 39 are 312
        assertThat(gold.figures().revenue()).isEqualTo(euros("12168.00")); // 12 times 900, 14 and 100
        assertThat(gold.motions().getFirst().figures())
                .isEqualTo(new Figures(
                        12,
                        euros("10968.00"),
                        euros("2400.00"),
                        euros("168.00"),
                        euros("0.00"),
                        euros("0.00"),
                        euros("1200.00"),
                        euros("8400.00"),
                        euros("168.00")));
    }

    @Test
    void whatDoesNotPayForItsPeopleNeverBreaksEven() {
        var silver = forecast(program(), assumed(Map.of("resell", "100"), YEAR), "silver")
                .tiers()
                .getFirst();

        assertThat(silver.margin()).isEqualTo(euros("-1200.00")); // a deal leaves 25, a month costs 100
        assertThat(silver.breakEven()).isNull();
    }

    @Test
    void theNextTierIsToldByWhatItChangesInAYear() {
        var halfYear = CaseFixtures.with(YEAR, Assumption.MONTHS, "6");

        var next = forecast(program(), assumed(Map.of("resell", "100"), halfYear), "silver")
                .next()
                .orElseThrow();

        assertThat(Objects.requireNonNull(next.to().tier()).code()).isEqualTo("gold");
        assertThat(next.whole()).isEqualTo(euros("684.00")); // 114 a deal
        assertThat(next.year()).isEqualTo(euros("1368.00"));
        assertThat(forecast(program(), assumed(Map.of("resell", "100"), YEAR), "gold")
                        .next())
                .isEmpty();
    }

    @Test
    void theFirstDealOfAKindShowsTheStepsOfItsPriceAndOfWhatItEarns() {
        var gold = forecast(program(), assumed(Map.of("resell", "100"), YEAR), "gold")
                .tiers()
                .getLast();

        var deal = gold.motions().getFirst().examples().getFirst();
        assertThat(deal.what()).isEqualTo(What.NEW);
        assertThat(Objects.requireNonNull(deal.price()).steps())
                .extracting(Step::toString)
                .containsExactly(
                        "1 of the deal at 1000 EUR, the assumed list price: 1000 EUR",
                        "Gold: 30 % of 1000 EUR: -300 EUR");
        assertThat(deal.earning())
                .isInstanceOfSatisfying(
                        Earned.class, earned -> assertThat(earned.amount()).isEqualTo(euros("14.00")));
        assertThat(deal.figures().margin()).isEqualTo(euros("114.00"));
    }

    @Test
    void withoutDealsOnlyCostsAreLeft() {
        var nothing = CaseFixtures.with(YEAR, Assumption.DEALS, "0");

        var gold = forecast(program(), assumed(Map.of("resell", "100"), nothing), "gold")
                .tiers()
                .getLast();

        assertThat(gold.figures().deals()).isZero();
        assertThat(gold.margin()).isEqualTo(euros("-1500.00"));
        assertThat(gold.breakEven()).isNull();
        assertThat(gold.motions().getFirst().examples()).isEmpty();
    }

    @Test
    void aTierWithoutTermsEarnsNothingAndSaysWhy() {
        var silver = forecast(program(), assumed(Map.of("resell", "100"), YEAR), "silver")
                .tiers()
                .getFirst();

        assertThat(silver.motions().getFirst().figures().earned()).isEqualTo(euros("0.00"));
        assertThat(silver.motions().getFirst().notes())
                .singleElement()
                .asString()
                .contains("platform");
    }

    @Test
    void aMotionWithoutTermsIsRefusedWithItsField() {
        var assumed = assumed(Map.of("resell", "50", "barter", "50"), YEAR);

        assertThatThrownBy(() -> forecast(program(), assumed, "silver"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.errors())
                                .extracting(Finding::pointer)
                                .containsExactly("/mix/barter"));
    }

    @Test
    void aMotionWithoutPricesIsSoldByTheVendorAndOnlyItsOfferCounts() {
        var program = program(offer("referral", """
                {"kind":"PAYS","unit":"EUR","parts":[{"name":"Fee","on":"LINE","rules":[{"rate":{"type":"percent","rate":"10"}}]}],
                 "rounding":{"mode":"HALF_UP","decimals":2}}"""));

        var gold = forecast(program, assumed(Map.of("referral", "100"), YEAR), "gold")
                .tiers()
                .getLast();

        var referral = gold.motions().getLast();
        assertThat(referral.motion()).isEqualTo("services"); // sold with the deals
        var figures = gold.motions().get(1).figures();
        assertThat(figures.revenue()).isEqualTo(euros("1080.00")); // 10 % of 900, twelve times
        assertThat(figures.price()).isEqualTo(euros("0.00"));
        assertThat(figures.invoiced()).isEqualTo(euros("10800.00"));
        assertThat(gold.motions().getFirst().figures().deals()).isZero();
    }

    @Test
    void whatAPartnerRetainsIsNotCountedBesideThePriceThatLeavesIt() {
        var kept = """
                {"kind":"RETAINS","unit":"EUR","parts":[{"name":"Margin","on":"LINE","rules":[{"rate":{"type":"percent","rate":"10"}}]}],
                 "rounding":{"mode":"HALF_UP","decimals":2}}""";
        var program = program(offer("priced", kept), offer("listed", kept));
        var priced = CaseFixtures.pricing(program, "priced");

        var motions = forecast(priced, assumed(Map.of("priced", "50", "listed", "50"), YEAR), "gold")
                .tiers()
                .getLast()
                .motions();

        assertThat(motions).extracting(MotionCase::motion).containsExactly("resell", "priced", "listed", "services");
        assertThat(motions.get(1).figures().earned()).isEqualTo(euros("0.00"));
        assertThat(motions.get(1).figures().price()).isEqualTo(euros("1200.00")); // six times 200
        assertThat(motions.get(2).figures().earned()).isEqualTo(euros("540.00")); // six times 10 % of 900
        assertThat(motions.get(2).figures().paid()).isEqualTo(euros("540.00"));
    }

    @Test
    void theEndOfAMonthIsAskedOfOffersThatHaveSomethingToSayOfIt() {
        var bonus = program(offer("bonus", """
                {"kind":"PAYS","unit":"EUR","parts":[{"name":"Bonus","on":"PERIOD","every":{"length":"QUARTER"},"rules":[
                  {"base":{"of":"MEASURE","measure":{"what":"net-revenue","unit":"EUR","window":"QUARTER"}},
                   "rate":{"type":"percent","rate":"1"}}]}],
                 "rounding":{"mode":"HALF_UP","decimals":2}}"""));

        var motion = forecast(bonus, assumed(Map.of("resell", "100"), YEAR), "gold")
                .tiers()
                .getLast()
                .motions()
                .get(1);

        assertThat(motion.figures().earned()).isEqualTo(euros("84.00")); // 1 % of 8400, quarter by quarter
        assertThat(motion.examples()).extracting(Example::what).containsExactly(What.PERIOD);
    }

    @Test
    void capsAndTotalsRunFromDealToDeal() {
        var capped = program(offer("referral", """
                {"kind":"PAYS","unit":"EUR","parts":[{"name":"Fee","on":"LINE","rules":[{"rate":{"type":"percent","rate":"10"}}]}],
                 "limits":{"caps":[{"most":{"value":"200.00","unit":"EUR"},"over":"PARTNER","window":"YEAR"}]},
                 "rounding":{"mode":"HALF_UP","decimals":2}}"""));

        var found = forecast(capped, assumed(Map.of("referral", "100"), YEAR), "gold");

        // From January to December: 90, 90, 20, and then nothing.
        assertThat(found.tiers().getLast().motions().get(1).figures().earned()).isEqualTo(euros("200.00"));
    }

    @Test
    void aProgramWithoutTiersHasOneCase() {
        var flat = program(List.<Tier>of());

        var found = forecast(flat, assumed(Map.of("resell", "100"), YEAR), null);

        assertThat(found.tiers()).singleElement().matches(each -> each.tier() == null);
        assertThat(found.current()).isPresent();
        assertThat(found.next()).isEmpty();
    }

    @Test
    void onlyTheVendorIsToldWhatIsLeftForIt() {
        var assumed = assumed(Map.of("resell", "100"), YEAR);
        var partner = forecast(program(), assumed, "gold");
        var vendor = forecast(
                program(),
                assumed(Map.of("resell", "100"), CaseFixtures.with(YEAR, Assumption.VENDOR_COST, "20")),
                "gold");

        assertThat(partner.vendor(partner.tiers().getLast())).isNull();
        var left = Objects.requireNonNull(vendor.vendor(vendor.tiers().getLast()));
        assertThat(left.invoiced()).isEqualTo(euros("8400.00"));
        assertThat(left.margin()).isEqualTo(euros("5832.00")); // less 168 paid and 2400 of cost
    }

    private static Amount euros(String value) {
        return Amount.of(value, "EUR");
    }
}
