package dev.entente.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.demo.Claim.Fate;
import dev.entente.deploy.demo.Reports.Report;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo's story is made up, and yet always the same, and such as it could have been. */
class StoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Vendor acme = Vendor.read("acme");
    private final Vendor globex = Vendor.read("globex");

    @ParameterizedTest
    @ValueSource(strings = {"acme", "globex"})
    void isTheSameEveryTime(String slug) {
        var vendor = Vendor.read(slug);
        var again = Vendor.read(slug);
        assertThat(Company.of(vendor, TODAY)).isEqualTo(Company.of(again, TODAY));
        assertThat(sales(vendor)).isEqualTo(sales(again));
        assertThat(deals(vendor)).isEqualTo(deals(again));
        assertThat(claims(vendor)).isEqualTo(claims(again));
        var first = Company.of(vendor, TODAY).getFirst();
        assertThat(new Talk(vendor, first, TODAY).notes()).isEqualTo(new Talk(again, first, TODAY).notes());
    }

    @Test
    void acmeHasFortyPartnersInFourTiersAndFourMotions() {
        var companies = Company.of(acme, TODAY);
        assertThat(companies).hasSize(40).extracting(Company::code).doesNotHaveDuplicates();
        assertThat(companies.stream()
                        .flatMap(each -> each.tiers().reversed().stream().limit(1))
                        .map(Company.Dated::tier)
                        .distinct())
                .containsExactlyInAnyOrder("elite", "premier", "select", "registered");
        assertThat(companies.stream().map(each -> each.line().motion()).distinct())
                .containsExactlyInAnyOrder("resell", "services", "referral", "marketplace");
        assertThat(Company.of(globex, TODAY))
                .extracting(Company::code)
                .doesNotContainAnyElementsOf(
                        companies.stream().map(Company::code).toList());
    }

    @Test
    void noTierBeginsBeforeThePartnerDoesAndAllBeginOnce() {
        for (var company : Company.of(acme, TODAY)) {
            assertThat(company.tiers()).allMatch(each -> !each.from().isBefore(company.since()));
            assertThat(company.tiers()).extracting(Company.Dated::from).doesNotHaveDuplicates();
            assertThat(company.since()).isBefore(TODAY);
        }
    }

    @Test
    void salesAreOrdinaryInNumberAndNeverOfADayToCome() {
        var sales = sales(acme);
        assertThat(sales).hasSizeBetween(1_200, 4_000);
        assertThat(sales).allMatch(each -> !each.on().isAfter(TODAY));
        assertThat(sales).extracting(Report::id).doesNotHaveDuplicates();
        assertThat(sales(globex)).hasSizeBetween(200, 1_000);
    }

    @Test
    void aFewStarsSellHalfOfItAndEverybodySellsSomething() {
        var bySeller = bySeller(sales(acme), "EUR");
        var largest =
                bySeller.values().stream().sorted((a, b) -> b.compareTo(a)).toList();
        var all = largest.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var stars = largest.stream().limit(5).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(stars.doubleValue() / all.doubleValue()).isBetween(0.35, 0.75);
        assertThat(largest.size()).isGreaterThan(30);
        assertThat(all).isBetween(new BigDecimal("12000000"), new BigDecimal("40000000"));
    }

    @Test
    void decembersAreBetterThanAugusts() {
        var december = total(new Reports(acme, Company.of(acme, TODAY), YearMonth.of(2025, 12), TODAY).all());
        var august = total(new Reports(acme, Company.of(acme, TODAY), YearMonth.of(2025, 8), TODAY).all());
        assertThat(december).isGreaterThan(august.multiply(new BigDecimal("1.5")));
    }

    @Test
    void onlyWhatWasSoldIsGivenBackAndOneSaleCannotBeWorkedOut() {
        var sales = sales(acme);
        var ids = sales.stream().map(Report::id).toList();
        var refunds = sales.stream().filter(each -> each.of() != null).toList();
        assertThat(refunds).hasSizeBetween(10, 150).allMatch(each -> ids.contains(each.of()));
        var known = acme.products().stream().map(Vendor.Product::sku).toList();
        assertThat(sales.stream()
                        .filter(each -> !known.contains(each.lines().getFirst().sku())))
                .hasSize(1);
    }

    @Test
    void someSalesHaveSeveralBehindThemAndOneIsExcluded() {
        var sales = new Contested(acme, Company.of(acme, TODAY), TODAY).sales();
        var codes = Company.of(acme, TODAY).stream().map(Company::code).toList();
        assertThat(sales).hasSize(5).allMatch(each -> codes.contains(each.get("partner")));
        assertThat(sales)
                .filteredOn(each -> String.valueOf(each.get("evidence")).contains("excluded="))
                .hasSize(1);
        assertThat(sales).extracting(each -> each.get("id")).doesNotHaveDuplicates();
        assertThat(new Contested(globex, Company.of(globex, TODAY), TODAY).sales())
                .isEmpty();
    }

    @Test
    void alliesHaveProgramsOfTheirOwnAndAllThatIsSaidOfThemIsKnown() {
        var story = Allying.story(acme);
        var codes = new ArrayList<>(Company.of(acme, TODAY).stream()
                .filter(each -> each.ended() == null)
                .map(Company::code)
                .toList());
        story.allies().forEach(ally -> codes.add(ally.code()));
        var programs = acme.programs().toString();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(story.allies()).allMatch(ally -> programs.contains("/" + ally.program() + ".yaml"));
        assertThat(story.sold()).allMatch(sold -> codes.contains(sold.partner()) && sold.ago() > 0);
        assertThat(story.sold()).extracting(Allying.Sold::sku).allMatch(sku -> acme.product(sku) != null);
        assertThat(story.reached()).allMatch(each -> codes.contains(each.partner()) && each.day() <= 28);
        assertThat(story.reached()).extracting(Allying.Reached::motion).contains("co-investment", "co-funded");
        assertThat(Allying.story(globex).allies()).isEmpty();
    }

    @Test
    void peopleAreCertifiedInWhatThereIsAndOneOfThemSoonNoLonger() {
        var codes = acme.paths().stream().map(Vendor.Path::code).toList();
        var passed = Company.of(acme, TODAY).stream()
                .flatMap(each -> new Passed(acme, each, TODAY).certifications().stream())
                .toList();
        assertThat(passed)
                .hasSizeBetween(40, 200)
                .isEqualTo(Company.of(acme, TODAY).stream()
                        .flatMap(each -> new Passed(acme, each, TODAY).certifications().stream())
                        .toList());
        assertThat(passed).allMatch(each -> codes.contains(each.get("path")));
        assertThat(passed).anyMatch(each -> endsWithin(each.get("until"), 0, 90));
        assertThat(passed).anyMatch(each -> endsWithin(each.get("until"), -90, 0));
    }

    private static boolean endsWithin(@Nullable Object until, int from, int days) {
        if (until == null) return false;
        var end = LocalDate.parse(until.toString());
        return end.isAfter(TODAY.plusDays(from)) && !end.isAfter(TODAY.plusDays(days));
    }

    @Test
    void dealsAreAtEveryStageAndRegistrationsHaveEveryFate() {
        assertThat(deals(acme).stream().map(Opportunity::stage).distinct())
                .containsExactlyInAnyOrder("qualified", "proposal", "negotiation", "won", "lost");
        assertThat(claims(acme).stream().map(Claim::fate).distinct()).containsExactlyInAnyOrder(Fate.values());
        assertThat(Stream.concat(
                        deals(acme).stream().map(each -> each.customer().domain()),
                        claims(acme).stream().map(each -> each.customer().domain())))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWasWonWasWonByAPartnerThatWasOneThen() {
        assertThat(deals(acme))
                .filteredOn(each -> each.stage().equals("won"))
                .allMatch(each -> each.company().sellsOn(each.day()));
    }

    private static List<Report> sales(Vendor vendor) {
        var companies = Company.of(vendor, TODAY);
        return IntStream.range(0, vendor.months())
                .mapToObj(back -> YearMonth.from(TODAY).minusMonths(back))
                .flatMap(month -> new Reports(vendor, companies, month, TODAY).all().stream())
                .toList();
    }

    private static List<Opportunity> deals(Vendor vendor) {
        return Opportunity.of(vendor, Company.of(vendor, TODAY), TODAY);
    }

    private static List<Claim> claims(Vendor vendor) {
        return Claim.of(vendor, Company.of(vendor, TODAY), TODAY);
    }

    private static Map<String, BigDecimal> bySeller(List<Report> sales, String unit) {
        return sales.stream()
                .filter(each -> each.lines().getFirst().net().unit().equals(unit) && each.of() == null)
                .collect(Collectors.groupingBy(
                        Report::partner,
                        Collectors.reducing(BigDecimal.ZERO, each -> total(List.of(each)), BigDecimal::add)));
    }

    private static BigDecimal total(List<Report> sales) {
        return sales.stream()
                .filter(each -> each.of() == null)
                .flatMap(each -> each.lines().stream())
                .map(line -> new BigDecimal(line.net().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void acmeAsksAPriceForAllThatItSellsAndNeverLessForFewer() {
        var catalog = Catalog.of(acme);
        assertThat(catalog.products())
                .hasSizeGreaterThan(45)
                .extracting(Catalog.Product::sku)
                .doesNotHaveDuplicates();
        assertThat(catalog.products())
                .extracting(Catalog.Product::sku)
                .containsAll(acme.products().stream().map(Vendor.Product::sku).toList());
        for (var product : catalog.products()) {
            var rows = catalog.prices(product, TODAY.minusMonths(17), TODAY, "EUR");
            assertThat(!rows.isEmpty() || product.details().containsKey("parts"))
                    .as(product.sku())
                    .isTrue();
            assertThat(rows).doesNotHaveDuplicates();
        }
        var core = catalog.prices(catalog.products().getFirst(), TODAY.minusMonths(17), TODAY, "EUR");
        assertThat(core.toString()).contains("value=29.00", "value=27.55", "value=25.52", "value=29.87");
        assertThat(catalog.rates("acme", TODAY.minusWeeks(3), TODAY).lines()).hasSize(9);
    }

    /** Those of a term that nothing is asked for would have no price. */
    @Test
    void privateOffersAreOfPartnersAndTermsThatThereAreAndOfOneThatIsTooSmall() {
        var catalog = Catalog.of(acme);
        var sellers = Company.of(acme, TODAY).stream()
                .filter(each -> each.line().motion().equals("marketplace") && each.ended() == null)
                .map(Company::code)
                .toList();
        assertThat(catalog.offered()).extracting(Catalog.Offered::partner).isSubsetOf(sellers);
        assertThat(catalog.offered()).extracting(Catalog.Offered::state).containsOnly(Catalog.Offered.State.values());
        for (var offer : catalog.offered()) {
            var product = catalog.products().stream()
                    .filter(each -> each.sku().equals(offer.sku()))
                    .findFirst()
                    .orElseThrow();
            assertThat(catalog.prices(product, TODAY.minusMonths(17), TODAY, "EUR"))
                    .extracting(row -> row.get("term"))
                    .contains(offer.term());
        }
    }
}
