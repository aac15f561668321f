package dev.entente.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.reward.Entitlement.Standing;
import dev.entente.reward.Reward.Kind;
import dev.entente.reward.Reward.Renewal;
import dev.entente.tenant.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntitlementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final UUID PARTNER = Ids.derived("partner");

    private final Reward briefing = reward(Renewal.QUARTER, null, null);

    @Test
    void theTierOfTheDayDecidesAndTheNextOneAdds() {
        var has = of(briefing, "silver", "gold", List.of(), List.of());
        assertThat(has.entitled()).isEqualTo(1);
        assertThat(has.left()).isEqualTo(1);
        assertThat(has.more()).isEqualTo(2);
    }

    @Test
    void whoeverHasNoTierHasNothingButWhatIsGrantedByHand() {
        var grant = new RewardGrant(
                briefing.id(), PARTNER, new NewGrant(2, DAY.plusDays(3), "A pilot"), DAY, Instant.EPOCH);
        assertThat(of(briefing, null, "silver", List.of(grant), List.of()).entitled())
                .isEqualTo(2);
        assertThat(grant.isOn(DAY.plusDays(3))).isTrue();
        assertThat(grant.isOn(DAY.plusDays(4))).isFalse();
        assertThatThrownBy(() -> TakingRewards.refuse(of(briefing, null, null, List.of(), List.of())))
                .hasMessageContaining("does not come with this level");
    }

    @Test
    void eachPeriodBeginsAnew() {
        var inMarch = use(LocalDate.of(2026, 1, 1), RewardUse.State.FULFILLED);
        var inMay = use(LocalDate.of(2026, 4, 1), RewardUse.State.IN_USE);
        assertThat(of(briefing, "gold", null, List.of(), List.of(inMarch, inMay))
                        .left())
                .isEqualTo(2);
    }

    @Test
    void whatWasAskedForInAnotherPeriodTakesOneOfThisOne() {
        var inUse = use(LocalDate.of(2026, 4, 1), RewardUse.State.IN_USE);
        var asked = use(LocalDate.of(2026, 1, 1), RewardUse.State.ASKED);
        assertThat(of(briefing, "silver", null, List.of(), List.of(asked)).bears(false))
                .isTrue();
        assertThat(of(briefing, "silver", null, List.of(), List.of(asked, inUse))
                        .bears(false))
                .isFalse();
    }

    @Test
    void noMoreIsAgreedToThanTheLevelHasLeft() {
        var inUse = use(LocalDate.of(2026, 4, 1), RewardUse.State.IN_USE);
        var asked = use(LocalDate.of(2026, 4, 1), RewardUse.State.ASKED);
        assertThat(of(briefing, "gold", null, List.of(), List.of(inUse, asked)).bears(true))
                .isTrue();
        assertThat(of(briefing, "silver", null, List.of(), List.of(inUse, asked))
                        .bears(true))
                .isFalse();
    }

    @Test
    void whatWasUsedOfAGrantThatRanOutTakesNothingOfTheNextOne() {
        var seat = reward(Renewal.ONCE, null, null);
        var before = new RewardGrant(
                seat.id(), PARTNER, new NewGrant(1, DAY.minusDays(10), "A pilot"), DAY.minusDays(30), Instant.EPOCH);
        var now = new RewardGrant(seat.id(), PARTNER, new NewGrant(1, DAY, "Another"), DAY, Instant.EPOCH);
        var then = DAY.minusDays(20).atStartOfDay(ZoneOffset.UTC).toInstant();
        var used = new RewardUse("RW-1", seat, PARTNER, null, LocalDate.of(1970, 1, 1), "", then);
        assertThat(of(seat, null, null, List.of(before, now), List.of(used)).left())
                .isEqualTo(1);
        assertThat(of(seat, null, null, List.of(before, now), List.of()).left()).isEqualTo(1);
        assertThat(of(seat, null, null, List.of(before), List.of(used)).left()).isZero();
    }

    @Test
    void whatIsOverIsNotInUse() {
        var use = use(LocalDate.of(2026, 1, 1), RewardUse.State.IN_USE).through(DAY.minusDays(1));
        assertThat(of(briefing, "gold", null, List.of(), List.of(use)).inUse()).isFalse();
        use.through(DAY);
        assertThat(of(briefing, "gold", null, List.of(), List.of(use)).inUse()).isTrue();
    }

    @Test
    void whatWasDeclinedIsFreeAgain() {
        var declined = use(LocalDate.of(2026, 4, 1), RewardUse.State.DECLINED);
        assertThat(of(briefing, "silver", null, List.of(), List.of(declined)).left())
                .isEqualTo(1);
    }

    @Test
    void whatIsInUseStaysWhereTheLevelIsLostAndNothingIsLeft() {
        var inUse = use(LocalDate.of(2026, 4, 1), RewardUse.State.IN_USE);
        var has = of(briefing, "learning", "silver", List.of(), List.of(inUse));
        assertThat(has.left()).isZero();
        assertThat(has.uses()).containsExactly(inUse);
        assertThat(has.concerns()).isTrue();
    }

    @Test
    void seatsAreForEverybodyTogether() {
        var summit = reward(Renewal.ONCE, 5, null);
        var has = Entitlement.of(
                summit, new Standing("gold", null, DAY, Month.JANUARY, ZoneOffset.UTC, 5), List.of(), List.of());
        assertThat(has.left()).isZero();
        assertThatThrownBy(() -> TakingRewards.refuse(has)).hasMessage("All 5 are taken.");
    }

    @Test
    void outsideItsDaysThereIsNothing() {
        var over = reward(Renewal.YEAR, null, DAY.minusDays(1));
        assertThat(of(over, "gold", null, List.of(), List.of()).entitled()).isZero();
    }

    @Test
    void periodsAreFiscalAndUseEndsWithThem() {
        assertThat(briefing.period(DAY, Month.FEBRUARY)).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(briefing.usedThrough(DAY, Month.JANUARY)).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(reward(Renewal.YEAR, null, LocalDate.of(2026, 6, 1)).usedThrough(DAY, Month.JANUARY))
                .isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(reward(Renewal.ONCE, null, null).usedThrough(DAY, Month.JANUARY))
                .isNull();
    }

    @Test
    void aDealIsPutFirstByWhatIsLeftOfPriorityAndNeedsNoYes() {
        var fast = reward(Kind.PRIORITY, false);
        assertThat(of(fast, "silver", null, List.of(), List.of()).putsFirst()).isTrue();
        assertThat(of(fast, "gold", null, List.of(), List.of()).leftInWords())
                .isEqualTo(fast.name() + ": 3 of 3 left each quarter");
        assertThat(of(fast, null, null, List.of(), List.of()).putsFirst()).isFalse();
        assertThat(of(reward(Kind.PRIORITY, true), "silver", null, List.of(), List.of())
                        .putsFirst())
                .isFalse();
        assertThat(of(reward(Kind.EVENT, false), "silver", null, List.of(), List.of())
                        .putsFirst())
                .isFalse();
    }

    private static Entitlement of(
            Reward reward,
            @Nullable String tier,
            @Nullable String next,
            List<RewardGrant> grants,
            List<RewardUse> uses) {
        return Entitlement.of(
                reward, new Standing(tier, next, DAY, Month.JANUARY, ZoneOffset.UTC, 0), grants, new ArrayList<>(uses));
    }

    private RewardUse use(LocalDate period, RewardUse.State state) {
        var use = new RewardUse("RW-1", briefing, PARTNER, "gold", period, "We need it", Instant.EPOCH);
        use.state = state;
        return use;
    }

    private static Reward reward(Renewal renewal, @Nullable Integer seats, @Nullable LocalDate last) {
        var said = new NewReward(
                Kind.ROADMAP,
                "Roadmap briefing",
                "",
                "",
                "partnership",
                Map.of("silver", 1, "gold", 3),
                renewal,
                seats,
                false,
                null,
                last,
                false);
        return new Reward("briefing", Ids.derived("program"), said);
    }

    private static Reward reward(Kind kind, boolean asks) {
        var said = new NewReward(
                kind,
                "Fast lane",
                "",
                "",
                "partnership",
                Map.of("silver", 1, "gold", 3),
                Renewal.QUARTER,
                null,
                asks,
                null,
                null,
                false);
        return new Reward("fast-lane", Ids.derived("program"), said);
    }
}
