package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.plugin.TermsForm;
import dev.entente.plugin.TermsForm.Findings;
import dev.entente.plugin.TermsForm.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Terms that say nothing, or two things at once, are refused with the place and what to change. */
class RuleTermsTest {

    private static final String TERMS = """
            kind: PAYS
            unit: EUR
            parts:
              - name: Commission
                on: LINE
                rules: [%s]
            limits: {caps: [%s]}
            exchange: [%s]
            rounding: {mode: HALF_UP, decimals: 2}
            """;

    private static final String TEN = "{rate: {type: percent, rate: \"10\"}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {rate: {type: each, amount: {value: "5", unit: USD}}}                                       | Results are in EUR
            {rate: {type: percent, rate: "101"}}                                                        | at most 100
            {base: {of: PIECES}, rate: {type: percent, rate: "1"}}                                      | Fixed amounts are for pieces or once
            {base: {of: NET}, rate: {type: each, amount: {value: "5", unit: EUR}}}                      | Fixed amounts are for pieces or once
            {base: {of: NET, measure: {what: deals, unit: deals, window: YEAR}}, rate: {type: percent, rate: "1"}} | Name the figure of a measure
            {limits: {atLeast: {value: "9", unit: EUR}, caps: [{most: {value: "5", unit: EUR}, over: ONE}]}, rate: {type: percent, rate: "1"}} | The least cannot be more than the most
            {limits: {caps: [{most: {value: "5", unit: EUR}, over: PARTNER, window: YEAR}]}, rate: {type: percent, rate: "1"}} | What is limited over a time, or for a family, is the whole
            {limits: {caps: [{most: {value: "5", unit: EUR}, over: ONE, family: hosting}]}, rate: {type: percent, rate: "1"}} | What is limited over a time, or for a family, is the whole
            {valid: {by: DAY, from: 2026-02-01, until: 2026-02-01}, rate: {type: percent, rate: "1"}}    | It ends before it begins
            {valid: {by: AGREED, existing: 2026-02-01}, rate: {type: percent, rate: "1"}}               | Existing business is what began before
            {rate: {type: aged, since: JOINED, rates: [{age: P0D, rate: "1"}]}}                         | An age has a length
            {when: {field: QUANTITY, atLeast: ten}, rate: {type: percent, rate: "1"}}                   | Write a whole number
            {when: {field: TIER, atLeast: gold}, rate: {type: percent, rate: "1"}}                      | Only figures and days are above or below
            {when: {measure: {what: deals, unit: deals, window: YEAR}, atLeast: {value: "5", unit: EUR}}, rate: {type: percent, rate: "1"}} | 5.00 EUR is no amount of deals
            {when: {all: []}, rate: {type: percent, rate: "1"}}                                         | Name at least one condition
            {when: {}, rate: {type: percent, rate: "1"}}                                                | Write one of all, any, not, field or measure
            """)
    void aRuleThatCannotBeMeantIsRefused(String rule, String because) {
        assertThat(said(TERMS.formatted(rule, "", ""))).contains(because);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {most: {value: "5", unit: USD}, over: ONE}                   | Results are in EUR
            {most: {value: "5", unit: EUR}, over: PARTNER}               | Say over which time
            {most: {value: "5", unit: EUR}, over: ONE, window: YEAR}     | Say over which time
            """)
    void aLimitThatCannotBeMeantIsRefused(String cap, String because) {
        assertThat(said(TERMS.formatted(TEN, cap, ""))).contains(because);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {amount: {value: "75", unit: EUR}, counts: {value: "100", unit: USD}}   | Currencies are counted in EUR
            {amount: {value: "0", unit: USD}, counts: {value: "100", unit: EUR}}    | Amounts are above zero
            {amount: {value: "75", unit: EUR}, counts: {value: "100", unit: EUR}}   | Name another currency
            """)
    void aCurrencyThatCannotBeMeantIsRefused(String row, String because) {
        assertThat(said(TERMS.formatted(TEN, "", row))).contains(because);
    }

    @Test
    void aFindingNamesItsPlace() {
        var wrong = TERMS.formatted(
                TEN + ", {when: {any: [{field: COLOUR, is: red}]}, rate: {type: percent, rate: \"1\"}}", "", "");
        assertThat(said(wrong)).contains("/parts/0/rules/1/when/any/0/field");
    }

    @Test
    void conditionsThatStandTooDeepAreRefusedAndNotFollowed() {
        var yaml = new YAMLMapper();
        JsonNode deep = yaml.readTree("{field: TIER, is: gold}");
        for (int i = 0; i < 10_000; i++) deep = yaml.createObjectNode().set("not", deep);
        var terms = (ObjectNode) yaml.readTree(TERMS.formatted(TEN, "", ""));
        var rule = (ObjectNode) ((ArrayNode) terms.at("/parts/0/rules")).get(0);
        rule.set("when", deep);
        assertThat(said(terms)).contains("too deep");
    }

    @Test
    void theSameTermsWithoutThatAreTaken() {
        var cap = "{most: {value: \"5\", unit: EUR}, over: PARTNER, window: YEAR}";
        var row = "{amount: {value: \"88\", unit: USD}, counts: {value: \"75\", unit: EUR}}";
        assertThat(said(TERMS.formatted(TEN, cap, row))).isEmpty();
    }

    private static String said(String terms) {
        return said(new YAMLMapper().readTree(terms));
    }

    private static String said(JsonNode terms) {
        return switch (TermsForm.read(RuleTerms.class, terms)) {
            case Read<RuleTerms> _ -> "";
            case Findings<RuleTerms>(var findings) -> findings.toString();
        };
    }
}
