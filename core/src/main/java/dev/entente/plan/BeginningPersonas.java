package dev.entente.plan;

import dev.entente.identity.FindingMembers;
import dev.entente.identity.Internal;
import dev.entente.identity.Member;
import dev.entente.identity.MemberKnown;
import dev.entente.identity.Role;
import dev.entente.job.Dispatch;
import dev.entente.job.DueWork;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.partner.Partners;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Starts a plan for each persona that a partner has people for: when it enters onboarding, and when somebody joins while it does. One
 * that it had before is not begun again. It stands beside the onboarding, and holds nothing up.
 */
@Internal
@ApplicationScoped
class BeginningPersonas implements DueWork {

    private static final String JOINED = "plan.persona";

    @Inject
    Plans plans;

    @Inject
    PlanTemplates templates;

    @Inject
    StoredPlans stored;

    @Inject
    Partners partners;

    @Inject
    FindingMembers members;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    /** Of these partners, by the templates there are; the number of questions does not depend on how many partners. */
    void begin(Collection<Partner> some, List<PlanTemplate> byName) {
        if (some.isEmpty() || byName.stream().noneMatch(each -> each.persona() != null)) return;
        var ids = some.stream().map(Partner::id).toList();
        var people = members.ofPartners(ids);
        var had = new HashSet<List<Object>>();
        for (var plan : plans.personasOf(ids.toArray(UUID[]::new))) had.add(key(plan.partnerId(), plan.template()));
        for (var persona : Persona.values()) {
            var chosen = new LinkedHashMap<UUID, PlanTemplate>();
            for (var partner : some)
                if (hasPeople(people.getOrDefault(partner.id(), List.of()), persona))
                    BeginningPlans.choose(byName, partner.types(), persona)
                            .filter(one -> !had.contains(key(partner.id(), one.code())))
                            .ifPresent(one -> chosen.put(partner.id(), one));
            stored.begin(chosen, tenant.today());
        }
    }

    private static boolean hasPeople(List<Member> people, Persona persona) {
        Set<Role> roles =
                people.stream().flatMap(member -> member.roles().stream()).collect(Collectors.toSet());
        return persona.isOf(roles);
    }

    private static List<Object> key(UUID partner, @Nullable String template) {
        return List.of(partner, String.valueOf(template));
    }

    // With the reach of the system: templates are the vendor's, and whoever joins is not.
    void on(@Observes MemberKnown event) {
        var partner = event.member().partnerId();
        if (partner != null) dispatch.now(JOINED, partner);
    }

    @Override
    public String kind() {
        return JOINED;
    }

    @Override
    @Transactional(TxType.REQUIRED)
    public void run(UUID partnerId) {
        partners.byId(partnerId)
                .filter(partner -> partner.state() == State.ONBOARDING)
                .ifPresent(partner -> begin(List.of(partner), templates.latest()));
    }
}
