package dev.entente.prospect;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.prospect.Outreach.Channel;
import dev.entente.prospect.Outreach.Done;
import dev.entente.prospect.Prospect.Profile;
import dev.entente.prospect.Prospect.State;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prospects for tests of screens. */
public final class ProspectFixtures {

    private static final Instant NOW = Instant.parse("2026-03-18T09:00:00Z");

    private ProspectFixtures() {}

    public static Prospect prospect(String number, String name, State state) {
        var profile = new Profile(
                name,
                name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example",
                "SE",
                "Logistics",
                Source.EVENT,
                "Cloud Expo",
                null,
                null);
        var prospect = new Prospect(number, profile, NOW);
        prospect.state = state;
        return prospect;
    }

    public static Outreach call(Prospect prospect, String note, String cost) {
        return Scope.call(
                Scope.system(Ids.derived("tenant")),
                () -> new Outreach(
                        prospect.id(),
                        Source.EVENT,
                        "Cloud Expo",
                        new Done(LocalDate.of(2026, 3, 12), Channel.CALL, note, Amount.of(cost, "EUR")),
                        NOW));
    }

    public static ReadingProspects.Page page(Prospect prospect, List<Outreach> outreach) {
        return new ReadingProspects.Page(prospect, outreach, Map.of(), null);
    }

    public static void state(Prospect prospect, State state) {
        prospect.state = state;
    }

    /** One source with one partner won. */
    public static List<SourceCosts> costs() {
        return SourceCosts.of(
                List.of(new Prospects.Counted(Source.EVENT, State.APPLIED, 3)),
                List.of(new Prospects.Won(Source.EVENT, 1)),
                List.of(new ProspectParts.Spent(Source.EVENT, "EUR", 900_00)),
                Unit.currency("EUR"));
    }
}
