package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Standing.Credit;
import dev.entente.api.commercial.Step;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Inputs.Pin;
import dev.entente.earning.Worked.Event;
import dev.entente.measure.Place.Rank;
import dev.entente.model.RuleTable;
import dev.entente.payable.Clawback;
import dev.entente.plugin.ApiJson;
import dev.entente.plugin.Models.Installed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class OnLinesTest {

    private static final Unit EUR = Unit.currency("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Map<String, String> HOSTING = Map.of("family", "hosting");
    private static final Won SALE =
            new Won(DAY, Route.DIRECT, List.of(line("ENT", "enterprise", "100.00"), line("HOST", "hosting", "200.00")));
    private static final Earned EARNED = new Earned(
            Kind.PAYS,
            Amount.of("165.00", "EUR"),
            List.of(
                    step("15", "ENT"),
                    step("100", "HOST"),
                    Step.of("For the whole", Amount.of("50", "EUR").exact())));

    private static final Map<String, String> ADDED = Map.of("family", "add-on");
    private static final Won TWO =
            new Won(DAY, Route.DIRECT, List.of(line("HOST", "hosting", "100.00"), line("ADD", "add-on", "100.00")));
    private static final String FIXED = """
            kind: PAYS
            unit: EUR
            parts:
              - name: Commission
                on: LINE
                otherwise: NOTHING
                rules: [{when: {field: FAMILY, is: hosting}, rate: {type: percent, rate: "100"}}]
              - name: For the sale
                on: SALE
                rules: [{rate: {type: each, amount: {value: "50.00", unit: EUR}}}]
            conventions: %s
            rounding: {mode: HALF_UP, decimals: 2}
            """;

    @Test
    void ofASaleEachProductHasThePartThatGoesBackWithIt() {
        var sold = OnLines.of(calculated(SALE, HOSTING), EARNED, null);
        // 50 for the whole is shared by net: a third and two thirds, cut at the cent.
        assertThat(sold.of(Map.of()) + "=" + sold.of(Map.of("family", "enterprise")) + "+" + sold.of(HOSTING))
                .isEqualTo("16500=3166+13334");
        assertThat(sold.of(Map.of("family", "hosting", "term", "P12M"))).isEqualTo(133_34);
        assertThat(sold.of(Map.of("family", "hosting", "term", "P1M"))).isZero();
        var refund = new Refunded(DAY, SALE, EARNED, List.of(), SALE.lines());
        var back = OnLines.of(calculated(refund, HOSTING), refund.undone(), null);
        assertThat(back.of(HOSTING)).isEqualTo(-133_34);
    }

    @Test
    void ofAConvertedSaleTheRoomComesBackToTheLastCentInWhateverParts() {
        var usd = Unit.currency("USD");
        var sale = new Won(
                DAY, Route.DIRECT, List.of(dollars("ENT", "enterprise", "0.02"), dollars("HOST", "hosting", "99.97")));
        var by = new Converted(usd, EUR, DAY, BigDecimal.ONE, new BigDecimal("7.3"), "1 EUR was 7.3 USD");
        var earned = new Earned(
                Kind.PAYS,
                Amount.of("10.01", "EUR"),
                List.of(Step.of("For the whole", Amount.of("10.01", "EUR").exact())));
        long room = OnLines.of(converted(sale, by), earned, null).of(HOSTING);
        // Two cents of a dollar are none of a euro, so all of it is of hosting.
        assertThat(room).isEqualTo(10_01);
        var before = new ArrayList<Line>();
        for (var part : List.of("33.33", "33.33", "33.31")) {
            var now = List.of(dollars("HOST", "hosting", part));
            var what = new Refunded(DAY, sale, earned, before, now);
            var back = ((Refunded) by.of(what)).undone();
            room += OnLines.of(converted(what, by), back, null).of(HOSTING);
            before.addAll(now);
        }
        assertThat(room).isZero();
    }

    @Test
    void ofASharedSaleEachProductHasItsShareOfWhatItEarnedAndRefundsTakeThatBack() {
        var sale =
                new Won(DAY, Route.DIRECT, List.of(line("HOST", "hosting", "100.00"), line("ADD", "add-on", "900.00")));
        // Half of 59.00, of which hosting earned 50 at a rate of its own.
        var earned = new Earned(
                Kind.PAYS,
                Amount.of("29.50", "EUR"),
                List.of(
                        step("50", "HOST"),
                        step("9", "ADD"),
                        Step.of("Goes to others", Amount.of("-29.50", "EUR").exact())));
        var sold = OnLines.of(shared(sale), earned, null);
        assertThat(sold.of(HOSTING)).isEqualTo(25_00);
        assertThat(sold.of(Map.of("family", "add-on"))).isEqualTo(4_50);
        long room = sold.of(HOSTING);
        var before = new ArrayList<Line>();
        for (var part : List.of("33.33", "33.33", "33.34")) {
            var now = List.of(line("HOST", "hosting", part));
            var refund = new Refunded(DAY, sale, earned, before, now);
            room += OnLines.of(shared(refund), refund.undone(), null).of(HOSTING);
            before.addAll(now);
        }
        assertThat(room).isZero();
    }

    /** Half of hosting, nothing of the rest, at most 25: what the cap counts is what the ledger takes back. */
    @Test
    void whatAMostCutIsCountedAsTheTermsTakeItBack() {
        var sale =
                new Won(DAY, Route.DIRECT, List.of(line("HOST", "hosting", "100.00"), line("ADD", "add-on", "900.00")));
        for (var whole : List.of("BY_EARNED=2500", "BY_NET=4750")) {
            var model = model("{whole: " + whole.split("=")[0] + "}");
            var inputs = calculated(sale, HOSTING);
            var earned = (Earned) model.calculate(sale, inputs.standing());
            assertThat(earned.amount()).isEqualTo(Amount.of("25.00", "EUR"));
            long room = OnLines.of(inputs, earned, model).of(HOSTING);
            assertThat(whole).endsWith("=" + room);
            for (var line : sale.lines()) {
                var refund = new Refunded(DAY, sale, earned, List.of(), List.of(line));
                var back = (Earned) model.calculate(refund, inputs.standing());
                long taken =
                        OnLines.of(calculated(refund, HOSTING), back, model).of(HOSTING);
                if (line.family().equals("hosting"))
                    assertThat(taken).isEqualTo(back.amount().minor());
                else assertThat(taken).isZero();
                room += taken;
            }
            assertThat(room).isZero();
        }
    }

    /** All of hosting, nothing of the add-on, 50 for the sale, and half of it all goes to others. */
    @Test
    void whatWasCountedOfASharedSaleStandsWhereItsTermsDoNotSayWhatTheWholeTakesAway() {
        var half = "{shared: true, refunds: %s, whole: %s}";
        assertThat(soldAndBack(half.formatted("IN_PROPORTION", "BY_NET"))).isEqualTo("7500+0 2499 0+0");
        assertThat(soldAndBack("{shared: true}")).isEqualTo("7500+0 2499 0+0");
        assertThat(soldAndBack(half.formatted("LAST_IN_FIRST_OUT", "BY_NET"))).isEqualTo("7500+0 2499 0+0");
        assertThat(soldAndBack(half.formatted("IN_PROPORTION", "BY_EARNED"))).isEqualTo("6250+1250 2083 0+0");
    }

    /** What both families have, what the first third of hosting took from that, and what is left once all of it is back. */
    private static String soldAndBack(String conventions) {
        var model = model(FIXED, conventions);
        var inputs = shared(TWO);
        var earned = (Earned) model.calculate(TWO, inputs.standing());
        assertThat(earned.amount()).isEqualTo(Amount.of("75.00", "EUR"));
        var sold = OnLines.of(inputs, earned, model);
        long hosting = sold.of(HOSTING);
        long other = sold.of(ADDED);
        var words = hosting + "+" + other;
        var before = new ArrayList<Line>();
        for (var line : List.of(
                line("HOST", "hosting", "33.33"), line("HOST", "hosting", "66.67"), line("ADD", "add-on", "100.00"))) {
            var refund = shared(new Refunded(DAY, TWO, earned, List.copyOf(before), List.of(line)));
            var back = OnLines.of(refund, refund.result(model), model);
            hosting += back.of(HOSTING);
            other += back.of(ADDED);
            if (before.isEmpty()) words += " " + -back.of(HOSTING);
            before.add(line);
        }
        return words + " " + hosting + "+" + other;
    }

    @Test
    void whatComesBackTooLateFreesRoomWhereItAlwaysDid() {
        assertThat(late("{shared: true}")).isEqualTo(-75_00);
        assertThat(late("{shared: true, whole: BY_EARNED}")).isZero();
    }

    private static long late(String conventions) {
        var model = model(FIXED, conventions);
        var earned = (Earned) model.calculate(TWO, shared(TWO).standing());
        var all = shared(new Refunded(DAY.plusDays(1), TWO, earned, List.of(), TWO.lines()));
        var clawback = new Clawback(0);
        var late = new Calculated(all.what(), all.standing(), all.pin(), all.terms(), null, clawback, null, null);
        assertThat(((Earned) late.result(model)).amount().minor()).isZero();
        return OnLines.of(late, late.result(model), model).of(HOSTING);
    }

    private static ModelTerms model(String conventions) {
        return model("""
                kind: PAYS
                unit: EUR
                parts:
                  - name: Commission
                    on: LINE
                    otherwise: NOTHING
                    rules: [{when: {field: FAMILY, is: hosting}, rate: {type: percent, rate: "50"}}]
                limits: {caps: [{most: {value: "25.00", unit: EUR}, over: ONE}]}
                conventions: %s
                rounding: {mode: HALF_UP, decimals: 2}
                """, conventions);
    }

    private static ModelTerms model(String text, String conventions) {
        var terms = new YAMLMapper().readTree(text.formatted(conventions));
        return (ModelTerms) ModelTerms.bind(new Installed(new RuleTable(), null), terms);
    }

    /** As a table says of a sale that earns nothing on the whole: no weights to go by. */
    @Test
    void ofASharedSaleThatEarnsAsAWholeTheNetDecides() {
        var earned = new Earned(
                Kind.PAYS,
                Amount.of("30.00", "EUR"),
                List.of(
                        Step.of("For the whole", Amount.of("60", "EUR").exact()),
                        Step.of("Goes to others", Amount.of("-30", "EUR").exact())));
        assertThat(OnLines.of(shared(SALE), earned, null).of(HOSTING)).isEqualTo(20_00);
    }

    private static Calculated shared(Occurrence what) {
        var plain = calculated(what, HOSTING);
        var whole = plain.standing();
        var half = new Credit("sells", Percentage.of("0"), Percentage.of("50"));
        var standing = new Standing("gold", DAY, false, List.of(), whole.measured(), Map.of(), half);
        return new Calculated(what, standing, plain.pin(), plain.terms());
    }

    private static Calculated converted(Occurrence what, Converted by) {
        var plain = calculated(what, HOSTING);
        return new Calculated(what, plain.standing(), plain.pin(), plain.terms(), null, null, by, null);
    }

    private static Line dollars(String sku, String family, String net) {
        return new Line(sku, family, 1, Period.ofYears(1), null, Amount.of(net, "USD"));
    }

    @Test
    void nothingIsKeptWhereNobodyAsks() {
        assertThat(OnLines.of(calculated(SALE, Map.of()), EARNED, null).json()).isNull();
        assertThat(OnLines.of(calculated(SALE, HOSTING), EARNED, null).json())
                .contains("{\"family\":\"hosting\",\"term\":\"P1Y\",\"minor\":13334}");
        assertThat(OnLines.filter(Map.of("family", "hosting", "term", "P12M")))
                .isEqualTo("{\"family\":\"hosting\",\"term\":\"P1Y\"}");
    }

    @Test
    void aRowThatKeptOtherPartsOfTheSameAmountIsWrittenAnewAndNothingIsPosted() {
        var event =
                new Event(Source.SALE, new UUID(0, 1), 1, new UUID(0, 2), DAY, "Acme", "S-1", Rank.SALE, null, null);
        var worked = Worked.of(event, calculated(SALE, HOSTING), EARNED);
        var row = new BookedEarning(worked, 1, "Recorded", Instant.EPOCH);
        assertThat(worked.isSame(row)).isTrue();
        row.onLines = "[{\"family\":\"hosting\",\"term\":\"P1Y\",\"minor\":4705}]";
        assertThat(worked.isSame(row)).isFalse();
        assertThat(Difference.between(row, worked)).isEmpty();
        assertThat(worked.resultJson()).isEqualTo(row.result());
        assertThat(new BookedEarning(worked, 2, "Recalculated", Instant.EPOCH).onLines)
                .contains("13334");
    }

    private static Calculated calculated(Occurrence what, Map<String, String> only) {
        var own = new Measure(OwnEarnings.NAME, EUR, only, Calendar.MONTH, Per.SUBSCRIPTION);
        var standing = new Standing("gold", DAY, false, List.of(), Map.of(own, Amount.zero(EUR)));
        var pin = new Pin(new UUID(0, 1), "P", 1, DAY, "resell", "O", new PluginId("rate-table", 1), null);
        return new Calculated(what, standing, pin, ApiJson.mapper().createObjectNode());
    }

    private static Step step(String adds, String sku) {
        return new Step("Commission", Amount.of(adds, "EUR").exact(), List.of(), sku);
    }

    private static Line line(String sku, String family, String net) {
        return new Line(sku, family, 1, Period.ofYears(1), null, Amount.of(net, "EUR"));
    }
}
