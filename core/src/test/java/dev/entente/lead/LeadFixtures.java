package dev.entente.lead;

import dev.entente.api.Amount;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;

/** Leads for tests. */
final class LeadFixtures {

    private LeadFixtures() {}

    static LeadProfile profile(String company, Contact contact, String consent) {
        return new LeadProfile(
                company,
                "osprey.example",
                contact,
                "DE",
                "80331",
                "250",
                "Enterprise",
                "Rail",
                "Platform",
                "resell",
                "Fair",
                "",
                "",
                Amount.of("18000.00", "EUR"),
                "Wants a demo",
                consent,
                false,
                false);
    }

    static RoutingVersion version(RoutingPolicy policy) {
        return Scope.call(
                Scope.system(Ids.derived("tenant")),
                () -> new RoutingVersion(1, policy, Instant.parse("2026-03-06T10:00:00Z")));
    }

    static Lead lead(LeadProfile profile) {
        return Scope.call(
                Scope.system(Ids.derived("tenant")),
                () -> new Lead("L-00001", profile, Lead.Origin.BY_HAND, Instant.parse("2026-03-06T10:00:00Z")));
    }
}
