package dev.entente.lead;

import dev.entente.api.Amount;
import dev.entente.lead.LeadShare.Role;
import dev.entente.lead.Routing.Outcome;
import dev.entente.lead.Routing.Ranked;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Leads for tests of screens. */
public final class LeadFixtures {

    private static final Instant NOW = Instant.parse("2026-03-20T08:30:00Z");
    public static final UUID BRIGHTWATER = Ids.derived("brightwater");

    private LeadFixtures() {}

    public static LeadProfile profile(String company) {
        return new LeadProfile(
                company,
                company.split(" ", -1)[0].toLowerCase(Locale.ROOT) + ".example",
                new Contact("Mara Lindt", "mara@osprey.example", "+49 89 1234", "Head of IT"),
                "DE",
                "80331",
                "250 people",
                "Enterprise",
                "Rail",
                "Platform",
                "resell",
                "Cloud Expo",
                "",
                "",
                Amount.of("18000.00", "EUR"),
                "Wants a demo",
                "Ticked the box",
                false,
                false);
    }

    public static Lead lead(String number, String company, Lead.State state) {
        return inTenant(() -> {
            var lead = new Lead(number, profile(company), Lead.Origin.BY_HAND, NOW);
            lead.state = state;
            if (state == Lead.State.OFFERED || state == Lead.State.ACCEPTED) {
                lead.heldBy = BRIGHTWATER;
                lead.dueAt = Instant.parse("2026-03-20T10:30:00Z");
            } else lead.because = "Nobody can take it";
            return lead;
        });
    }

    /** With how it was ranked: one that got it, one that was next, one that was full. */
    public static ReadingLeads.Page page(Lead lead) {
        var outcome = new Outcome(
                "Whoever covers the territory",
                BRIGHTWATER,
                List.of(
                        new Ranked(BRIGHTWATER, "Brightwater", 1, 2, 10, List.of("2 of 10 open")),
                        new Ranked(Ids.derived("owl"), "Owl Optics", 2, 5, 10, List.of("5 of 10 open")),
                        new Ranked(Ids.derived("jay"), "Jay Joinery", null, 10, 10, List.of("Full: 10 of 10 open"))),
                "Brightwater by \u201cWhoever covers the territory\u201d, first of 2");
        var route = new LeadRoute(lead.id(), "It is new", 3, outcome, NOW);
        var share = new LeadShare(lead, BRIGHTWATER, Role.RECEIVES, NOW, Instant.parse("2026-03-20T10:30:00Z"));
        var access = inTenant(() -> new LeadAccess(lead.id(), BRIGHTWATER, LeadAccess.Kind.SEEN, NOW));
        var row = new ReadingLeads.Row(
                lead, lead.heldBy() == null ? "" : "Brightwater", "", "EMEA \u203a DACH", lead.addedAt());
        return new ReadingLeads.Page(
                row,
                List.of(share),
                List.of(route),
                List.of(),
                List.of(),
                List.of(access),
                Map.of(BRIGHTWATER, "Brightwater"));
    }

    public static ReadingOffers.Open offer(String number, LeadShare.State state, Role role) {
        var lead = lead(number, "Osprey Rail", Lead.State.OFFERED);
        var share = new LeadShare(lead, BRIGHTWATER, role, NOW, Instant.parse("2026-03-20T10:30:00Z"));
        share.state = state;
        return new ReadingOffers.Open(
                share, state.isFollowed() || role == Role.GAVE ? new Disclosure(share, lead.profile()).told() : null);
    }

    public static void state(LeadShare share, LeadShare.State state) {
        share.state = state;
    }

    private static <T> T inTenant(Supplier<T> made) {
        return Scope.call(Scope.system(Ids.derived("tenant")), made::get);
    }
}
