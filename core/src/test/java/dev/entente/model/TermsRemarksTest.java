package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.commercial.CommercialModel.Remark.Weight;
import dev.entente.plugin.TermsForm;
import dev.entente.plugin.TermsForm.Read;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is odd about terms is said before they are published, with an example and what to change. */
class TermsRemarksTest {

    private static final List<String> TIERS = List.of("silver", "gold");

    private static final String TERMS = """
            kind: PAYS
            unit: EUR
            parts:
              - name: Commission
                on: %s
                otherwise: %s
                rules: [%s]
            limits: {caps: [%s]}
            rounding: {mode: HALF_UP, decimals: 2}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {field: TIER, is: silver}, {field: TIER, is: gold}                                                    |
            {field: TIER, oneOf: [silver, gold]}                                                                  |
            {field: REGISTERED, is: true}, {field: REGISTERED, is: false}                                         |
            {field: QUANTITY, atLeast: 10}, {field: QUANTITY, below: 10}                                          |
            {field: KIND, is: new}, {field: KIND, is: renewal}, {field: KIND, is: expansion}                      |
            {field: SEGMENT, is: smb}, {not: {field: SEGMENT, is: smb}}                                           |
            {field: SEGMENT, unknown: true}, {not: {field: SEGMENT, unknown: true}}                               |
            {field: LINE_SINCE, below: 2026-01-01}, {not: {field: LINE_SINCE, below: 2026-01-01}}                 |
            {field: SALE_NET, atLeast: {value: "5", unit: EUR}}, {not: {field: SALE_NET, atLeast: {value: "5", unit: EUR}}} |
            {field: CERTIFICATION, is: sell}, {not: {field: CERTIFICATION, is: sell}}                             |
            {all: [{field: TIER, is: gold}, {field: REGISTERED, is: true}]}, {field: TIER, is: gold}, {field: TIER, is: silver} |
            {field: TIER, is: silver}                                   | /parts/0 Where tier is gold, no rule holds
            {field: QUANTITY, atLeast: 10}                              | /parts/0 Where quantity is at most 9, no rule holds
            {field: QUANTITY, below: 10}, {field: QUANTITY, above: 10}  | /parts/0 Where quantity is 10, no rule holds
            {field: REGISTERED, is: true}, {field: TIER, is: gold}      | /parts/0 Where registered is false and tier is silver, no rule holds
            {field: LINE_NET, atLeast: {value: "5", unit: EUR}}         | /parts/0 Where line net is at most 4.99 EUR, no rule holds
            {field: DAY, atLeast: 2026-02-01}                           | /parts/0 Where day is at most 2026-01-31, no rule holds
            {field: CUSTOMER_SINCE, unknown: true}                      | /parts/0 Where customer since is known, no rule holds
            {field: SEGMENT, is: smb}                                   | /parts/0 Where segment is not smb, no rule holds
            {measure: {what: deals, unit: deals, window: YEAR}, atLeast: {value: "5", unit: deals}} | /parts/0 Where deals is at most 4 deals, no rule holds
            """)
    void whatNoRuleSpeaksOfIsNamedByAnExample(String conditions, @Nullable String remark) {
        var said = said("LINE", "", rules(conditions), "");
        if (remark == null) assertThat(said).isEmpty();
        else assertThat(said).contains(remark.strip());
    }

    @Test
    void whatBecomesOfTheRestCanBeSaid() {
        assertThat(said("LINE", "NOTHING", rules("{field: TIER, is: gold}"), ""))
                .isEmpty();
        assertThat(said("LINE", "HOLD", rules("{field: TIER, is: gold}"), "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {all: [{field: TIER, is: gold}, {field: TIER, is: silver}]}                        | /parts/0/rules/0 This rule can never hold
            {all: [{field: QUANTITY, atLeast: 10}, {field: QUANTITY, below: 10}]}              | /parts/0/rules/0 This rule can never hold
            {all: [{field: SEGMENT, is: smb}, {field: SEGMENT, unknown: true}]}                | /parts/0/rules/0 This rule can never hold
            {field: PROJECT, is: roll-out}                                                     | /parts/0/rules/0 This rule can never hold
            {field: QUANTITY, below: 0}                                                        | /parts/0/rules/0 This rule can never hold
            {any: [{field: TIER, is: gold}, {field: MILESTONE, is: live}]}                     | /parts/0/rules/0/when/any/1 This can never hold
            {field: TIER, oneOf: [silver, gold]}, {field: TIER, is: gold}                      | /parts/0/rules/1 Rule 1 holds wherever this one does
            {field: TIER, is: gold}, {all: [{field: TIER, is: gold}, {field: ROLE, is: seller}]} | /parts/0/rules/1 Rule 1 holds wherever this one does
            {field: REGISTERED, is: true}, {field: REGISTERED, is: false}, {field: ROLE, is: seller} | /parts/0/rules/2 The rules before hold wherever this one does
            {field: QUANTITY, atLeast: 10}, {field: QUANTITY, above: 10}                       | /parts/0/rules/1 Rule 1 holds wherever this one does
            """)
    void aRuleThatIsNeverUsedIsAnError(String conditions, String remark) {
        assertThat(said("LINE", "NOTHING", rules(conditions), "")).startsWith(remark);
    }

    @Test
    void aRuleForPartnersAtATierThatIsNamedNoMoreCanBeReached() {
        assertThat(said(
                        "LINE",
                        "",
                        rules("{field: TIER, is: gold}, {field: TIER, is: silver}") + ", {" + TEN + "}",
                        ""))
                .isEmpty();
    }

    @Test
    void aRuleForDaysThatAreNotKnownCanBeReachedBehindOneThatIsDated() {
        var dated = "{valid: {by: AGREED, from: 2026-01-01}, " + TEN + "}";
        assertThat(said("LINE", "NOTHING", dated + ", {when: {field: AGREED, unknown: true}, " + TEN + "}", ""))
                .isEmpty();
        assertThat(said("LINE", "NOTHING", dated + ", {when: {field: AGREED, atLeast: 2026-02-01}, " + TEN + "}", ""))
                .contains("Rule 1 holds wherever this one does");
    }

    @Test
    void aFieldThatAnotherKindOfEventHasIsNeverKnown() {
        assertThat(said("SALE", "NOTHING", rules("{field: FAMILY, is: saas}"), ""))
                .contains("can never hold");
        assertThat(said("LINE", "NOTHING", rules("{field: FAMILY, is: saas}"), ""))
                .isEmpty();
    }

    @Test
    void ofRulesThatShareCasesTheFirstIsNamed() {
        var conditions = "{field: TIER, is: gold}, {field: REGISTERED, is: true}";
        assertThat(said("LINE", "NOTHING", rules(conditions), ""))
                .startsWith("/parts/0/rules/1 Where registered is true and tier is gold, rule 1 holds too");
        assertThat(said(
                        "LINE",
                        "NOTHING",
                        "{when: %s, %s}, {when: %s, %s}"
                                .formatted("{field: TIER, is: gold}", TEN, "{field: REGISTERED, is: true}", TEN),
                        ""))
                .isEmpty();
        var exceptionFirst = "{all: [{field: TIER, is: gold}, {field: REGISTERED, is: true}]}, " + conditions;
        assertThat(said("LINE", "NOTHING", rules(exceptionFirst), "")).isEmpty();
    }

    @Test
    void rulesThatFollowEachOtherInTimeLeaveNoGap() {
        var until = "{valid: {by: DAY, until: 2026-07-01}, " + TEN + "}";
        assertThat(said(
                        "LINE",
                        "",
                        until + ", {valid: {by: DAY, from: 2026-07-01}, rate: {type: percent, rate: \"11\"}}",
                        ""))
                .isEmpty();
        assertThat(said(
                        "LINE",
                        "",
                        until + ", {valid: {by: DAY, from: 2026-08-01}, rate: {type: percent, rate: \"11\"}}",
                        ""))
                .contains("Where day is at least 2026-07-01 and at most 2026-07-31, no rule holds");
        assertThat(said(
                        "LINE",
                        "",
                        until + ", {valid: {by: DAY, from: 2026-06-01, until: 2026-06-15}, " + TEN + "}, {" + TEN + "}",
                        ""))
                .contains("Rule 1 holds wherever this one does");
    }

    private static final String TEN = "rate: {type: percent, rate: \"10\"}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {rate: {type: table, read: WHOLE, brackets: [{from: {value: "0", unit: EUR}, rate: "10"}, {from: {value: "1000", unit: EUR}, rate: "8"}]}} | | /parts/0/rules/0/rate/brackets At 1000.00 EUR the amount falls from 99.999 EUR to 80
            {rate: {type: table, read: MARGINAL, brackets: [{from: {value: "0", unit: EUR}, rate: "10"}, {from: {value: "1000", unit: EUR}, rate: "8"}]}} | |
            {rate: {type: bonus, by: {what: deals, unit: deals, window: YEAR}, amounts: [{from: {value: "1", unit: deals}, amount: {value: "50", unit: EUR}}, {from: {value: "5", unit: deals}, amount: {value: "40", unit: EUR}}]}} | | /parts/0/rules/0/rate/amounts/1 From 5 deals on less is given
            {rate: {type: aged, since: JOINED, rates: [{age: P2Y, rate: "10"}, {age: P1Y, rate: "5"}]}} | | /parts/0/rules/0/rate/rates/1 This row ends before the one above it
            {rate: {type: aged, since: JOINED, rates: [{age: P180D, rate: "10"}, {age: P90D, rate: "5"}]}} | | /parts/0/rules/0/rate/rates/1 This row ends before the one above it
            {rate: {type: aged, since: JOINED, rates: [{age: P60D, rate: "10"}, {age: P2M, rate: "5"}]}} | | /parts/0/rules/0/rate/rates Day 60 after is no longer within 60 days. Say in the conventions
            {rate: {type: aged, since: JOINED, rates: [{age: P3M, rate: "10"}, {age: P1Y, rate: "5"}]}} | |
            {rate: {type: percent, rate: "1"}, limits: {atLeast: {value: "9", unit: EUR}, caps: []}} | {most: {value: "5", unit: EUR}, over: ONE} | /parts/0/rules/0/limits At least 9.00 EUR is more than the most of the whole, 5.00 EUR
            {rate: {type: each, amount: {value: "9", unit: EUR}}} | {most: {value: "5", unit: EUR}, over: ONE} | /parts/0/rules/0/rate 9.00 EUR is never given in full
            {rate: {type: percent, rate: "1"}} | {most: {value: "9", unit: EUR}, over: ONE}, {most: {value: "5", unit: EUR}, over: PARTNER, window: YEAR} | /limits/caps/0 The most for one, 9.00 EUR, is above
            """)
    void whatContradictsItselfOrGivesLessForMoreIsSaid(String rule, @Nullable String caps, @Nullable String remark) {
        var said = said("LINE", "NOTHING", rule, caps == null ? "" : caps);
        if (remark == null) assertThat(said).isEmpty();
        else assertThat(said).startsWith(remark.strip());
    }

    /** Nothing can go wrong where all of a sale earns alike, where nothing is taken from the whole, or where it is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {field: FAMILY, is: saas}, {field: TIER, is: gold} | {most: {value: "5", unit: EUR}, over: ONE}                      | {}                  | true
            {field: FAMILY, is: saas}, {field: TIER, is: gold} | {most: {value: "5", unit: EUR}, over: PARTNER, window: YEAR}    | {lastDay: COUNTS}   | true
            {field: FAMILY, is: saas}, {field: TIER, is: gold} |                                                                 | {shared: true}      | true
            {field: TIER, is: gold}, {field: ROLE, is: sells}  | {most: {value: "5", unit: EUR}, over: ONE}                      | {shared: true}      | false
            {field: FAMILY, is: saas}, {field: TIER, is: gold} | {most: {value: "5", unit: EUR}, over: ONE, family: saas}        | {}                  | false
            {field: FAMILY, is: saas}, {field: TIER, is: gold} |                                                                 | {}                  | false
            {field: FAMILY, is: saas}, {field: TIER, is: gold} | {most: {value: "5", unit: EUR}, over: ONE}                      | {whole: BY_EARNED}  | false
            {field: FAMILY, is: saas}, {field: TIER, is: gold} | {most: {value: "5", unit: EUR}, over: ONE}                      | {whole: BY_NET}     | false
            """)
    void whatGivesSomethingForTheReturnOfWhatEarnedNothingIsSaid(
            String conditions, @Nullable String caps, String conventions, boolean isSaid) {
        var said = said("LINE", "NOTHING", rules(conditions), (caps == null ? "" : caps), conventions);
        if (isSaid) assertThat(said).contains("/conventions Products of a sale earn differently");
        else assertThat(said).doesNotContain("/conventions");
    }

    @ParameterizedTest
    @MethodSource("dev.entente.model.ProgramStoriesTest#programs")
    void publishedProgramsHaveNothingThatIsWrong(Path file) {
        var terms = ProgramStoriesTest.terms(ProgramStoriesTest.read(file));
        assertThat(new RuleTable().remarks(terms, List.of())).noneMatch(remark -> remark.weight() == Weight.ERROR);
    }

    @Test
    void aLongTableIsLookedThroughQuickly() {
        var skus = IntStream.range(0, 600).mapToObj(i -> "{field: SKU, is: S%d}".formatted(i));
        var said = said("LINE", "", rules(skus.collect(Collectors.joining(", "))), "");
        assertThat(said).startsWith("/parts/0 Where sku is not S0 or S1");
    }

    @Test
    void whatAllowsTooManyCasesIsSaid() {
        var any = IntStream.range(0, 12)
                .mapToObj(i ->
                        "{any: [{field: CERTIFICATION, is: a%d}, {field: CERTIFICATION, is: b%d}]}".formatted(i, i))
                .collect(Collectors.joining(", "));
        assertThat(said("LINE", "NOTHING", rules("{all: [" + any + "]}"), "")).contains("more cases than");
    }

    /** A rule for each condition, each with a rate of its own. */
    private static String rules(String conditions) {
        var list = new YAMLMapper().readTree("[" + conditions + "]");
        return IntStream.range(0, list.size())
                .mapToObj(i -> "{when: " + list.get(i) + ", rate: {type: percent, rate: \"" + (i % 100 + 1) + "\"}}")
                .collect(Collectors.joining(", "));
    }

    private static String said(String on, String otherwise, String rules, String caps) {
        return said(on, otherwise, rules, caps, "{whole: BY_EARNED}");
    }

    private static String said(String on, String otherwise, String rules, String caps, String conventions) {
        var written = (TERMS + "conventions: " + conventions + "\n")
                .formatted(on, otherwise, rules, caps)
                .replace("    otherwise: \n", "");
        var read = TermsForm.read(RuleTerms.class, new YAMLMapper().readTree(written));
        assertThat(read).as(written).isInstanceOf(Read.class);
        return new RuleTable()
                .remarks(((Read<RuleTerms>) read).terms(), TIERS).stream()
                        .map(remark -> remark.pointer() + " " + remark.words())
                        .collect(Collectors.joining("\n"));
    }
}
