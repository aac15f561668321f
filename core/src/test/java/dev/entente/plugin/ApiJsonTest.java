package dev.entente.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Condition;
import dev.entente.api.Condition.All;
import dev.entente.api.Condition.Any;
import dev.entente.api.Condition.Measured;
import dev.entente.api.Condition.Not;
import dev.entente.api.DateRange;
import dev.entente.api.Exact;
import dev.entente.api.Field;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window.Ago;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Measure.Window.Since;
import dev.entente.api.Measure.Window.SubscriptionMonths;
import dev.entente.api.Operator;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.CommercialModel.Motion;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Standing.Credit;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class ApiJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Unit EUR = Unit.currency("EUR");
    private static final Unit PERCENT = Unit.counted("percent", 2);
    private static final Line LINE = new Line(
            "ENT", "enterprise", 3, Period.ofYears(1), UnitPrice.of("2490.005", "EUR"), Amount.of("7470", "EUR"));
    private static final Line BARE = new Line("X", "", 0, Period.ZERO, null, Amount.zero(EUR));
    private static final Won WON = new Won(DAY, Route.PRIVATE_OFFER, List.of(LINE, BARE));
    private static final Measure REVENUE = new Measure(
            "net-revenue", EUR, Map.of("region", "eu", "family", "cloud"), Calendar.FISCAL_YEAR, Per.CUSTOMER);
    private static final Measure RETENTION = Measure.of("retention", PERCENT, new Last(Period.ofMonths(36)));
    private static final Unit DEALS = Unit.counted("deals", 0);
    private static final Condition CONDITION = new All(List.of(
            new Any(List.of(
                    Condition.Test.of(Field.TIER, Operator.ONE_OF, "gold", "silver"),
                    Condition.Test.of(Field.REGISTERED, Operator.IS, true),
                    Condition.Test.of(Field.REGION, Operator.UNKNOWN))),
            Condition.Test.of(Field.QUANTITY, Operator.AT_LEAST, 10L),
            Condition.Test.of(Field.LINE_SINCE, Operator.BELOW, DAY),
            Condition.Test.of(Field.SALE_NET, Operator.ABOVE, Amount.of("10.00", "EUR")),
            new Measured(REVENUE, Operator.AT_MOST, Amount.of("5", "EUR"))));
    private static final Earned EARNED = (Earned) Earning.pays(
            Rounding.halfUp(2),
            List.of(
                    Step.share("{0} of {1}", Percentage.of("15"), Amount.of("0.33", "EUR"))
                            .about(LINE),
                    Step.nothing(
                            EUR,
                            "All kinds of figures",
                            new Exact(new BigDecimal("1E-30"), EUR),
                            UnitPrice.of("0.00042", "EUR"),
                            PERCENT,
                            DateRange.since(DAY),
                            DAY,
                            Period.ofDays(90),
                            "“text”\n\u0000 \uD83D\uDE00",
                            7,
                            Long.MIN_VALUE,
                            new BigDecimal("1.50"))));

    static Stream<Object> values() {
        var measured = new LinkedHashMap<Measure, Amount>();
        measured.put(RETENTION, new Amount(6999, PERCENT));
        measured.put(REVENUE, Amount.of("-5", "EUR"));
        return Stream.of(
                Amount.of("12.30", "EUR"),
                new Amount(Long.MIN_VALUE, Unit.currency("CLF")),
                new Amount(7, Unit.counted("points", 0)),
                new Exact(new BigDecimal("-0.0033"), EUR),
                EUR,
                PERCENT,
                UnitPrice.of("0.000000000001", "USD"),
                Percentage.of("12.5"),
                Percentage.of("1E+3"),
                DateRange.since(DAY),
                new DateRange(DAY, DAY.plusDays(1)),
                Rounding.halfUp(-3),
                new Rounding(RoundingMode.HALF_EVEN, 2),
                Brackets.flat(Percentage.of("3"), EUR).from(Amount.of("10", "EUR"), Percentage.of("250")),
                REVENUE,
                RETENTION,
                new PluginId("listing-fee", 2),
                Motion.CO_SELL,
                WON,
                new Renewed(DAY, Route.DIRECT, List.of(LINE)),
                new Expanded(DAY, Route.PUBLIC_LISTING, List.of(LINE)),
                new Refunded(DAY, WON, EARNED, List.of(BARE), List.of(LINE)),
                new Delivered(DAY, "Roll-out", Amount.of("5", "EUR")),
                new Influenced(DAY, WON, Percentage.of("33.3333")),
                new Reached(DAY, "certified"),
                new Won(DAY, Route.DIRECT, List.of(LINE), new Buyer("c1", "emea", "mid", DAY, "s1", DAY, DAY)),
                new Line("S", "cloud", 1, Period.ZERO, null, Amount.of("1.00", "EUR"), DAY),
                REVENUE.only("kind", "new"),
                new Measure("deals", DEALS, Map.of(), new Since(DAY), Per.PRODUCT_LINE),
                new Measure("deals", DEALS, Map.of(), new Ago(Calendar.QUARTER, Period.ofYears(1)), Per.PARTNER),
                new Measure("deals", DEALS, Map.of(), new SubscriptionMonths(1, 12), Per.SUBSCRIPTION),
                CONDITION,
                new Not(CONDITION),
                new Standing(
                        null,
                        DAY,
                        false,
                        List.of(),
                        Map.of(REVENUE, Amount.of("5", "EUR")),
                        Map.of(REVENUE, Amount.of("2", "EUR")),
                        new Credit("sourced", Percentage.of("40"), Percentage.of("60"))),
                new Closed(new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1))),
                new Standing("gold", DAY, true, List.of("architect"), measured),
                new Standing(null, DAY, false, List.of(), Map.of()),
                EARNED,
                EARNED.steps().getLast(),
                new Held("No rate is agreed"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsWrittenReadsBackEqualAndIsWrittenTheSame(Object value) {
        var bytes = ApiJson.mapper().writeValueAsBytes(value);
        Object read = ApiJson.mapper().readValue(bytes, value.getClass());
        assertThat(read).isEqualTo(value);
        assertThat(ApiJson.mapper().writeValueAsBytes(read)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("values")
    void nothingIsWrittenAsNull(Object value) {
        assertThat(ApiJson.mapper().writeValueAsString(value)).doesNotContain("null");
    }

    @Test
    void aKindOfSaleIsReadAsWhatItIs() {
        var json = ApiJson.mapper().writeValueAsString(WON);
        assertThat(ApiJson.mapper().readValue(json, Occurrence.class)).isEqualTo(WON);
        assertThat(ApiJson.mapper().readValue(json, Sale.class)).isEqualTo(WON);
        assertThat(ApiJson.mapper().readValue(ApiJson.mapper().writeValueAsString(EARNED), Earning.class))
                .isEqualTo(EARNED);
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> ApiJson.mapper().readValue(json, Renewed.class));
    }

    @Test
    void valuesAreWrittenAsPeopleWriteThem() {
        assertThat(json(Amount.of("12.30", "EUR"))).isEqualTo("{'value':'12.30','unit':'EUR'}");
        assertThat(json(Percentage.of("12.50"))).isEqualTo("'12.5'");
        assertThat(json(DateRange.since(DAY))).isEqualTo("{'from':'2026-03-31'}");
        assertThat(json(Rounding.halfUp(2))).isEqualTo("{'mode':'HALF_UP','decimals':2}");
        assertThat(json(new PluginId("listing-fee", 1))).isEqualTo("{'name':'listing-fee','version':1}");
        assertThat(json(Brackets.flat(Percentage.of("3"), EUR)))
                .isEqualTo("[{'from':{'value':'0.00','unit':'EUR'},'rate':'3'}]");
        assertThat(json(REVENUE))
                .isEqualTo("{'what':'net-revenue','unit':'EUR','only':{'family':'cloud','region':'eu'},"
                        + "'window':'FISCAL_YEAR','per':'CUSTOMER'}");
        assertThat(json(RETENTION)).contains("'unit':'percent:2'", "'window':'P36M'");
        assertThat(json(new Reached(DAY, "certified")))
                .isEqualTo("{'type':'reached','on':'2026-03-31','milestone':'certified'}");
        assertThat(json(Step.share("{0} of {1}", Percentage.of("15"), Amount.of("2", "EUR"))))
                .isEqualTo("{'because':'{0} of {1}','exact':{'value':'0.3','unit':'EUR'},'operands':["
                        + "{'type':'percentage','value':'15'},{'type':'amount','value':'2.00','unit':'EUR'}]}");
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'value':12.30,'unit':'EUR'}            | /value",
                "{'value':'1e2','unit':'EUR'}            | /value",
                "{'value':'１２','unit':'EUR'}            | /value",
                "{'value':'0.001','unit':'EUR'}          | ",
                "{'value':'99999999999999999999','unit':'EUR'} | ",
                "{'value':'1','unit':'ZZZ'}              | /unit",
                "{'value':'1','unit':'eur:2:2'}          | /unit",
                "{'value':'1'}                           | /unit",
                "{'value':'1','unit':null}               | /unit",
                "{'value':'1','unit':'EUR','x':1}        | /x",
                "'1'                                     | ",
                "[]                                      | ",
            })
    void whatIsNoAmountIsRefusedWithItsField(String json, String pointer) {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> ApiJson.mapper().readValue(json.replace('\'', '"'), Amount.class))
                .satisfies(refused -> assertThat(refused.getPath())
                        .extracting(step -> "/" + step.getPropertyName())
                        .isEqualTo(pointer == null ? List.of() : List.of(pointer)));
    }

    @Test
    void aDoubleNameOrATrailingTokenIsRefused() {
        var twice = "{\"value\":\"1\",\"value\":\"2\",\"unit\":\"EUR\"}";
        var more = "{\"value\":\"1\",\"unit\":\"EUR\"} {}";
        for (var json : List.of(twice, more)) {
            assertThatExceptionOfType(tools.jackson.core.JacksonException.class)
                    .isThrownBy(() -> ApiJson.mapper().readValue(json, Amount.class));
        }
    }

    @Test
    void anotherMapperNamesItsOwnPathFirst() {
        record Body(List<Amount> amounts) {}
        var rest = JsonMapper.builder().addModule(ApiJson.module()).build();
        var json = "{\"amounts\":[{\"value\":\"1\",\"unit\":\"EUR\"},{\"value\":\"1\",\"unit\":\"EU\"}]}";
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> rest.readValue(json, Body.class))
                .satisfies(refused -> assertThat(refused.getPathReference()).contains("amounts", "[1]", "unit"));
    }

    @Test
    void onlyRealDaysOfFourDigitYearsAreDates() {
        for (var date : List.of("2026-02-30", "2026-3-1", "+12026-03-01", "2026-03-01T00:00", "20260301", "")) {
            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> ApiJson.mapper().readValue("\"" + date + "\"", LocalDate.class));
        }
    }

    private static String json(Object value) {
        return ApiJson.mapper().writeValueAsString(value).replace('"', '\'');
    }
}
