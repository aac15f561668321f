package dev.entente.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window;
import dev.entente.api.Unit;
import dev.entente.measure.MeasureSource.Cuts;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.measure.MeasureSource.Question;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of measures stand in published terms: what they count does not change. */
class SoldMeasuresTest {

    private final SoldMeasures measures = new SoldMeasures();

    @Test
    void whatIsKeptOfNetNewPiecesHasANameOfItsOwn() {
        assertThat(measures.definitions())
                .filteredOn(each ->
                        each.what().startsWith("net-new") && !each.what().endsWith("-by-sale"))
                .extracting(each -> each.what() + ": " + each.formula())
                .satisfiesExactly(
                        asBefore -> assertThat(asBefore)
                                .isEqualTo(
                                        "net-new-pieces: The pieces of new sales and expansions in the window, less the"
                                                + " pieces of these refunded in it"),
                        kept -> assertThat(kept)
                                .startsWith("net-new-kept-pieces: ")
                                .contains("renewal"));
        assertThat(measures.looksBack(of("net-new-pieces"))).isFalse();
        assertThat(measures.looksBack(of("net-new-kept-pieces"))).isTrue();
    }

    @Test
    void whatIsGivenBackCountsByItsSaleUnderNamesOfTheirOwn() {
        var plain = measures.definitions().stream()
                .map(Definition::what)
                .filter(what -> !what.endsWith("-by-sale") && !what.endsWith("-converted"))
                .toList();
        assertThat(plain)
                .containsExactly(
                        "net-revenue",
                        "gross-revenue",
                        "kept-revenue",
                        "deals",
                        "pieces",
                        "net-new-pieces",
                        "net-new-kept-pieces");
        assertThat(measures.definitions())
                .filteredOn(each -> each.what().endsWith("-by-sale"))
                .allSatisfy(each -> assertThat(each.formula()).contains("by those of its sale"))
                .extracting(Definition::what)
                .containsExactly(
                        "net-revenue-by-sale",
                        "kept-revenue-by-sale",
                        "pieces-by-sale",
                        "net-new-pieces-by-sale",
                        "net-new-kept-pieces-by-sale");
        assertThat(measures.looksBack(of("net-new-kept-pieces-by-sale"))).isTrue();
    }

    /** A refund names neither, so that what was published never counted one by them. */
    @ParameterizedTest
    @ValueSource(strings = {"net-revenue", "gross-revenue", "kept-revenue", "deals", "pieces", "net-new-pieces"})
    void whatWasPublishedCountsWhatEachSaleAndRefundSaysItself(String what) {
        var text = text(what, Map.of("role", "sourced", "registered", "true"), Per.SUBSCRIPTION);
        assertThat(text)
                .contains("s.circumstances.role = :role", "s.circumstances.subscription as whose")
                .contains("cast(s.registered as string) = :registered")
                .doesNotContain("o.circumstances", "o.registered");
    }

    @Test
    void netNewPiecesThatAreKeptCountAsPublishedBySubscriptionOfTheSaleAlone() {
        var text = text("net-new-kept-pieces", Map.of("role", "sourced", "registered", "true"), Per.SUBSCRIPTION);
        assertThat(text)
                .contains("s.circumstances.role = :role", "cast(s.registered as string) = :registered")
                .contains("coalesce(o.circumstances.subscription, s.circumstances.subscription) as whose");
    }

    @ParameterizedTest
    @ValueSource(strings = {"net-revenue", "kept-revenue", "pieces", "net-new-pieces", "net-new-kept-pieces"})
    void bySaleARefundIsOfTheRoleRegistrationAndSubscriptionOfItsSale(String what) {
        var text = text(what + "-by-sale", Map.of("role", "sourced", "registered", "true"), Per.SUBSCRIPTION);
        assertThat(text)
                .contains("coalesce(o.circumstances.role, s.circumstances.role) = :role")
                .contains("cast(coalesce(o.registered, s.registered) as string) = :registered")
                .contains("coalesce(o.circumstances.subscription, s.circumstances.subscription) as whose")
                .contains("join Sale o on");
        assertThat(text.contains("'RENEWAL'")).isEqualTo(what.startsWith("net-new"));
        assertThat(text.contains("then l.quantity else -l.quantity end as minor"))
                .isEqualTo(what.endsWith("pieces"));
        assertThat(text.contains("coalesce(o.onDay, s.onDay)")).isEqualTo(what.equals("kept-revenue"));
    }

    /** Terms that count one currency go on to; those that count all say so by another name. */
    @Test
    void whatIsConvertedHasNamesOfItsOwnAndCountsByTheDayOfTheSale() {
        assertThat(measures.definitions())
                .filteredOn(each -> each.what().endsWith("-converted"))
                .allSatisfy(each -> assertThat(each.formula()).contains("by the rate of the day of the sale"))
                .extracting(Definition::what)
                .containsExactly("net-revenue-converted", "gross-revenue-converted", "kept-revenue-converted");
        assertThat(money("net-revenue")).contains("l.unit = :unit").doesNotContain("as sold");
        assertThat(money("net-revenue-converted"))
                .contains("case when l.unit <> :unit then coalesce(o.onDay, s.onDay) end as sold")
                .contains("left join Sale o on")
                .doesNotContain("l.unit = :unit");
        assertThat(measures.converts(of("net-revenue-converted"))).isTrue();
        assertThat(measures.converts(of("net-revenue"))).isFalse();
    }

    /** A line has its partner, day and family, and what it adds is less than nothing where it was given back. */
    @Test
    void netRevenueIsCountedFromLinesAloneUnlessItAsksWhatOnlyASaleSays() {
        assertThat(money("net-revenue"))
                .contains("l.onDay < :until", "then l.saleId end as event", "case when l.back = 1 and ")
                .doesNotContain("Sale s on s.id = l.saleId and s.revision");
        assertThat(text("net-revenue", Map.of("family", "cloud", "sku", "one"), Per.PRODUCT_LINE))
                .doesNotContain("Sale s on s.id = l.saleId and s.revision");
        assertThat(List.of(
                        text("net-revenue", Map.of("motion", "resell"), Per.PARTNER),
                        text("net-revenue", Map.of(), Per.CUSTOMER),
                        money("gross-revenue"),
                        money("kept-revenue"),
                        money("net-revenue-converted"),
                        money("deals"),
                        money("pieces")))
                .allSatisfy(text -> assertThat(text).contains("join Sale s on s.id = l.saleId and s.revision"));
    }

    private static String money(String what) {
        return text(what, Unit.currency("EUR"), Map.of(), Per.PARTNER);
    }

    private static String text(String what, Map<String, String> only, Per per) {
        return text(what, Unit.counted("users", 0), only, per);
    }

    private static String text(String what, Unit unit, Map<String, String> only, Per per) {
        var window = new Window.Last(Period.ofMonths(12));
        var measure = new Measure(what, unit, only, window, per);
        var first = LocalDate.of(2026, 1, 1);
        var cuts = new Cuts(List.of(first, LocalDate.of(2027, 1, 1)), Set.of(first));
        return new SoldQuery(new Question(measure, List.of(), cuts, Set.of()), new UUID[0]).text();
    }

    private static Measure of(String what) {
        return new Measure(what, Unit.counted("users", 0), Map.of(), new Window.Last(Period.ofMonths(12)), Per.PARTNER);
    }
}
