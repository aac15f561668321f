package dev.entente.plugin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Condition;
import dev.entente.api.Condition.All;
import dev.entente.api.Condition.Any;
import dev.entente.api.Condition.Measured;
import dev.entente.api.Condition.Not;
import dev.entente.api.Field;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window;
import dev.entente.api.Operator;
import dev.entente.api.Unit;
import dev.entente.guard.Work;
import dev.entente.plugin.ConditionText.Read;
import dev.entente.plugin.ConditionText.Unclear;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTextTest {

    private static final List<String> TEXTS = List.of(
            "gold",
            "EMEA",
            "a b",
            "and",
            "Not",
            "true",
            "12",
            "3.5",
            "-x",
            "\"",
            "\\",
            "ü/ß",
            "?",
            "(x)",
            "a,b",
            "1,000",
            "is unknown");

    @Test
    void readsWhatPeopleWouldWrite() {
        assertThat(json("tier in (gold, platinum) and region = EMEA and line net >= 50,000 EUR"))
                .isEqualTo("{\"all\":[{\"field\":\"TIER\",\"oneOf\":[\"gold\",\"platinum\"]},"
                        + "{\"field\":\"REGION\",\"is\":\"EMEA\"},"
                        + "{\"field\":\"LINE_NET\",\"atLeast\":{\"value\":\"50000\",\"unit\":\"EUR\"}}]}");
        assertThat(json("not segment is unknown or (quantity > 10 and REGISTERED = yes)"))
                .isEqualTo("{\"any\":[{\"not\":{\"field\":\"SEGMENT\",\"unknown\":true}},"
                        + "{\"all\":[{\"field\":\"QUANTITY\",\"above\":10},{\"field\":\"REGISTERED\",\"is\":true}]}]}");
        assertThat(json("tier is not gold and customer-since is at least 2026-01-01"))
                .isEqualTo("{\"all\":[{\"not\":{\"field\":\"TIER\",\"is\":\"gold\"}},"
                        + "{\"field\":\"CUSTOMER_SINCE\",\"atLeast\":\"2026-01-01\"}]}");
        assertThat(json("tier not in (gold)")).isEqualTo("{\"not\":{\"field\":\"TIER\",\"oneOf\":[\"gold\"]}}");
        assertThat(json("total(net-revenue, fiscal year, family = \"big iron\", per customer) > 100,000.50 EUR"))
                .isEqualTo("{\"measure\":{\"what\":\"net-revenue\",\"window\":\"FISCAL_YEAR\","
                        + "\"only\":{\"family\":\"big iron\"},\"per\":\"CUSTOMER\",\"unit\":\"EUR\"},"
                        + "\"above\":{\"value\":\"100000.50\",\"unit\":\"EUR\"}}");
    }

    @Test
    void whatIsKnownIsTheOppositeOfWhatIsUnknown() {
        var known = "{\"not\":{\"field\":\"REGION\",\"unknown\":true}}";
        assertThat(json("region is known")).isEqualTo(known);
        assertThat(json("region is not unknown")).isEqualTo(known);
        assertThat(json("not region is not known")).isEqualTo(known);
        assertThat(json("region = \"unknown\"")).isEqualTo("{\"field\":\"REGION\",\"is\":\"unknown\"}");
        assertThat(ConditionText.read("region = unknown")).isInstanceOf(Unclear.class);
    }

    @Test
    void commasStandInAmountsAndBetweenValuesAndNowhereElse() {
        assertThat(json("quantity in (10, 100)")).isEqualTo("{\"field\":\"QUANTITY\",\"oneOf\":[10,100]}");
        assertThat(ConditionText.read("quantity in (10,100)")).isInstanceOf(Unclear.class);
        assertThat(ConditionText.read("sku in (100,200)")).isInstanceOf(Unclear.class);
        assertThat(ConditionText.read("quantity > 1,000")).isInstanceOf(Unclear.class);
    }

    @Test
    void whatWouldReplaceSomethingSaidBeforeIsRefused() {
        for (var twice : List.of("family = a, family = b", "per customer, per partner", "in EUR, in USD"))
            assertThat(ConditionText.read("total(net-revenue, YEAR, " + twice + ") >= 1 EUR"))
                    .isInstanceOf(Unclear.class);
    }

    @Test
    void andBindsCloserThanOrAndNotClosest() {
        assertThat(condition("not tier = a and tier = b or tier = c"))
                .isEqualTo(new Any(List.of(new All(List.of(new Not(tier("a")), tier("b"))), tier("c"))));
    }

    /** Every field and operator, groups of one and of many, in any depth there may be. */
    @Test
    void whatIsPrintedReadsBackAsTheSame() {
        var random = new Random(20261129);
        for (int i = 0; i < 2_000; i++) {
            var condition = any(random, 1 + random.nextInt(5));
            var written = ApiJson.mapper().valueToTree(condition);
            var text = ConditionText.print(written).orElseThrow();
            assertThat(condition(text)).as(text).isEqualTo(condition);
            assertThat(ConditionText.print(((Read) ConditionText.read(text)).condition()))
                    .contains(text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "color = red|1|one of family, sku, quantity",
                "tier gold|6|write =, !=, in or is unknown",
                "tier =|7|write a text, such as gold",
                "tier = ?|8|write a text, such as gold",
                "tier in gold|9|write the values in brackets, such as (gold, platinum)",
                "tier in (gold; silver)|14|in double quotes, or take it out",
                "tier in (gold silver)|15|write a comma and another value, or close the bracket",
                "tier = gold region = emea|13|write and, or, or nothing more",
                "(tier = gold|13|close the bracket",
                "tier > gold|6|only figures and days are above or below another",
                "day is unknown|5|day is always known",
                "line net >= 5000|17|write the unit of the amount, such as EUR",
                "line net >= many EUR|13|write an amount with its unit, such as 50,000 EUR",
                "line net >= 1.001 EUR|10|",
                "day = 2026-02-30|5|write a date as 2026-03-31",
                "quantity = 1.5|12|write a whole number",
                "registered = maybe|14|write true or false",
                "total(net-revenue) > 1 EUR|18|write a comma, and over which time it is counted",
                "total(net-revenue, SOON) > 1 EUR|26|write MONTH, QUARTER",
                "tier = \"gold|8|in double quotes",
                "|1|write not, an opening bracket",
                "and|1|write not, an opening bracket"
            })
    void whatCannotBeReadSaysWhereAndWhatCouldStandThere(String text, int column, String words) {
        var written = text == null ? "" : text;
        assertThat(ConditionText.read(written)).isInstanceOfSatisfying(Unclear.class, unclear -> {
            assertThat(unclear.words()).contains(words == null ? "" : words);
            assertThat(unclear.column()).isEqualTo(column);
            assertThat(unclear.sentence()).startsWith("Column " + column + ": ");
        });
    }

    @Test
    void whateverSomebodyTypesIsAnsweredSoon() {
        var deep = "(".repeat(4_999);
        var nots = "not ".repeat(1_200) + "tier = a";
        var quotes = "tier = \"" + "\\\"".repeat(2_400);
        var figures = "line net > " + "1,000".repeat(900) + " EUR";
        var wide = "tier in (" + "a, ".repeat(1_600) + "b)";
        for (var text :
                List.of(deep, nots, quotes, figures, "a".repeat(6_000), " ".repeat(5_000), "\u0000", "total(")) {
            Assertions.assertThatCode(() ->
                            Assertions.assertThat(ConditionText.read(text)).isInstanceOf(Unclear.class))
                    .doesNotThrowAnyException();
        }
        var before = Work.nanos();
        assertThat(ConditionText.read(wide)).isInstanceOf(Read.class);
        assertThat(Duration.ofNanos(Work.nanos() - before)).isLessThan(Duration.ofSeconds(2));
    }

    /** Texts that are nearly right: whatever is read of them is printed as something that means the same. */
    @Test
    void whatIsReadOfSomethingMistypedIsPrintedAndReadBackAsTheSame() {
        var random = new Random(7);
        var bits = List.of(
                "tier", "in", "(", ")", "and", "or", "not", "=", ",", "gold", "\"x", "total", "1,000", "EUR", "is", "?",
                "line", "net", ">=");
        int read = 0;
        for (int i = 0; i < 5_000; i++) {
            var printed = ConditionText.print(ApiJson.mapper().valueToTree(any(random, 1 + random.nextInt(3))));
            var words = new ArrayList<>(List.of(printed.orElseThrow().split(" ")));
            int at = random.nextInt(words.size());
            if (random.nextBoolean()) words.remove(at);
            if (random.nextBoolean()) words.add(Math.min(at, words.size()), one(random, bits));
            var text = String.join(" ", words);
            if (!(ConditionText.read(text) instanceof Read(var condition))) continue;
            read++;
            var again = ConditionText.print(condition).orElseThrow();
            assertThat(ConditionText.read(again)).as(text).isEqualTo(new Read(condition));
        }
        assertThat(read).isGreaterThan(1_000);
    }

    @Test
    void whatIsNotFilledInYetIsAQuestionMark() {
        var begun = ApiJson.mapper()
                .readTree("{\"all\":[{\"field\":\"LINE_NET\",\"atLeast\":null},{\"field\":\"DAY\",\"is\":null}]}");
        assertThat(ConditionText.print(begun)).contains("line net >= ? and day = ?");
        assertThat(ConditionText.print(ApiJson.mapper().readTree("{\"colour\":\"red\"}")))
                .isEmpty();
        assertThat(ConditionText.print(ApiJson.mapper().readTree("\"tier\""))).isEmpty();
    }

    private static String json(String text) {
        return ((Read) ConditionText.read(text)).condition().toString();
    }

    private static Condition condition(String text) {
        return ApiJson.mapper().treeToValue(((Read) ConditionText.read(text)).condition(), Condition.class);
    }

    private static Condition tier(String tier) {
        return Condition.Test.of(Field.TIER, Operator.IS, tier);
    }

    private static Condition any(Random random, int depth) {
        int kind = depth == 1 ? 3 + random.nextInt(4) : random.nextInt(7);
        return switch (kind) {
            case 0 -> new All(several(random, depth));
            case 1 -> new Any(several(random, depth));
            case 2 -> new Not(any(random, depth - 1));
            case 3 -> measured(random);
            default -> test(random);
        };
    }

    private static List<Condition> several(Random random, int depth) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(_ -> any(random, depth - 1))
                .toList();
    }

    private static Condition measured(Random random) {
        var unit = one(random, List.of(Unit.currency("EUR"), Unit.counted("points", 0), Unit.counted("percent", 2)));
        var windows = List.<Window>of(
                Window.Calendar.FISCAL_YEAR,
                Window.Calendar.SINCE_JOINING,
                new Window.Last(Period.ofMonths(12)),
                new Window.Since(LocalDate.of(2026, 2, 28)),
                new Window.Ago(Window.Calendar.HALF_YEAR, Period.ofYears(1)),
                new Window.SubscriptionMonths(1, 12));
        var only = random.nextBoolean() ? Map.<String, String>of() : Map.of("family", one(random, TEXTS), "in", "x");
        var measure = new Measure("net-revenue", unit, only, one(random, windows), one(random, List.of(Per.values())));
        var operator =
                one(random, List.of(Operator.IS, Operator.AT_LEAST, Operator.ABOVE, Operator.AT_MOST, Operator.BELOW));
        return new Measured(measure, operator, new Amount(random.nextInt(), unit));
    }

    private static Condition test(Random random) {
        while (true) {
            var field = one(random, List.of(Field.values()));
            var operator = one(random, List.of(Operator.values()));
            var literals = new ArrayList<>();
            int count = operator == Operator.UNKNOWN ? 0 : operator == Operator.ONE_OF ? 1 + random.nextInt(3) : 1;
            for (int i = 0; i < count; i++) literals.add(literal(random, field.type()));
            try {
                return new Condition.Test(field, operator, literals);
            } catch (IllegalArgumentException refused) {
                // such as a text that is above another: ask for something else
            }
        }
    }

    private static Object literal(Random random, Class<?> type) {
        var values = Map.<Class<?>, Supplier<Object>>of(
                String.class, () -> one(random, TEXTS),
                Long.class, () -> (long) random.nextInt(),
                Boolean.class, random::nextBoolean,
                LocalDate.class, () -> LocalDate.ofEpochDay(random.nextInt(40_000)),
                Amount.class,
                        () -> new Amount(random.nextLong() / 1_000, Unit.currency(one(random, List.of("EUR", "JPY")))));
        return requireNonNull(values.get(type)).get();
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
