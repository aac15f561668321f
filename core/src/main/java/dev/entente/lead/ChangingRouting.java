package dev.entente.lead;

import dev.entente.audit.Audit;
import dev.entente.enablement.KnowingPaths;
import dev.entente.identity.Requires;
import dev.entente.lead.RoutingPolicies.Current;
import dev.entente.lead.RoutingPolicy.Known;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.Tier;
import dev.entente.tenant.Broken;
import dev.entente.tenant.CurrentTenant;
import dev.entente.territory.KnowingTerritories;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how leads are routed. Each change is a version more; what was routed before says by which. */
@ApplicationScoped
@Transactional
public class ChangingRouting {

    private static final int MOST = 50;

    @Inject
    Leads leads;

    @Inject
    RoutingPolicies policies;

    @Inject
    KnowingTerritories territories;

    @Inject
    KnowingPaths paths;

    @Inject
    LoadingPrograms programs;

    @Inject
    Partners partners;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** A policy under its number; 0 is the usual one. */
    public record Standing(int number, RoutingPolicy policy) {}

    /** What rules may name: by code, with the words for it. */
    public record Choices(Map<String, String> territories, Map<String, String> certifications, List<String> tiers) {}

    @Requires(LeadPermissions.READ)
    public Standing current() {
        return standing(policies.current());
    }

    /** The same for whoever is about to change it. */
    @Requires(LeadPermissions.ROUTE)
    public Standing standing() {
        return standing(policies.current());
    }

    private static Standing standing(Current current) {
        return new Standing(current.number(), current.policy());
    }

    /** The newest first. */
    @Requires(LeadPermissions.READ)
    public List<RoutingVersion> versions() {
        return leads.versions(Limit.of(MOST));
    }

    @Requires(LeadPermissions.READ)
    public Choices choices() {
        var map = territories.map();
        var named = new LinkedHashMap<String, String>();
        map.rows()
                .forEach(row -> named.put(
                        row.territory().code(), map.path(row.territory().id())));
        return new Choices(named, paths.names(), tiers());
    }

    private List<String> tiers() {
        var today = tenant.today();
        return programs.all().stream()
                .flatMap(program -> program.inForce(today).stream())
                .flatMap(version -> version.tiers().stream())
                .map(Tier::code)
                .distinct()
                .sorted()
                .toList();
    }

    /** On top of the version that was seen (null: whatever stands); the same again is no new version. */
    @Requires(LeadPermissions.ROUTE)
    public Standing change(@Nullable Integer seen, RoutingPolicy policy) {
        var before = policies.current();
        if (seen != null && seen != before.number()) throw meanwhile();
        check(policy);
        if (policy.equals(before.policy())) return standing(before);
        var next = new RoutingVersion(before.number() + 1, policy, clock.instant());
        Broken.told(
                () -> leads.insertVersion(next),
                ChangingRouting::meanwhile,
                "lead_routing_pkey",
                "lead_routing_tenant_id_number_key");
        audit.record("lead.routing.changed", "lead-routing", next.id, before.policy(), policy);
        return new Standing(next.number(), policy);
    }

    /** Refuses what rules name that there is not, each at its place. */
    void check(RoutingPolicy policy) {
        var map = territories.map();
        var codes = policy.limits().keySet().toArray(String[]::new);
        var known = new Known(
                map.rows().stream().map(row -> row.territory().code()).toList(),
                List.copyOf(paths.names().keySet()),
                tiers(),
                codes.length == 0
                        ? List.of()
                        : partners.byCodes(codes).stream().map(Partner::code).toList());
        var findings = new Findings();
        policy.check(findings, known);
        findings.refuse(LeadProblem.UNCLEAR_ROUTING);
    }

    private static Problem meanwhile() {
        return new Problem(
                LeadProblem.ROUTING_CHANGED_MEANWHILE, "Look at the rules again, and change what you see then.");
    }
}
