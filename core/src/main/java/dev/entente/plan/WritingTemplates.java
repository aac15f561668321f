package dev.entente.plan;

import dev.entente.audit.Audit;
import dev.entente.enablement.KnowingPaths;
import dev.entente.identity.Requires;
import dev.entente.plan.PlanTemplate.Content;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes templates, each change as another version, and shows them. Plans that run keep the version they began with. */
@ApplicationScoped
@Transactional
@Requires(PlanPermissions.MANAGE)
public class WritingTemplates {

    @Inject
    PlanTemplates templates;

    @Inject
    KnowingPaths paths;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** By name, the latest version of each. */
    public List<PlanTemplate> list() {
        return templates.latest();
    }

    /** Those to begin with, as far as there is none by their code yet. */
    public List<Content> starters() {
        var known = templates.latest().stream().map(PlanTemplate::code).toList();
        return StarterTemplates.all(paths.names()).stream()
                .filter(each -> !known.contains(each.code()))
                .toList();
    }

    public PlanTemplate open(String code) {
        return templates.byCode(code).orElseThrow(WritingTemplates::unknown);
    }

    public Optional<PlanTemplate> find(String code) {
        return templates.byCode(code);
    }

    /** The newest first. */
    public List<PlanTemplate> versions(String code) {
        return templates.versions(code);
    }

    /** The version is the one that was seen (null: none is expected, or whatever there is); the same again changes nothing. */
    public PlanTemplate write(Content content, @Nullable Integer version) {
        var before = templates.byCode(content.code()).orElse(null);
        if (version != null && (before == null || before.version() != version)) throw meanwhile();
        if (before != null && before.content().equals(content)) return before;
        if (before != null && templates.retire(content.code(), before.version()) == 0) throw meanwhile();
        var next = new PlanTemplate(content, before == null ? 1 : before.version() + 1, clock.instant());
        next.writtenBy = Scope.current().memberId();
        Broken.told(
                () -> templates.insert(next),
                WritingTemplates::meanwhile,
                "plan_template_tenant_id_code_version_key",
                "plan_template_latest");
        audit.record("plan.template.written", "plan-template", next.id(), view(before), view(next));
        return next;
    }

    private static @Nullable Map<String, Object> view(@Nullable PlanTemplate template) {
        if (template == null) return null;
        return Map.of(
                "code",
                template.code(),
                "version",
                template.version(),
                "tasks",
                template.tasks().size());
    }

    static Problem unknown() {
        return new Problem(PlanProblem.UNKNOWN_PLAN_TEMPLATE, "Look for it in the list of templates.");
    }

    private static Problem meanwhile() {
        var advice = "Look at it again, and change what you see then.";
        return new Problem(PlanProblem.PLAN_TEMPLATE_CHANGED_MEANWHILE, advice);
    }
}
