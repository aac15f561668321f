package dev.entente.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.approval.Condition.AtLeast;
import dev.entente.approval.Condition.Below;
import dev.entente.approval.Condition.Is;
import dev.entente.identity.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Step MANAGER =
            new Step("Manager", List.of(new Approver.OfRole(Role.PARTNER_MANAGER)), false, null, List.of());
    private static final Step FINANCE =
            new Step("Finance", List.of(new Approver.OfRole(Role.FINANCE)), false, null, List.of());

    private static final Policy POLICY = new Policy(
            null,
            List.of(
                    rule("Never", new Outcome.Refused("Nobody gives that much"), least("discount", "60")),
                    rule("Thin", new Outcome.Asks(List.of(MANAGER, FINANCE)), below("margin", "15")),
                    rule(
                            "Sellers may",
                            new Outcome.Free(),
                            new Is(Facts.ASKER, Set.of("SALES")),
                            below("discount", "10")),
                    rule("Strategic", new Outcome.Free(), new Is("strategic", Set.of("true")), below("discount", "20")),
                    rule("Large", new Outcome.Asks(List.of(MANAGER, FINANCE)), least("discount", "25")),
                    rule("Any", new Outcome.Asks(List.of(MANAGER)), least("discount", "5"))));

    @Test
    void theFirstRuleThatHoldsDecides() {
        assertThat(decided(Map.of("discount", "61", "margin", "40"))).isEqualTo("Never");
        assertThat(decided(Map.of("discount", "25", "margin", "14.99"))).isEqualTo("Thin");
        assertThat(decided(Map.of("discount", "25", "margin", "15"))).isEqualTo("Large");
        assertThat(decided(Map.of("discount", "24.99", "margin", "15"))).isEqualTo("Any");
        assertThat(decided(Map.of("discount", "19", "margin", "15", "strategic", "true")))
                .isEqualTo("Strategic");
    }

    @Test
    void whatARoleMayGiveNeedsNobody() {
        var small = Map.of("discount", "9.99", "margin", "50");
        assertThat(POLICY.decide(new Facts(small, Set.of(Role.SALES), true)).isFree())
                .isTrue();
        assertThat(POLICY.decide(new Facts(small, Set.of(Role.PARTNER_SELLER), true))
                        .isFree())
                .isFalse();
    }

    @Test
    void whatIsNotKnownCountsAgainstAnException() {
        assertThat(decided(Map.of("discount", "6"))).isEqualTo("Thin");
        var usual = POLICY.decide(new Facts(Map.of(), Set.of(), false));
        assertThat(usual.isFree()).isTrue();
        assertThat(usual.before()).hasSize(6);
        assertThat(usual.before().getFirst().against()).containsExactly("not so: discount is at least 60");
    }

    @Test
    void anExceptionThatNoRuleSpeaksOfIsNotFree() {
        assertThat(decided(Map.of("discount", "4", "margin", "50"))).isEqualTo("What no rule speaks of");
        assertThat(Policy.NONE.decide(new Facts(Map.of(), Set.of(), true)).outcome())
                .isInstanceOf(Outcome.Asks.class);
    }

    @Test
    void whoeverMustNotKnowAMarginIsToldTheSameAtEveryMargin() {
        var rules = List.of(
                rule("Negative", new Outcome.Refused("Below cost"), below("margin", "0")),
                rule("Fat", new Outcome.Free(), least("margin", "30")),
                rule("Thin", new Outcome.Asks(List.of(FINANCE)), below("margin", "10"), least("discount", "1")),
                rule("Small", new Outcome.Free(), below("discount", "5")),
                rule("Any", new Outcome.Asks(List.of(MANAGER)), least("discount", "5")));
        for (var margin : List.of("-5", "5", "20", "40"))
            assertThat(hiding(rules, "6", margin).outcome()).isInstanceOf(Outcome.Asks.class);
        // Who is asked may follow from it, because whoever asked does not see that.
        assertThat(hiding(rules, "6", "5").rule().name()).isEqualTo("Thin");
        assertThat(hiding(rules, "6", "20").rule().name()).isEqualTo("Any");
        assertThat(hiding(rules, "6", "40").rule().name()).isEqualTo("Negative");
        var usual = rules.subList(2, 5);
        for (var margin : List.of("5", "40")) {
            assertThat(hiding(usual, "0", margin).isFree()).isTrue();
            assertThat(hiding(usual, "2", margin).isFree()).isFalse();
        }
    }

    private static Policy.Decided hiding(List<Rule> rules, String discount, String margin) {
        var facts = new Facts(Map.of("discount", discount, "margin", margin), Set.of(), false);
        return new Policy(null, rules).decideHiding(facts, Set.of("margin"));
    }

    private static String decided(Map<String, String> values) {
        return POLICY.decide(new Facts(values, Set.of(), true)).rule().name();
    }

    private static Rule rule(String name, Outcome then, Condition... when) {
        return new Rule(name, List.of(when), then);
    }

    private static Condition least(String fact, String least) {
        return new AtLeast(fact, new BigDecimal(least));
    }

    private static Condition below(String fact, String end) {
        return new Below(fact, new BigDecimal(end));
    }
}
