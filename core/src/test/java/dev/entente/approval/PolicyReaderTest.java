package dev.entente.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.approval.KnownFact.Type;
import dev.entente.approval.WrittenPolicy.WrittenApprover;
import dev.entente.approval.WrittenPolicy.WrittenCondition;
import dev.entente.approval.WrittenPolicy.WrittenDeadline;
import dev.entente.approval.WrittenPolicy.WrittenRule;
import dev.entente.approval.WrittenPolicy.WrittenStep;
import dev.entente.identity.Role;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {

    private static final UUID ANN = new UUID(0, 1);
    private static final Map<String, KnownFact> FACTS = Map.of(
            "discount", new KnownFact("discount", "Discount", Type.PERCENT),
            "size", new KnownFact("size", "Size", Type.AMOUNT),
            "account", new KnownFact("account", "Account", Type.NAME),
            "region", new KnownFact("region", "Region", Type.WORD));
    private static final WrittenApprover MANAGER = new WrittenApprover(Role.PARTNER_MANAGER, null);
    private static final WrittenApprover FINANCE = new WrittenApprover(Role.FINANCE, null);

    @Test
    void aPolicyIsReadAsItIsMeant() {
        var findings = new Findings();
        var step = new WrittenStep(
                "Both", List.of(MANAGER, new WrittenApprover(null, ANN)), true, hours(8), List.of(FINANCE));
        var policy = reader(findings).read(policy(rule("Large", least("20"), step)));

        assertThat(findings.all()).isEmpty();
        var rule = policy.rules().getFirst();
        assertThat(rule.when().getFirst().says()).isEqualTo("discount is at least 20");
        var read = ((Outcome.Asks) rule.then()).steps().getFirst();
        assertThat(WrittenStep.of(read)).isEqualTo(step);
        assertThat(step.step()).isEqualTo(read);
    }

    @Test
    void aCompanyIsMetHoweverSomebodyWritesItsName() {
        var findings = new Findings();
        var named = new WrittenCondition("account", null, null, List.of("Acme  Corp.", "ÖRE & Co"));
        var rule = reader(findings)
                .read(policy(rule("Ours", named, step(MANAGER))))
                .rules()
                .getFirst();
        var key = new KnownFact("account", "Account", Type.NAME).compared("acme corp");
        assertThat(findings.all()).isEmpty();
        assertThat(rule.against(new Facts(Map.of("account", key), Set.of(), false)))
                .isEmpty();
        var nameless = new WrittenCondition("account", null, null, List.of("&"));
        assertThat(pointers(policy(rule("Ours", nameless, step(MANAGER))))).containsExactly("/rules/0/when/0/is");
    }

    @Test
    void aChainThatComesBackIsRefused() {
        var back = rule("Round", least("20"), step(MANAGER), step(FINANCE), step(MANAGER));
        assertThat(pointers(policy(back))).containsExactly("/rules/0/steps/2/approvers/0");
        var up = new WrittenStep("Up", List.of(MANAGER), false, hours(8), List.of(FINANCE, MANAGER));
        assertThat(pointers(policy(rule("Round", least("20"), up)))).containsExactly("/rules/0/steps/0/escalate/1");
    }

    @Test
    void whatCannotBeMeantIsNamedAtItsField() {
        assertThat(pointers(policy(rule("A", least("300"), step(MANAGER))))).containsExactly("/rules/0/when/0/atLeast");
        assertThat(pointers(policy(rule("A", new WrittenCondition("weather", "1", null, null), step(MANAGER)))))
                .containsExactly("/rules/0/when/0/fact");
        assertThat(pointers(policy(rule("A", new WrittenCondition("region", "1", null, null), step(MANAGER)))))
                .containsExactly("/rules/0/when/0");
        assertThat(pointers(
                        policy(rule("A", new WrittenCondition("discount", null, null, List.of("1")), step(MANAGER)))))
                .containsExactly("/rules/0/when/0/is");
        var viewer = new WrittenApprover(Role.VIEWER, null);
        var nobody = new WrittenApprover(null, new UUID(9, 9));
        assertThat(pointers(policy(rule("A", least("5"), step(viewer, nobody)))))
                .containsExactly("/rules/0/steps/0/approvers/0/role", "/rules/0/steps/0/approvers/1/member");
        var late = new WrittenStep("A", List.of(MANAGER), false, null, List.of(FINANCE));
        assertThat(pointers(policy(rule("A", least("5"), late)))).containsExactly("/rules/0/steps/0/within");
        var odd = new WrittenStep("A", List.of(MANAGER), false, new WrittenDeadline(0, "moons"), null);
        assertThat(pointers(policy(rule("A", least("5"), odd))))
                .containsExactly("/rules/0/steps/0/within/of", "/rules/0/steps/0/within/amount");
    }

    @Test
    void aRuleThatIsNeverReachedIsRefused() {
        var general = rule("Any", least("5"), step(MANAGER));
        var special = rule("Large", least("25"), step(FINANCE));
        assertThat(pointers(policy(special, general))).isEmpty();
        assertThat(pointers(policy(general, special))).containsExactly("/rules/1");
        assertThat(pointers(policy(general, rule("Any", null, step(FINANCE))))).containsExactly("/rules/1/name");
    }

    private static List<String> pointers(WrittenPolicy written) {
        var findings = new Findings();
        reader(findings).read(written);
        return findings.all().stream().map(Finding::pointer).toList();
    }

    private static PolicyReader reader(Findings findings) {
        return new PolicyReader(FACTS, Set.of(Role.PARTNER_MANAGER, Role.FINANCE), Set.of(ANN), findings);
    }

    private static WrittenPolicy policy(WrittenRule... rules) {
        return new WrittenPolicy(null, List.of(rules));
    }

    private static WrittenRule rule(String name, @Nullable WrittenCondition when, WrittenStep... steps) {
        return new WrittenRule(name, when == null ? null : List.of(when), List.of(steps), null);
    }

    private static WrittenCondition least(String percent) {
        return new WrittenCondition("discount", percent, null, null);
    }

    private static WrittenStep step(WrittenApprover... approvers) {
        return new WrittenStep("Step", List.of(approvers), null, null, null);
    }

    private static WrittenDeadline hours(int amount) {
        return new WrittenDeadline(amount, "business-hours");
    }
}
