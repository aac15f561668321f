package dev.entente.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ui.kit.Format;
import dev.entente.ui.terms.FormPart.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TypedTest {

    @ParameterizedTest
    @CsvSource({"1 year,P1Y", "3 months,P3M", "90 days,P90D", "P1Y6M,P1Y6M", "soon,soon"})
    void lengthsOfTimeAreWrittenAsPeopleSayThem(String said, String stored) {
        var typed = Typed.typed(Kind.LENGTH, said);
        assertThat(typed).isEqualTo(json("\"" + stored + "\""));
        assertThat(Typed.shown(Kind.LENGTH, json("\"" + stored + "\""))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fiscal year|FISCAL_YEAR",
                "Since joining|SINCE_JOINING",
                "Last 12 months|P12M",
                "Last 1 year|P1Y",
                "Since 2026-01-01|SINCE 2026-01-01",
                "Quarter, 1 year ago|QUARTER AGO P1Y",
                "Subscription months 1 to 12|SUBSCRIPTION_MONTHS 1-12"
            })
    void windowsAreWrittenAsPeopleSayThem(String said, String stored) {
        assertThat(Typed.typed(Kind.WINDOW, said.toLowerCase(Locale.ROOT))).isEqualTo(json("\"" + stored + "\""));
        assertThat(Typed.shown(Kind.WINDOW, json("\"" + stored + "\""))).isEqualTo(said);
    }

    @Test
    void wholeNumbersAreNumbersAndWhatIsNoneStaysAsItWasTyped() {
        assertThat(Typed.typed(Kind.WHOLE, " 12 "))
                .isEqualTo(json("12").deepCopy())
                .isNotEqualTo(json("\"12\""));
        assertThat(Typed.typed(Kind.WHOLE, "twelve")).isEqualTo(json("\"twelve\""));
        assertThat(Typed.typed(Kind.TEXT, "  ")).isNull();
    }

    @Test
    void anAmountKeepsItsUnitUnlessAnotherIsWrittenBehindIt() {
        assertThat(Typed.amount("100.00", "EUR")).isEqualTo(json("{\"value\":\"100.00\",\"unit\":\"EUR\"}"));
        assertThat(Typed.amount("100.00 USD", "EUR")).isEqualTo(json("{\"value\":\"100.00\",\"unit\":\"USD\"}"));
        assertThat(Typed.shown(Kind.AMOUNT, json("{\"value\":\"100.00\",\"unit\":\"USD\"}")))
                .isEqualTo("100.00");
        assertThat(Typed.amount(" ", "EUR")).isNull();
    }

    @Test
    void conditionsAreWrittenAsInAFileAndComeBackTheSame() {
        var condition =
                json("{\"all\":[{\"field\":\"TIER\",\"is\":\"1\"},{\"not\":{\"field\":\"REGION\",\"unknown\":true}}]}");

        var text = Typed.shown(Kind.WRITTEN, condition);

        assertThat(text).contains("field: TIER").doesNotContain("---");
        assertThat(Typed.typed(Kind.WRITTEN, text)).isEqualTo(condition);
        assertThat(Typed.unreadable(text)).isNull();
    }

    @Test
    void aTextThatCannotBeReadStaysAndSaysWhereItBreaks() {
        assertThat(Typed.typed(Kind.WRITTEN, "{field: ")).isEqualTo(json("\"{field: \""));
        assertThat(Typed.unreadable("{field: ")).contains("as in a program file", "at line 1");
    }

    @Test
    void aRefusalAsksForNoQuotesInAField() {
        assertThat(Typed.said("Write percent in quotes, such as \"12.5\"")).isEqualTo("Write percent, such as 12.5");
    }

    @Test
    void bracketsHaveACurveOnceThereAreTwo() {
        var format = new Format(Locale.UK);
        var one = json("[{\"from\":{\"value\":\"0\",\"unit\":\"EUR\"},\"rate\":\"5\"}]");
        var two = json("[{\"from\":{\"value\":\"0\",\"unit\":\"EUR\"},\"rate\":\"5\"},"
                + "{\"from\":{\"value\":\"1000\",\"unit\":\"EUR\"},\"rate\":\"8\"}]");
        var wrong = json("[{\"from\":{\"value\":\"0\",\"unit\":\"EUR\"},\"rate\":\"5\"},{\"rate\":\"8\"}]");

        assertThat(Curve.of(one, format)).isEmpty();
        assertThat(Curve.of(wrong, format)).isEmpty();
        var curve = Curve.of(two, format).orElseThrow();
        assertThat(curve.summary()).isEqualTo("5.0% from €0.00, 8.0% from €1,000.00");
        assertThat(curve.option().at("/series/0/data").size()).isEqualTo(3);
        assertThat(curve.option().at("/series/0/data/2/value/0").decimalValue()).isEqualByComparingTo("1500");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
