package dev.entente.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.lead.Routing.Asked;
import dev.entente.lead.Routing.Candidate;
import dev.entente.lead.Routing.Outcome;
import dev.entente.lead.Routing.Past;
import dev.entente.lead.Routing.Ranked;
import dev.entente.lead.RoutingPolicy.Known;
import dev.entente.lead.RoutingRule.By;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private static final Asked LEAD = new Asked(
            "EMEA \u203a DACH", Set.of("dach", "emea"), "DACH", "Enterprise", "resell", "Platform", false, false);

    @Test
    void theOneWithTheMostRoomIsFirst() {
        var outcome = route(
                rule(By.CAPACITY),
                one("kite").open(5),
                one("owl").open(1),
                one("jay").open(3));
        assertThat(order(outcome)).containsExactly("owl", "jay", "kite");
        assertThat(outcome.words()).isEqualTo("owl by \u201cRule\u201d, first of 3");
        assertThat(outcome.ranked().getFirst().reasons()).containsExactly("1 of 10 open");
    }

    @Test
    void roomIsAPartOfWhatOneBears() {
        assertThat(order(route(
                        rule(By.CAPACITY),
                        one("small").open(1).limit(2),
                        one("large").open(5).limit(20))))
                .containsExactly("large", "small");
    }

    @Test
    void aBetterRecordGoesFirstAndTooLittleCountsAsTheAverage() {
        var outcome = route(
                rule(By.PERFORMANCE),
                one("poor").record(10, 2, 0),
                one("good").record(10, 9, 6),
                one("unknown").record(2, 2, 2));
        assertThat(order(outcome)).containsExactly("good", "unknown", "poor");
        assertThat(reasons(outcome, "unknown").getFirst())
                .startsWith("Answered 2, fewer than 5: counts as the average");
        assertThat(reasons(outcome, "good")).containsExactly("Took 9 of 10, won 6: 78 of 100");
    }

    @Test
    void whoeverHasPriorityLeftGoesFirstWhereTheRuleSaysSo() {
        var outcome = route(
                rule(By.PRIORITY, By.CAPACITY),
                one("empty"),
                one("busy").open(4).priority("Fast lane: 2 of 4 left each quarter"));
        assertThat(order(outcome)).containsExactly("busy", "empty");
        assertThat(reasons(outcome, "busy")).contains("Fast lane: 2 of 4 left each quarter");
        assertThat(reasons(outcome, "empty")).contains("No priority left");
        assertThat(order(route(
                        rule(By.CAPACITY),
                        one("empty"),
                        one("busy").open(4).priority("Fast lane: 2 of 4 left each quarter"))))
                .containsExactly("empty", "busy");
    }

    @Test
    void turnsGoRoundAndNobodyIsLeftOut() {
        var partners = new ArrayList<>(List.of(one("a").made(), one("b").made(), one("c").made()));
        var got = new ArrayList<String>();
        for (long turn = 1; turn <= 7; turn++) {
            var outcome = Routing.of(LEAD, policy(rule(By.ROUND_ROBIN)), partners);
            var chosen = outcome.chosen();
            var place = partners.stream().map(Candidate::partnerId).toList().indexOf(chosen);
            got.add(partners.get(place).code());
            partners.set(place, partners.get(place).given(turn));
        }
        assertThat(String.join("", got)).isEqualTo("abcabca");
    }

    @Test
    void saysOfEachWhyItDoesNotGetIt() {
        var rule = new RoutingRule(
                "Strict",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                true,
                List.of("architect"),
                List.of("gold"),
                List.of("reseller"),
                List.of(By.CAPACITY));
        var outcome = Routing.of(
                LEAD,
                policy(rule),
                List.of(
                        one("outside")
                                .covers(false)
                                .certified("architect")
                                .tier("gold")
                                .made(),
                        one("uncertified").tier("gold").made(),
                        one("silver").certified("architect").tier("silver").made(),
                        one("full").certified("architect").tier("gold").open(10).made(),
                        one("said-no")
                                .certified("architect")
                                .tier("gold")
                                .declined()
                                .made(),
                        one("fine").certified("architect").tier("gold").made()));
        assertThat(outcome.chosen()).isEqualTo(outcome.ranked().getFirst().partner());
        assertThat(order(outcome)).containsExactly("fine");
        assertThat(reasons(outcome, "outside")).containsExactly("Outside EMEA \u203a DACH");
        assertThat(reasons(outcome, "uncertified")).containsExactly("Nobody certified in architect");
        assertThat(reasons(outcome, "silver")).containsExactly("Level is not gold");
        assertThat(reasons(outcome, "full")).containsExactly("Full: 10 of 10 open");
        assertThat(reasons(outcome, "said-no")).containsExactly("Declined it before");
    }

    @Test
    void whereAReferralFeeIsAgreedNobodyButATechnologyPartnerGetsIt() {
        var agreed = new Asked("DACH", Set.of("dach"), "DACH", "Enterprise", "resell", "Platform", false, true);
        var outcome = Routing.of(
                agreed, policy(rule(By.CAPACITY)), List.of(one("reseller").made()));
        assertThat(outcome.chosen()).isNull();
        assertThat(reasons(outcome, "reseller")).containsExactly("Owes no referral fee: is no technology partner");
    }

    @Test
    void showsTheFirstHundredAndNoMore() {
        var many = IntStream.range(0, 130).mapToObj(i -> one("p" + i)).toArray(Made[]::new);
        var outcome = route(rule(By.CAPACITY), many);
        assertThat(outcome.ranked()).hasSize(100);
        assertThat(outcome.words()).endsWith("first of 130");
    }

    @Test
    void aLimitThatIsNoneIsRefusedAtItsPlace() {
        var limits = new HashMap<String, Integer>();
        limits.put("owl", null);
        var usual = RoutingPolicy.USUAL;
        var policy = new RoutingPolicy(
                usual.rules(), 10, limits, usual.answer(), usual.hotAnswer(), 3, 180, 5, 5, 90, 50, true, false);
        var findings = new Findings();
        policy.check(findings, new Known(List.of(), List.of(), List.of(), List.of("owl")));
        assertThat(findings.all()).extracting(Problem.Finding::pointer).containsExactly("/limits/owl");
    }

    @Test
    void theNextRuleDecidesWhereNobodyFitsTheFirst() {
        var gold = new RoutingRule(
                "Gold",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                List.of(),
                List.of("gold"),
                List.of(),
                List.of());
        var outcome = Routing.of(
                LEAD, policy(gold, rule(By.CAPACITY)), List.of(one("owl").made()));
        assertThat(outcome.rule()).isEqualTo("Rule");
        assertThat(outcome.chosen()).isNotNull();
        var nobody = Routing.of(LEAD, policy(gold), List.of(one("owl").made()));
        assertThat(nobody.chosen()).isNull();
        assertThat(nobody.words()).isEqualTo("Nobody can take it by \u201cGold\u201d");
        assertThat(nobody.ranked()).hasSize(1);
    }

    @Test
    void aRuleIsForItsTerritorySegmentMotionProductAndHeat() {
        var rule = new RoutingRule(
                "Hot in DACH",
                List.of("emea"),
                List.of("enterprise"),
                List.of("resell"),
                List.of("platform"),
                true,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(rule.isFor(LEAD)).isFalse();
        var hot = new Asked("", Set.of("emea"), "", "Enterprise", "resell", "Platform", true, false);
        assertThat(rule.isFor(hot)).isTrue();
        assertThat(rule.isFor(new Asked("", Set.of("apac"), "", "Enterprise", "resell", "Platform", true, false)))
                .isFalse();
        assertThat(Routing.of(LEAD, policy(rule), List.of(one("owl").made())).words())
                .isEqualTo("No rule is for this lead");
    }

    @Test
    void newPartnersAreSeededFirst() {
        var outcome = route(
                rule(By.CAPACITY), one("old").open(0), one("young").open(4).seeded(2, 5));
        assertThat(order(outcome)).containsExactly("young", "old");
        assertThat(reasons(outcome, "young").getFirst()).isEqualTo("New partner: 2 of 5 first leads");
        assertThat(order(route(
                        rule(By.CAPACITY),
                        one("old").open(0),
                        one("young").open(4).seeded(5, 5))))
                .containsExactly("old", "young");
    }

    @Test
    void nothingOpenOfNothingTakesNoLead() {
        var outcome = route(rule(By.CAPACITY), one("paused").limit(0));
        assertThat(outcome.chosen()).isNull();
        assertThat(reasons(outcome, "paused")).containsExactly("Full: 0 of 0 open");
    }

    @Test
    void theSameGivesTheSameWhateverTheOrder() {
        var some = List.of(one("c").made(), one("a").made(), one("b").made());
        assertThat(order(Routing.of(LEAD, policy(rule(By.ROUND_ROBIN)), some))).containsExactly("a", "b", "c");
        assertThat(order(Routing.of(LEAD, policy(rule(By.ROUND_ROBIN)), some.reversed())))
                .containsExactly("a", "b", "c");
    }

    @Test
    void refusesWhatThereIsNotAtItsPlace() {
        var rule = new RoutingRule(
                "Odd",
                List.of("atlantis"),
                List.of(),
                List.of(),
                List.of(),
                false,
                true,
                List.of("alchemy"),
                List.of("lead"),
                List.of("wizard"),
                List.of());
        var policy = new RoutingPolicy(
                List.of(rule, rule),
                0,
                Map.of("nobody", 3),
                RoutingPolicy.USUAL.answer(),
                RoutingPolicy.USUAL.hotAnswer(),
                99,
                30,
                0,
                5,
                90,
                50,
                true,
                false);
        var findings = new Findings();
        policy.check(findings, new Known(List.of("dach"), List.of("architect"), List.of("gold"), List.of()));
        assertThat(findings.all())
                .extracting(Problem.Finding::pointer)
                .contains(
                        "/rules/0/territories/0",
                        "/rules/0/certifications/0",
                        "/rules/0/tiers/0",
                        "/rules/0/types/0",
                        "/rules/1/name",
                        "/limit",
                        "/limits/nobody",
                        "/passes",
                        "/floor",
                        "/newFor");
        assertThat(findings.all())
                .extracting(Problem.Finding::detail)
                .contains("There is no certification path \u201calchemy\u201d");
    }

    @Test
    void aPolicyIsReadAsItWasWritten() {
        var version = LeadFixtures.version(RoutingPolicy.USUAL);
        assertThat(version.policy()).isEqualTo(RoutingPolicy.USUAL);
    }

    @Test
    void aContactIsTakenOnlyWithItsConsent() {
        var problem = catchThrowableOfType(
                Problem.class, () -> LeadFixtures.profile("Osprey", new Contact("Mara", "", "", ""), ""));
        assertThat(problem.errors()).extracting(Problem.Finding::pointer).containsExactly("/consent");
        var profile = LeadFixtures.profile("Osprey", new Contact("Mara", "M@Osprey.example", "", ""), "Form");
        assertThat(profile.contact().email()).isEqualTo("m@osprey.example");
        assertThat(profile.withoutContact().contact()).isEqualTo(Contact.NOBODY);
    }

    private static RoutingRule rule(By... by) {
        return new RoutingRule(
                "Rule",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(by));
    }

    private static RoutingPolicy policy(RoutingRule... rules) {
        var usual = RoutingPolicy.USUAL;
        return new RoutingPolicy(
                List.of(rules), 10, Map.of(), usual.answer(), usual.hotAnswer(), 3, 180, 5, 5, 90, 50, true, false);
    }

    private static Outcome route(RoutingRule rule, Made... partners) {
        return Routing.of(
                LEAD, policy(rule), Arrays.stream(partners).map(Made::made).toList());
    }

    private static List<String> order(Outcome outcome) {
        return outcome.ranked().stream()
                .filter(each -> each.place() != null)
                .map(Ranked::name)
                .toList();
    }

    private static List<String> reasons(Outcome outcome, String name) {
        return outcome.ranked().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .reasons();
    }

    private static Made one(String code) {
        return new Made(code);
    }

    /** A partner in the making. */
    private static final class Made {

        private final String code;
        private final Map<String, String> said = new HashMap<>();
        private boolean covers = true;
        private boolean declined;
        private int open;
        private int limit = 10;
        private int seeded;
        private int toSeed;
        private Past record = Past.NONE;

        Made(String code) {
            this.code = code;
        }

        Made covers(boolean does) {
            covers = does;
            return this;
        }

        Made declined() {
            declined = true;
            return this;
        }

        Made open(int many) {
            open = many;
            return this;
        }

        Made limit(int most) {
            limit = most;
            return this;
        }

        Made seeded(int so, int of) {
            seeded = so;
            toSeed = of;
            return this;
        }

        Made record(long answered, long accepted, long won) {
            record = new Past(answered, accepted, won);
            return this;
        }

        Made certified(String path) {
            said.put("path", path);
            return this;
        }

        Made priority(String left) {
            said.put("priority", left);
            return this;
        }

        Made tier(String tier) {
            said.put("tier", tier);
            return this;
        }

        private Set<String> one(String what) {
            var value = said.get(what);
            return value == null ? Set.of() : Set.of(value);
        }

        Candidate made() {
            return new Candidate(
                    Ids.derived(code),
                    code,
                    code,
                    covers,
                    one("path"),
                    one("tier"),
                    Set.of("reseller"),
                    open,
                    limit,
                    record,
                    said.get("priority"),
                    0,
                    seeded,
                    toSeed,
                    false,
                    declined,
                    false,
                    false);
        }
    }
}
