package dev.entente.plan;

import dev.entente.enablement.CertificationsChanged;
import dev.entente.enablement.KnowingCertified;
import dev.entente.identity.Internal;
import dev.entente.milestone.MilestonesReported;
import dev.entente.registration.RegistrationChanged;
import dev.entente.sale.SalesRecorded;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.OneTrip;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Ticks tasks off when what they wait for happens, or has happened before the plan began. What is taken back later stays ticked
 * off: it was done.
 */
@Internal
@ApplicationScoped
class TickingTasks {

    private static final String WAITING = """
            select t.id from plan_task t join partner_plan p on p.tenant_id = t.tenant_id and p.id = t.plan_id
            where t.tenant_id = ? and t.partner_id = any(?) and t.course = 'OPEN' and t.kind = ?
            and p.course = 'RUNNING' limit 1""";

    @Inject
    Plans plans;

    @Inject
    OneTrip trip;

    @Inject
    StoredPlans stored;

    @Inject
    KnowingCertified certified;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    void on(@Observes RegistrationChanged event) {
        if (event.what() == RegistrationChanged.What.SUBMITTED)
            look(Set.of(event.registration().partnerId()), TaskKind.REGISTRATION);
    }

    void on(@Observes SalesRecorded event) {
        var partners = new HashSet<UUID>();
        event.sales().stream().filter(sale -> !sale.isRefund()).forEach(sale -> partners.add(sale.partnerId()));
        look(partners, TaskKind.SALE);
    }

    void on(@Observes CertificationsChanged event) {
        look(event.since().keySet(), TaskKind.CERTIFICATION);
    }

    void on(@Observes MilestonesReported event) {
        var partners = new HashSet<UUID>();
        event.milestones().forEach(milestone -> partners.add(milestone.partnerId()));
        look(partners, TaskKind.MILESTONE);
    }

    void on(@Observes PlansStarted event) {
        for (var kind : TaskKind.values()) if (kind.isAutomatic()) look(event.partners(), kind);
    }

    private void look(Collection<UUID> partners, TaskKind kind) {
        if (partners.isEmpty()) return;
        var tenantId = Scope.current().tenantId();
        var asked = partners.toArray(UUID[]::new);
        if (trip.keys(WAITING, tenantId, asked, kind.name()).isEmpty()) return;
        var waiting = plans.waitingFor(tenantId, asked, kind.name());
        var concerned = waiting.stream().map(PlanTask::partnerId).distinct().toArray(UUID[]::new);
        var facts = facts(concerned, kind);
        var ticked = new ArrayList<PlanTask>();
        var before = new ArrayList<Map<String, Object>>();
        for (var task : waiting) {
            if (!facts.contains(fact(task.partnerId(), task.ofWhat()))) continue;
            before.add(StoredPlans.view(task));
            task.tick(tenant.today(), clock.instant());
            ticked.add(task);
        }
        if (!ticked.isEmpty()) stored.changed("plan.ticked", ticked, before);
    }

    private Set<List<Object>> facts(UUID[] partners, TaskKind kind) {
        var facts = new HashSet<List<Object>>();
        switch (kind) {
            case REGISTRATION -> plans.registered(partners).forEach(id -> facts.add(fact(id, "")));
            case SALE -> plans.sold(partners).forEach(id -> facts.add(fact(id, "")));
            case CERTIFICATION ->
                certified.firsts(Arrays.asList(partners)).stream()
                        .filter(first -> !first.on().isAfter(tenant.today()))
                        .forEach(first -> facts.add(fact(first.partnerId(), first.path())));
            case MILESTONE -> plans.reached(partners).forEach(row -> facts.add(fact((UUID) row[0], (String) row[1])));
            case MANUAL, DOCUMENT -> {
                // a person does these
            }
        }
        return facts;
    }

    private static List<Object> fact(UUID partner, String of) {
        return List.of(partner, of);
    }
}
