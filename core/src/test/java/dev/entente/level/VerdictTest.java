package dev.entente.level;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Unit;
import dev.entente.level.LevelGrant.Given;
import dev.entente.level.LevelGrant.Kind;
import dev.entente.level.Verdict.Falls;
import dev.entente.level.Verdict.Known;
import dev.entente.level.Verdict.Rises;
import dev.entente.level.Verdict.Stays;
import dev.entente.program.DatedTier;
import dev.entente.program.Requirement;
import dev.entente.program.ReviewPolicy;
import dev.entente.program.Tier;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Measure SALES = Measure.of("net-revenue", Unit.currency("EUR"), new Last(Period.ofMonths(12)));
    private static final Tier MEMBER = new Tier("member", "Member");
    private static final Tier SILVER = tier("Silver", 50);
    private static final Tier GOLD = tier("Gold", 250);
    private static final Tier HONOUR = new Tier("honour", "Partner of honour");
    private static final List<Tier> LADDER = List.of(MEMBER, SILVER, GOLD, HONOUR);

    @Test
    void whoHasEnoughForMoreRisesAndWhoHasTooLittleFalls() {
        assertThat(verdict("member", 250, 0, 1)).isEqualTo(new Rises(GOLD));
        assertThat(verdict("gold", 60, 0, 1)).isEqualTo(new Falls(SILVER, 1));
        assertThat(verdict("gold", 0, 0, 1)).isEqualTo(new Falls(MEMBER, 1));
        assertThat(verdict("silver", 249, 0, 1)).isEqualTo(new Stays("The figures are enough for Silver", 0));
        assertThat(of(Optional.empty(), 50, 0, Optional.empty(), 1)).isEqualTo(new Rises(SILVER));
    }

    @Test
    void aDemotionWaitsForSoManyReviewsInARow() {
        assertThat(verdict("gold", 60, 0, 3))
                .isEqualTo(new Stays("Below Gold in 1 of 3 reviews in a row that lead to a demotion", 1));
        assertThat(verdict("gold", 60, 2, 3)).isEqualTo(new Falls(SILVER, 3));
        assertThat(verdict("gold", 250, 2, 3)).isEqualTo(new Stays("The figures are enough for Gold", 0));
    }

    @Test
    void aReviewThatSomebodyAsksForIsNoneOfThoseInARow() {
        var asked = known(Optional.of("gold"), 60, 2, Optional.empty(), false, Optional.empty());
        assertThat(Verdict.of(asked, policy(3)))
                .isEqualTo(new Stays(
                        "Below Gold in 2 of 3 reviews in a row that lead to a demotion; one between those of the program"
                                + " does not count",
                        2));
        assertThat(Verdict.of(asked, policy(2))).isEqualTo(new Falls(SILVER, 2));
        var first = known(Optional.of("gold"), 60, 0, Optional.empty(), false, Optional.empty());
        assertThat(Verdict.of(first, policy(1))).isEqualTo(new Falls(SILVER, 1));
    }

    @Test
    void whatWasAcceptedForALaterDayIsNotProposedAgain() {
        var january = Optional.of(new DatedTier("silver", LocalDate.of(2027, 1, 1)));
        var accepted = known(Optional.of("member"), 60, 0, Optional.empty(), true, january);
        assertThat(Verdict.of(accepted, policy(1)))
                .isEqualTo(new Stays("Silver was accepted, and begins on 2027-01-01", 0));
        var more = known(Optional.of("member"), 250, 0, Optional.empty(), true, january);
        assertThat(Verdict.of(more, policy(1))).isEqualTo(new Rises(GOLD));
    }

    @Test
    void whoMissedATrialHasWhatItsFiguresAreEnoughForByThen() {
        assertThat(Looking.without(LADDER, "member", "gold", Map.of(SALES, euros(60))))
                .isEqualTo("silver");
        assertThat(Looking.without(LADDER, "silver", "gold", Map.of(SALES, euros(10))))
                .isEqualTo("silver");
        assertThat(Looking.without(LADDER, "honour", "gold", Map.of(SALES, euros(10))))
                .isEqualTo("honour");
        assertThat(Looking.without(LADDER, "bronze", "gold", Map.of())).isEqualTo("member");
        assertThat(Looking.without(LADDER, "member", "silver", Map.of(SALES, euros(60))))
                .isEqualTo("member");
    }

    @Test
    void whatIsGivenIsNotTakenAwayByFigures() {
        assertThat(verdict("honour", 0, 5, 1))
                .isEqualTo(new Stays("Partner of honour is given, and asks for nothing", 0));
        assertThat(verdict("member", 0, 5, 1)).isEqualTo(new Stays("There is no tier below", 0));
    }

    @Test
    void whatIsFixedStaysAndWhatIsOnTrialDoesNotFall() {
        var fixed = of(Optional.of("silver"), 900, 0, Optional.of(grant(Kind.FIXED)), 1);
        assertThat(fixed).isEqualTo(new Stays("The level is fixed through 2026-12-31", 0));
        var trial = of(Optional.of("gold"), 0, 0, Optional.of(grant(Kind.TRIAL)), 1);
        assertThat(trial).isEqualTo(new Stays("The level is on trial through 2026-12-31", 0));
        var more = of(Optional.of("silver"), 900, 0, Optional.of(grant(Kind.TRIAL)), 1);
        assertThat(more).isEqualTo(new Rises(GOLD));
    }

    @Test
    void evidenceIsReadAsItWasWritten() {
        var evidence = new Evidence(LocalDate.of(2026, 3, 31), LADDER, Map.of(SALES, euros(60)));
        var read = Evidence.ofContent(evidence.content());
        assertThat(read).isEqualTo(evidence);
        assertThat(read.rung("gold").orElseThrow().asks().getFirst().words())
                .isEqualTo("Sales: 60.00 of 250.00 EUR, 190.00 EUR missing");
        assertThat(read.rung("silver").orElseThrow().isMet()).isTrue();
    }

    private static Verdict verdict(String tier, int sales, int below, int most) {
        return of(Optional.of(tier), sales, below, Optional.empty(), most);
    }

    private static Verdict of(Optional<String> tier, int sales, int below, Optional<LevelGrant> grant, int most) {
        return Verdict.of(known(tier, sales, below, grant, true, Optional.empty()), policy(most));
    }

    private static ReviewPolicy policy(int below) {
        return new ReviewPolicy(List.of(1), 0, 30, false, below, 90);
    }

    private static Known known(
            Optional<String> tier,
            int sales,
            int below,
            Optional<LevelGrant> grant,
            boolean scheduled,
            Optional<DatedTier> coming) {
        return new Known(LADDER, tier, Map.of(SALES, euros(sales)), below, grant, scheduled, coming);
    }

    private static LevelGrant grant(Kind kind) {
        var given = new Given(
                kind, GOLD, "silver", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), "They open a region");
        return Scope.call(
                Scope.system(Ids.derived("tenant")),
                () -> new LevelGrant(Ids.derived("partner"), Ids.derived("program"), given, Instant.EPOCH));
    }

    private static Tier tier(String name, int least) {
        var code = name.equals("Gold") ? "gold" : "silver";
        return new Tier(code, name, List.of(new Requirement(SALES, euros(least), "Sales")));
    }

    private static Amount euros(int euros) {
        return Amount.of(euros + ".00", "EUR");
    }
}
