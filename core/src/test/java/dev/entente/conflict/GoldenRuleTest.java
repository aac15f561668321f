package dev.entente.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Percentage;
import dev.entente.conflict.Conflict.Outcome;
import dev.entente.conflict.GoldenRule.Claimant;
import dev.entente.conflict.GoldenRule.Dated;
import dev.entente.conflict.Verdict.ShareOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GoldenRuleTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 12);
    private static final UUID NORTH = UUID.randomUUID();
    private static final UUID SOUTH = UUID.randomUUID();
    private static final UUID WEST = UUID.randomUUID();

    @Test
    void theFirstDiscoveryWinsEvenWhereAnotherWroteBefore() {
        var proposal = propose(holder(NORTH, touch(1)), claimant(SOUTH, discovery(4)));
        assertThat(proposal.outcome()).isEqualTo(Outcome.MOVED);
        assertThat(proposal.winner()).isEqualTo(SOUTH);
        assertThat(proposal.reasons())
                .contains("The first touch with evidence of discovery wins: South, on 4 Mar 2026");
    }

    @Test
    void whoeverHoldsItAndFoundOutFirstKeepsIt() {
        var proposal = propose(holder(NORTH, discovery(2)), claimant(SOUTH, discovery(4)));
        assertThat(proposal.outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(proposal.winner()).isEqualTo(NORTH);
    }

    @Test
    void withoutDiscoveryInfluenceIsSplitAmongThoseWhoWereAtWork() {
        var proposal = propose(holder(NORTH, touch(1)), claimant(SOUTH, touch(4)), claimant(WEST));
        assertThat(proposal.outcome()).isEqualTo(Outcome.SPLIT);
        assertThat(proposal.shares())
                .containsExactly(new ShareOf(NORTH, Percentage.of("50")), new ShareOf(SOUTH, Percentage.of("50")));
        assertThat(proposal.reasons())
                .contains("West shows nothing from before the case")
                .contains("Nobody shows discovery, so influence is split among North and South");
    }

    @Test
    void twoWhoFoundOutOnTheSameDaySplit() {
        var proposal = propose(holder(NORTH, discovery(2)), claimant(SOUTH, discovery(2)), claimant(WEST, touch(1)));
        assertThat(proposal.outcome()).isEqualTo(Outcome.SPLIT);
        assertThat(proposal.shares()).extracting(ShareOf::contender).containsExactly(NORTH, SOUTH);
    }

    @Test
    void aSplitOfThreeIsTheWhole() {
        var proposal = propose(claimant(NORTH, touch(1)), claimant(SOUTH, touch(2)), claimant(WEST, touch(3)));
        assertThat(proposal.shares())
                .extracting(each -> each.share().fraction())
                .allMatch(share -> share.scale() <= 4);
        assertThat(proposal.shares().stream()
                        .map(each -> each.share().fraction())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1");
    }

    @Test
    void whatIsDatedAfterTheCaseWasOpenedCountsForNothing() {
        var proposal = propose(holder(NORTH, touch(1)), claimant(SOUTH, discovery(13)));
        assertThat(proposal.outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(proposal.reasons()).contains("Only North shows anything from before the case");
    }

    @Test
    void whereNobodyShowsAnythingThereIsNothingToDecideBy() {
        var proposal = propose(holder(NORTH), claimant(SOUTH));
        assertThat(proposal.outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(proposal.winner()).isNull();
    }

    private static Proposal propose(Claimant... claimants) {
        return GoldenRule.propose(List.of(claimants), OPENED);
    }

    private static Claimant holder(UUID id, Dated... touches) {
        return new Claimant(id, name(id), true, List.of(touches));
    }

    private static Claimant claimant(UUID id, Dated... touches) {
        return new Claimant(id, name(id), false, List.of(touches));
    }

    private static String name(UUID id) {
        return id.equals(NORTH) ? "North" : id.equals(SOUTH) ? "South" : "West";
    }

    private static Dated discovery(int day) {
        return new Dated(LocalDate.of(2026, 3, day), true);
    }

    private static Dated touch(int day) {
        return new Dated(LocalDate.of(2026, 3, day), false);
    }
}
