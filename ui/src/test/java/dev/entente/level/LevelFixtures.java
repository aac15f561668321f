package dev.entente.level;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Unit;
import dev.entente.level.LevelGrant.Given;
import dev.entente.level.LevelGrant.Kind;
import dev.entente.level.LevelProposal.Move;
import dev.entente.level.LevelProposal.State;
import dev.entente.level.Verdict.Known;
import dev.entente.program.Gauge;
import dev.entente.program.ReadingProgress.Way;
import dev.entente.program.Requirement;
import dev.entente.program.ReviewPolicy;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposals and levels as they are read: a ladder of sales in a year, with 184,000 sold. */
public final class LevelFixtures {

    public static final UUID PROGRAM = Ids.derived("program");

    private static final Measure SALES = Measure.of("net-revenue", Unit.currency("EUR"), new Last(Period.ofMonths(12)));
    private static final Tier MEMBER = new Tier("member", "Member");
    private static final Tier SILVER = tier("silver", "Silver", "150000.00");
    private static final Tier GOLD = tier("gold", "Gold", "250000.00");
    public static final List<Tier> LADDER = List.of(MEMBER, SILVER, GOLD);

    private static final Instant AT = Instant.parse("2026-01-01T08:00:00Z");
    private static final LocalDate REVIEWED = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private LevelFixtures() {}

    public static LevelProposal promotion(UUID partner) {
        return proposal(partner, "member", new Move("silver", true, REVIEWED, REVIEWED.plusDays(90)));
    }

    public static LevelProposal demotion(UUID partner) {
        return proposal(partner, "gold", new Move("silver", false, REVIEWED.plusDays(90), REVIEWED.plusDays(90)));
    }

    /** As the partner's appeal makes it. */
    public static LevelProposal appealed(LevelProposal proposal, String text) {
        proposal.appeal = text;
        proposal.appealedAt = AT;
        return proposal;
    }

    public static LevelProposal decided(LevelProposal proposal, State state, String reason) {
        return Scope.call(Scope.system(Ids.derived("tenant")), () -> {
            proposal.decide(state, reason, null, AT);
            return proposal;
        });
    }

    private static LevelProposal proposal(UUID partner, String tier, Move move) {
        var known = new Known(LADDER, Optional.of(tier), totals(), 0, Optional.empty(), true, Optional.empty());
        var evidence = new Evidence(REVIEWED.minusDays(1), LADDER, totals());
        var of = new LevelReview.Of(Ids.derived(partner, tier), partner, PROGRAM, REVIEWED, true);
        var review = new LevelReview(of, known, Verdict.of(known, ReviewPolicy.USUAL), evidence, AT);
        return new LevelProposal(review, move, AT);
    }

    public static LevelGrant trial(UUID partner) {
        var given = new Given(
                Kind.TRIAL, GOLD, "silver", TODAY.minusDays(10), TODAY.plusDays(90), "They open a new region");
        return Scope.call(Scope.system(Ids.derived("tenant")), () -> new LevelGrant(partner, PROGRAM, given, AT));
    }

    /** Silver on the way to Gold, reviewed on 1 April. */
    public static LevelCard card(@Nullable LevelGrant grant, LevelProposal... proposals) {
        var progress = TierProgress.of(LADDER, Optional.of("silver"), totals());
        var recent = Map.of(Forecast.pace(SALES), Amount.of("90000.00", "EUR"));
        var forecast = Forecast.of(
                LADDER,
                new Forecast.Known(
                        TODAY,
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2020, 1, 1),
                        Month.JANUARY,
                        totals(),
                        totals(),
                        recent,
                        Set.of(),
                        Set.of()));
        return new LevelCard(
                new Way("levels", "Partnership", progress),
                Gauge.all(SILVER.requires(), totals()),
                ReviewPolicy.USUAL,
                forecast.review(),
                forecast,
                grant,
                grant == null ? List.of() : Gauge.all(grant.goals(), totals()),
                List.of(proposals),
                List.of());
    }

    private static Map<Measure, Amount> totals() {
        return Map.of(SALES, Amount.of("184000.00", "EUR"));
    }

    private static Tier tier(String code, String name, String least) {
        return new Tier(code, name, List.of(new Requirement(SALES, Amount.of(least, "EUR"), "Sales of a year")));
    }
}
