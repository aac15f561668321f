package dev.entente.lead;

import dev.entente.api.Amount;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.util.UUID;

/** Leads for tests. */
final class LeadFixtures {

    private LeadFixtures() {}

    static LeadProfile profile(String company, Contact contact, String consent) {
        return profile(company, contact, consent, false, false);
    }

    /** With a referral fee. */
    static LeadProfile agreed(String company) {
        return profile(company, Contact.NOBODY, "", false, true);
    }

    static LeadProfile profile(String company, Contact contact, String consent, boolean hot, boolean mutual) {
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
                hot,
                mutual);
    }

    static RoutingVersion version(RoutingPolicy policy) {
        return Scope.call(
                Scope.system(Ids.derived("tenant")),
                () -> new RoutingVersion(1, policy, Instant.parse("2026-03-06T10:00:00Z")));
    }

    static Lead lead(LeadProfile profile) {
        return lead(profile, Lead.Origin.BY_HAND);
    }

    static Lead given(LeadProfile profile, UUID partner) {
        return lead(profile, new Lead.Origin(null, null, partner));
    }

    private static Lead lead(LeadProfile profile, Lead.Origin origin) {
        return Scope.call(
                Scope.system(Ids.derived("tenant")),
                () -> new Lead("L-00001", profile, origin, Instant.parse("2026-03-06T10:00:00Z")));
    }
}
