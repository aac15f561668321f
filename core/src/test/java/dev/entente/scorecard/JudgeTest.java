package dev.entente.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.plugin.Scorer.Answer.Scored;
import dev.entente.plugin.Scorer.Answer.Unfit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JudgeTest {

    private static final Measure DEALS = Measure.of("deals", Unit.counted("deals", 0), Calendar.FISCAL_QUARTER);
    private static final Measure MET =
            Measure.of("joint-meetings", Unit.counted("meetings", 0), Calendar.FISCAL_QUARTER);
    private static final DateRange QUARTER = new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1));

    record Criteria(@Label("Wanted") int wanted) {}

    /** Asks for these, and judges the first of them, or breaks off where nothing is wanted. */
    record Asks(Set<Measure> asked) implements ScorecardProvider<Criteria> {

        @Override
        public PluginId id() {
            return new PluginId("asks", 1);
        }

        @Override
        public Class<Criteria> criteria() {
            return Criteria.class;
        }

        @Override
        public Set<Measure> measures(Criteria criteria) {
            return asked;
        }

        @Override
        public Score score(Facts facts, Criteria criteria) {
            if (criteria.wanted() == 0) throw new IllegalStateException();
            assertThat(facts.measured().keySet()).isSubsetOf(asked);
            var measured = facts.of(DEALS).orElseThrow();
            var target = new Amount(criteria.wanted(), DEALS.unit());
            return new Score(List.of(new Reading(DEALS, measured, target, 5, 10, "As many as there were")));
        }
    }

    @Test
    void aProviderIsAskedWithWhatItAskedForAlone() {
        var judge = judge(Set.of(DEALS), "{\"wanted\": 4}");
        assertThat(judge.measures()).containsExactly(DEALS);
        assertThat(judge.judge(QUARTER, measured()))
                .isInstanceOfSatisfying(
                        Scored.class, it -> assertThat(it.score().points()).isEqualTo(5));
    }

    @Test
    void whatCannotBeAskedSaysWhy() {
        assertThat(words(judge(Set.of(DEALS), "{\"wanted\": 0}")))
                .isEqualTo("The scorecard asks v1 failed; tell whoever maintains it");
        assertThat(words(judge(Set.of(DEALS), "{\"want\": 4}")))
                .startsWith("What is expected does not fit the scorecard asks v1: ");
        assertThat(words(judge(Set.of(DEALS, named("laughter")), "{\"wanted\": 4}")))
                .isEqualTo("The scorecard asks v1 asks for a figure that is not counted: laughter");
        var perCustomer = new Measure("deals", DEALS.unit(), Map.of(), Calendar.EVER, Per.CUSTOMER);
        assertThat(words(judge(Set.of(perCustomer), "{\"wanted\": 4}"))).endsWith("is not counted: deals");
        var many = new HashSet<Measure>();
        for (int i = 0; i < 51; i++) many.add(DEALS.only("family", "family-" + i));
        assertThat(words(judge(many, "{\"wanted\": 4}"))).endsWith("asks for more than 50 figures");
        assertThat(words(new Judge.Missing("Gone"))).isEqualTo("Gone");
    }

    private static Measure named(String what) {
        return Measure.of(what, DEALS.unit(), Calendar.FISCAL_QUARTER);
    }

    private static Judge judge(Set<Measure> asked, String criteria) {
        JsonNode written = JsonMapper.shared().readTree(criteria);
        return Judge.of(new Asks(asked), written, measure -> !measure.what().equals("laughter"));
    }

    private static String words(Judge judge) {
        return judge.judge(QUARTER, measured()) instanceof Unfit(var because) ? because : "a score";
    }

    private static Map<Measure, Amount> measured() {
        var measured = new LinkedHashMap<Measure, Amount>();
        measured.put(DEALS, new Amount(3, DEALS.unit()));
        measured.put(MET, new Amount(9, MET.unit()));
        return measured;
    }
}
