package dev.entente.compensation;

import static dev.entente.compensation.PlanFixtures.DAY;
import static dev.entente.compensation.PlanFixtures.JOINED;
import static dev.entente.compensation.PlanFixtures.ROSE;
import static dev.entente.compensation.PlanFixtures.acme;
import static dev.entente.compensation.PlanFixtures.promised;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Step;
import dev.entente.branding.Brand;
import dev.entente.compensation.CompensationPlan.Change;
import dev.entente.compensation.CompensationPlan.Offered;
import dev.entente.compensation.CompensationPlan.Promised;
import dev.entente.document.Figures;
import dev.entente.document.ReadPaper;
import dev.entente.program.Clause;
import dev.entente.program.Enrolled;
import dev.entente.program.Published;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class CompositionTest {

    private static final String STARTERS = "../tenants/starters/";

    @Test
    void saysTheTermsOfItsTierAndOfNoOther() {
        var resell = premier().offers().getFirst();
        assertThat(said(resell.terms()))
                .containsExactly(
                        "The amount: is paid to the partner",
                        "Unit: EUR",
                        "Worked out for: each line",
                        "Rate for platform, registered: 21 %",
                        "Rate for platform: 16 %",
                        "Rate for support: 10 %",
                        "Rate for services: 5 %",
                        "Rounding: half up to 2 decimals",
                        "Taken back: for 180 days after the sale");
        assertThat(resell.payable()).isEqualTo("at once");
        assertThat(premier().level())
                .isNotNull()
                .extracting(level -> level.tier().name() + " " + level.since())
                .isEqualTo("Premier " + ROSE);
        assertThat(premier().joined()).isEqualTo(JOINED);
    }

    @Test
    void aRuleThatAnEarlierOneLeavesNothingToIsNotSaid() {
        assertThat(said(premier().offers().get(2).terms()))
                .contains(
                        "“Project incentive”: rule where family is services: 7 %",
                        "“Project incentive”: rule in any other case: 6 %",
                        "“Milestone”: rule “first go-live of a customer” where milestone is go-live: 750.00 EUR")
                .noneMatch(line -> line.contains("5 %") || line.contains("8 %"));
    }

    @Test
    void pricesAreDiscountsInWordsWithTheirBrackets() {
        var prices = premier().prices().getFirst();
        assertThat(said(prices.terms()))
                .contains(
                        "Discount “Premier partner”: takes off 16 %, group “tier”",
                        "Discount “Registered deal” where registered is true: takes off 5 %, of the price",
                        "Discount “Certified architects” where certification is acme-architect: takes off 2 %",
                        "Discount “New customer” where kind is new: takes off 2 %",
                        "Together at most: 33 %",
                        "At least: 65 % of the list price",
                        "A quote stands for: 30 days")
                .noneMatch(line -> line.contains("Elite"));
        var size = prices.terms().stream()
                .filter(clause -> clause.what().contains("Size of the deal"))
                .findFirst()
                .orElseThrow();
        assertThat(size.brackets())
                .extracting(row -> row.from() + " " + row.is())
                .containsExactly("0.00 EUR 0 %", "25,000.00 EUR 3 %", "60,000.00 EUR 5 %");
    }

    @Test
    void theNextTierSaysWhatItAsksForAndOnlyWhatIsOtherThere() {
        var next = requireNonNull(premier().next());
        assertThat(next.tier().name()).isEqualTo("Elite");
        assertThat(next.asks()).contains("Sales this year of 1,200,000.00 EUR");
        assertThat(next.changes())
                .contains(
                        new Change("Margin by tier", "Rate for platform", "16 %", "20 %"),
                        new Change("Prices for resell", "Discount “Elite partner”", "", "takes off 20 %, group “tier”"))
                .noneMatch(change -> change.what().contains("support"));
        assertThat(acme("elite").programs().getFirst().next()).isNull();
    }

    @Test
    void examplesAreWorkedOutByTheModelThatWorksOutRealSales() {
        var services = premier().offers().get(2).example();
        var earned = (Earned) services.earning();
        assertThat(services.happens()).isEqualTo("A new sale of 10,000.00 EUR of services for one year");
        assertThat(earned.amount()).isEqualTo(Amount.of("700.00", "EUR"));
        assertThat(earned.steps())
                .extracting((Step step) -> step.words(Figures::plain))
                .containsExactly("7 % of 10,000.00 EUR for services, family is services and tier is premier");
        assertThat(services.parts())
                .extracting(part -> part.on() + " " + part.amount())
                .containsExactly("2026-03-03 350.00 EUR", "2026-04-02 350.00 EUR");
    }

    @Test
    void aFeeAndAChargeOfAPeriodHaveExamplesToo() {
        assertThat(starter("marketplace-listing").example().earning()).isInstanceOfSatisfying(Earned.class, earned -> {
            assertThat(earned.kind()).isEqualTo(Kind.CHARGES);
            assertThat(earned.amount().minor()).isPositive();
        });
        var support = starter("partner-led-support").example();
        assertThat(support.happens()).isEqualTo("A period closes in which 10,000.00 USD of cloud-usage counted");
        assertThat(support.earning())
                .isInstanceOfSatisfying(
                        Earned.class, earned -> assertThat(earned.amount()).isEqualTo(Amount.of("7500.00", "USD")));
    }

    @Test
    void theVersionOfTheDayCountsAndNotTheNewest() {
        var first = PlanFixtures.read(STARTERS + "reseller/program.yaml");
        var second = first.replace("from: 2025-01-01", "from: 2026-01-01").replace("rate: \"15\"", "rate: \"16\"");
        var program = Published.of(first, second);
        var before = promised(program, "premier", LocalDate.of(2025, 12, 31)).orElseThrow();
        var after = promised(program, "premier", DAY).orElseThrow();
        assertThat(before.version()).isOne();
        assertThat(said(before.offers().getFirst().terms())).contains("Rate for software: 15 %");
        assertThat(after.version()).isEqualTo(2);
        assertThat(said(after.offers().getFirst().terms())).contains("Rate for software: 16 %");
        assertThat(promised(program, null, LocalDate.of(2024, 1, 1))).isEmpty();
    }

    @Test
    void whoeverHasNoTierYetHasTheLowest() {
        var program = Published.of(PlanFixtures.read(STARTERS + "reseller/program.yaml"));
        var promised = promised(program, null, DAY).orElseThrow();
        assertThat(promised.level())
                .isNotNull()
                .extracting(level -> level.tier().code() + " " + level.since())
                .isEqualTo("authorized " + JOINED);
        assertThat(said(promised.offers().getFirst().terms())).contains("Rate for software: 10 %");
    }

    @Test
    void anOfferWhoseModelIsGoneSaysSo() {
        var program = Published.of(PlanFixtures.read(STARTERS + "reseller/program.yaml"));
        var composition = new Composition(
                _ -> Optional.empty(), _ -> Optional.empty(), _ -> Optional.empty(), PlanFixtures.EUR, Month.MAY);
        var enrolled = new Enrolled(new UUID(0, 1), program.id(), JOINED, List.of());
        var offer =
                composition.of(program, enrolled, DAY).orElseThrow().offers().getFirst();
        assertThat(offer.terms()).isEmpty();
        assertThat(offer.example().earning()).isInstanceOf(Held.class);
    }

    @Test
    void thePaperSaysTheSame() throws IOException {
        var pdf = PlanDocument.of(acme("premier"), Brand.plain("Acme Cloud", "#3d4fc4"), Optional.empty());
        var reader = new PdfReader(pdf);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++)
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        assertThat(text)
                .contains("Acme Cloud", "Compensation plan", "Brightwater Consulting (P-00012), as of 3 Mar 2026")
                .contains("1, in force from 1 Jan 2024", "Premier, from 1 Jun 2025")
                .contains("Rate for platform, registered", "The partner earns", "With Elite", "What else holds")
                .contains("350.00 EUR of it payable on 2 Apr 2026");
        assertThat(reader.getNumberOfPages()).isLessThan(6);
    }

    @Test
    void thePaperCarriesTheLogoAndTheColourOfItsVendor() {
        var brand = Brand.plain("Acme Cloud", "#3d4fc4");
        var ours = ReadPaper.of(PlanDocument.of(acme("premier"), brand, Optional.of(ReadPaper.logo(61, 17))));
        assertThat(ours.pictures()).isNotEmpty().allMatch(List.of("61x17")::equals);
        assertThat(ours.lines()).contains(brand.palette().accent().hex());
        var globex = Brand.plain("Globex", "#0a7a5c");
        var theirs = ReadPaper.of(PlanDocument.of(acme("premier"), globex, Optional.empty()));
        assertThat(theirs.text()).contains("Globex").doesNotContain("Acme Cloud");
        assertThat(theirs.lines()).contains(globex.palette().accent().hex());
    }

    private static Promised premier() {
        return acme("premier").programs().getFirst();
    }

    private static Offered starter(String name) {
        var program = Published.of(PlanFixtures.read(STARTERS + name + "/program.yaml"));
        return promised(program, null, DAY).orElseThrow().offers().getFirst();
    }

    private static List<String> said(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> clause.what() + ": " + clause.inWords())
                .toList();
    }
}
