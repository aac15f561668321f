package dev.entente.conflict;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Says for how many days evidence is waited for, and for how many a decision can be appealed. What runs already stays. */
@ApplicationScoped
@Transactional
public class SettingConflictRules {

    private static final int MOST_EVIDENCE = 60;
    private static final int MOST_APPEAL = 90;

    @Inject
    Conflicts conflicts;

    @Inject
    Audit audit;

    @Requires(ConflictPermissions.READ)
    public ConflictRules rules() {
        return known();
    }

    @Internal
    ConflictRules known() {
        return conflicts
                .rules()
                .orElseGet(() -> ConflictRules.usual(Scope.current().tenantId()));
    }

    @Requires(ConflictPermissions.DECIDE)
    public ConflictRules set(int evidenceDays, int appealDays) {
        var findings = new Findings();
        if (evidenceDays < 1 || evidenceDays > MOST_EVIDENCE)
            findings.add("/evidenceDays", "Use 1 to " + MOST_EVIDENCE + " days");
        if (appealDays < 1 || appealDays > MOST_APPEAL)
            findings.add("/appealDays", "Use 1 to " + MOST_APPEAL + " days");
        findings.refuse(ConflictProblem.UNCLEAR_CONFLICT);
        var known = conflicts.rules().orElse(null);
        var before = known == null ? null : view(known);
        var rules = known == null ? ConflictRules.usual(Scope.current().tenantId()) : known;
        rules.evidenceDays = evidenceDays;
        rules.appealDays = appealDays;
        if (known == null) conflicts.insert(rules);
        else conflicts.update(rules);
        audit.record("conflict.rules-set", "tenant", rules.id, before, view(rules));
        return rules;
    }

    private static Map<String, Integer> view(ConflictRules rules) {
        return Map.of("evidenceDays", rules.evidenceDays, "appealDays", rules.appealDays);
    }
}
