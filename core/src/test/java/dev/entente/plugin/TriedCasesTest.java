package dev.entente.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.plugin.Trial.Outcome;
import dev.entente.plugin.Trial.Outcome.Answered;
import dev.entente.plugin.Trial.Outcome.Unread;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar is asked as its author's input file says, case by case. */
class TriedCasesTest {

    private static final String SALE = """
            {"what": {"type": "won", "on": "2026-03-02", "route": "DIRECT", "lines": [
              {"sku": "A", "family": "saas", "quantity": 1, "term": "P1Y", "net": {"value": "1000.00", "unit": "EUR"}},
              {"sku": "B", "family": "services", "quantity": 1, "term": "P1Y", "net": {"value": "500.00", "unit": "EUR"}}]}}
            """;

    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void aJarThatPaysTenPercent() {
        var answer = """
                switch (what) {
                    case Occurrence.Refunded refund -> refund.undone();
                    case Occurrence.Sale sale -> Earning.pays(
                            Rounding.halfUp(2), List.of(Step.share("{0} of {1}", Percentage.of("10"), sale.net())));
                    default -> new Earning.Held("Only sales");
                }""";
        var classes = JarFixtures.compile(Map.of("stranger.Tenth", JarFixtures.model("Tenth", answer, "")));
        trial = Trial.of(JarFixtures.plugin(folder.resolve("tenth.jar"), "tenth", classes, "stranger.Tenth"));
    }

    @Test
    void aRefundIsMadeOfWhatAnEarlierCaseEarned() {
        var outcomes = ask(
                SALE,
                "{\"refund\": 0, \"lines\": [\"B\"], \"on\": \"2026-03-09\"}",
                "{\"refund\": 0, \"lines\": [\"A\"]}",
                "{\"refund\": 0}");
        assertThat(answered(outcomes.get(0)).lines())
                .containsExactly("10 % of 1500.00 EUR: 150 EUR", "PAYS 150.00 EUR");
        assertThat(answered(outcomes.get(1)).about()).isEqualTo("refunded on 2026-03-09");
        assertThat(answered(outcomes.get(1)).lines()).last().isEqualTo("PAYS -50.00 EUR");
        assertThat(answered(outcomes.get(2)).lines()).last().isEqualTo("PAYS -100.00 EUR");
        assertThat(unread(outcomes.get(3))).containsExactly("/cases/3: More is given back than was sold of A");
        assertThat(answered(ask(SALE, "{\"refund\": 0}").get(1)).lines()).last().isEqualTo("PAYS -150.00 EUR");
    }

    @Test
    void whatCannotBeReadIsSaidAtOnceAndKeepsNoOtherCaseFromItsAnswer() {
        var outcomes = ask(
                "{\"what\": {\"type\": \"won\", \"on\": \"2.3.2026\"}, \"standing\": {\"registered\": \"yes\"}, \"other\": 1}",
                SALE,
                "{\"refund\": 0, \"line\": []}",
                "{\"refund\": 1, \"lines\": [\"C\", {\"sku\": \"A\"}]}",
                "{\"refund\": 1}");
        assertThat(unread(outcomes.getFirst()))
                .contains("/cases/0/other: There is no such field here", "/cases/0/what/on: Write a date as 2026-03-31")
                .anyMatch(it -> it.startsWith("/cases/0/standing/registered: "))
                .anyMatch(it -> it.startsWith("/cases/0/what/route: "));
        assertThat(answered(outcomes.get(1)).lines()).last().isEqualTo("PAYS 150.00 EUR");
        assertThat(unread(outcomes.get(2)))
                .hasSize(2)
                .anyMatch(it -> it.startsWith("/cases/2/refund: Write the number"));
        assertThat(unread(outcomes.get(3)))
                .contains("/cases/3/lines/0: The sale has no such product", "/cases/3/lines/1/net: This is needed");
        assertThat(answered(outcomes.get(4)).lines()).last().isEqualTo("PAYS -150.00 EUR");
    }

    @Test
    void aRefundWhoseResultHasNoStepsSaysThatTheyAreMissing() {
        var sale = SALE.strip().substring("{\"what\": ".length(), SALE.strip().length() - 1);
        var refund = "{\"what\": {\"type\": \"refunded\", \"on\": \"2026-03-09\", \"of\": " + sale
                + ", \"earned\": {\"type\": \"earned\", \"kind\": \"PAYS\","
                + " \"amount\": {\"value\": \"150.00\", \"unit\": \"EUR\"}}, \"lines\": []}}";
        assertThat(unread(ask(refund).getFirst()))
                .singleElement()
                .asString()
                .startsWith("/cases/0/what/earned: ")
                .endsWith("the steps are missing");
    }

    @Test
    void withoutCasesNothingIsAsked() {
        assertThatThrownBy(() -> ask()).hasMessageStartingWith("/cases: write a list");
    }

    private List<Outcome> ask(String... cases) {
        return trial.ask(
                "{\"model\": \"tenth\", \"terms\": {\"unit\": \"EUR\"}, \"cases\": [" + String.join(",", cases) + "]}");
    }

    private static Answered answered(Outcome outcome) {
        return (Answered) outcome;
    }

    private static List<String> unread(Outcome outcome) {
        return ((Unread) outcome).findings();
    }
}
