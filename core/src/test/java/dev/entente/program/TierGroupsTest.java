package dev.entente.program;

import static dev.entente.program.ProgramFixtures.TERMS;
import static dev.entente.program.ProgramFixtures.levelsWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TierGroupsTest {

    private static final String GOLD = "- {code: gold, name: Gold}";
    private static final String SALES =
            "{what: net-revenue, words: Sales, window: P12M, least: {value: \"%s\", unit: EUR}}";
    private static final String SUPPORT =
            "{what: net-revenue, only: {family: support}, words: Support, window: P12M, least: {value: \"%s\", unit: EUR}}";

    @Test
    void aTierAsksForAllOfThisAndAnyOfThat() {
        var file = gold(
                "[" + sales(100) + ", {any: [" + support(20) + ", {all: [" + support(10) + ", " + sales(300) + "]}]}]");
        assertThat(ProgramFile.ofContent(file.content())).isEqualTo(file);
        assertThat(file.tiers().getLast().requires().stream().map(Asked::inWords))
                .containsExactly(
                        "Sales of 100.00 EUR",
                        "(Support of 20.00 EUR or (Support of 10.00 EUR and Sales of 300.00 EUR))");
        assertThat(earned(file, 100, 20)).isEqualTo("gold");
        assertThat(earned(file, 99, 20)).isEqualTo("learning");
        assertThat(earned(file, 299, 19)).isEqualTo("learning");
        assertThat(earned(file, 300, 10)).isEqualTo("gold");
    }

    @Test
    void saysWhatIsMissingAndOfAlternativesTheNearest() {
        var file = gold("[" + sales(100) + ", {any: [" + support(20) + ", " + sales(300) + "]}]");
        var progress = TierProgress.of(file.tiers(), Optional.of("silver"), totals(file, 150, 5));
        assertThat(progress.missing()).isEqualTo(1);
        assertThat(progress.asks().stream().map(Gauge::words))
                .containsExactly("Sales: 150.00 of 100.00 EUR", "Sales: 150.00 of 300.00 EUR, 150.00 EUR missing");
        assertThat(progress.asks().stream().map(Gauge::percent)).containsExactly(100, 50);
    }

    @Test
    void groupsHaveSomethingInThemAndAreThreeDeep() {
        refuses("[{any: []}]", "/tiers/3/requires/0/any");
        refuses("[{any: [{all: [{any: [{all: [" + sales(1) + "]}]}]}]}]", "/tiers/3/requires/0/any/0/all/0/any/0/all");
        gold("[{any: [{all: [{any: [" + sales(1) + "]}]}]}]");
        refuses("[{any: [" + sales(1) + "], all: [" + sales(1) + "]}]", "/tiers/3/requires/0");
        refuses("[{what: net-revenue}]", "/tiers/3/requires/0/window", "/tiers/3/requires/0/least");
    }

    @Test
    void nobodyLooksBackForEverOrReadsAnEssay() {
        gold("[{what: net-revenue, window: P50Y, least: {value: \"1\", unit: EUR}}]");
        for (var window : List.of("P999999999Y", "P601M", "P99999D"))
            refuses(
                    "[{what: net-revenue, window: %s, least: {value: \"1\", unit: EUR}}]".formatted(window),
                    "/tiers/3/requires/0/window");
        var findings = new Findings();
        var goals = new JsonMapper().readTree("""
                        [{"what":"net-revenue","words":"%s","window":"P1Y","least":{"value":"1","unit":"EUR"}}]""".formatted("w".repeat(101)));
        TierText.readAsked(goals, "/goals", measure -> true, findings);
        assertThat(findings.all()).containsExactly(new Finding("/goals/0/words", "Use at most 100 characters"));
    }

    @Test
    void nobodyReachesMoreThanAll() {
        refuses(
                "[{what: net-revenue, window: YEAR, least: {value: \"101\", unit: percent}}]",
                "/tiers/3/requires/0/least");
    }

    @Test
    void warnsOfTiersThatNobodyIsFoundAtAndOfAlternativesThatDecideNothing() {
        var file = gold("[{any: [" + sales(100) + ", " + sales(200) + "]}]");
        assertThat(TierLint.warnings(file.tiers()))
                .extracting(Finding::pointer)
                .containsExactly("/tiers/3/requires/0/any/1");
        var hidden = ProgramFile.read(
                levelsWith(GOLD, asking("gold", "[" + sales(100) + "]"))
                        .replace(
                                "- {code: silver, name: Silver}",
                                asking("silver", "[" + sales(50) + ", " + support(1) + ", " + sales(120) + "]")),
                TERMS);
        assertThat(TierLint.warnings(hidden.tiers()))
                .containsExactly(new Finding(
                        "/tiers/2/requires",
                        "Nobody is found at silver: who meets what it asks for meets what gold asks for, too"));
    }

    private static String sales(int least) {
        return SALES.formatted(least + ".00");
    }

    private static String support(int least) {
        return SUPPORT.formatted(least + ".00");
    }

    private static String asking(String code, String requires) {
        return "- {code: " + code + ", name: " + code + ", requires: " + requires + "}";
    }

    private static ProgramFile gold(String requires) {
        return ProgramFile.read(levelsWith(GOLD, asking("gold", requires)), TERMS);
    }

    private static void refuses(String requires, String... pointers) {
        assertThatThrownBy(() -> gold(requires))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Finding::pointer)
                                .containsExactly(pointers));
    }

    private static String earned(ProgramFile file, int sales, int support) {
        var earned = TierProgress.of(file.tiers(), Optional.empty(), totals(file, sales, support))
                .earned();
        return earned == null ? "none" : earned.code();
    }

    private static Map<Measure, Amount> totals(ProgramFile file, int sales, int support) {
        return file.tiers().stream()
                .flatMap(Tier::figures)
                .map(Requirement::measure)
                .distinct()
                .collect(Collectors.toMap(
                        each -> each, each -> Amount.of((each.only().isEmpty() ? sales : support) + ".00", "EUR")));
    }
}
