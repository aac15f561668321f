package dev.entente.whatif;

import static dev.entente.whatif.TriedFixtures.EUR;
import static dev.entente.whatif.TriedFixtures.PARTNER;
import static dev.entente.whatif.TriedFixtures.held;
import static dev.entente.whatif.TriedFixtures.resale;
import static dev.entente.whatif.TriedFixtures.share;
import static dev.entente.whatif.TriedFixtures.tried;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.entente.earning.Tried.Tiers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SumsTest {

    private static final UUID WHAT_IF = new UUID(0, 3);
    private static final Tiers SILVER = new Tiers("silver", "silver");

    private final Sums sums = new Sums(PARTNER, EUR);

    @Test
    void addsUpBothSidesAndCountsWhatIsAnother() {
        sums.add(tried(resale(share("10", 100)), resale(share("12", 100))));
        sums.add(tried(resale(share("10", 200)), resale(share("10", 200))));
        sums.add(tried(resale(share("10", 300)), held("Nobody knows")));

        var outcome = sums.outcomes(WHAT_IF, SILVER).toList().getFirst();
        assertThat(outcome.now().minor()).isEqualTo(60_00);
        assertThat(outcome.then().minor()).isEqualTo(32_00);
        assertThat(outcome.difference().minor()).isEqualTo(-28_00);
        assertThat(outcome.counts()).isEqualTo(new Counts(3, 2, 0, 1));
    }

    @Test
    void reasonsAddUpToTheDifferenceAndWhatChangesMostComesFirst() {
        for (int euros = 1; euros <= 100; euros++)
            sums.add(tried(resale(share("10", euros)), resale(share("12", euros))));
        sums.add(tried(resale(share("10", 500)), held("Nobody knows")));

        var reasons = sums.reasons(WHAT_IF).stream().map(Reason::total).toList();
        assertThat(reasons).extracting(Reason.Total::results).containsExactly(100L, 1L);
        assertThat(reasons).extracting(each -> each.difference().minor()).containsExactly(101_00L, -50_00L);
        var examples = sums.examples(WHAT_IF);
        assertThat(examples).hasSize(Sums.MOST_EXAMPLES);
        assertThat(examples.getFirst().reason()).isEqualTo("Held: Nobody knows");
        assertThat(examples.get(1).difference().minor()).isEqualTo(2_00);
        assertThat(examples.get(1).then().earning()).isEqualTo(share("12", 100));
    }

    @Test
    void ofReasonsThatAreTooManyTheRestIsOne() {
        for (int rate = 11; rate < 11 + 2 * Sums.MOST_REASONS; rate++)
            sums.add(tried(resale(share("10", 100)), resale(share(Integer.toString(rate), 100))));
        var reasons = sums.reasons(WHAT_IF).stream().map(Reason::total).toList();
        assertThat(reasons).hasSize(Sums.MOST_REASONS + 1);
        assertThat(reasons.stream().mapToLong(Reason.Total::results).sum()).isEqualTo(2L * Sums.MOST_REASONS);
    }

    @Test
    void whatEarlierPagesCameToGoesOnWhereItWasWritten() {
        var whole = new Sums(PARTNER, EUR);
        for (int euros = 1; euros <= 60; euros++) {
            var one = tried(resale(share("10", euros)), resale(share(euros % 3 == 0 ? "15" : "12", euros)));
            whole.add(one);
            sums.add(one);
        }
        var next = new Sums(PARTNER, EUR);
        next.restore(sums.outcomes(WHAT_IF, SILVER).toList(), sums.reasons(WHAT_IF), sums.examples(WHAT_IF));
        for (int euros = 61; euros <= 90; euros++) {
            var one = tried(resale(share("10", euros)), resale(share("12", euros)));
            whole.add(one);
            next.add(one);
        }

        var expected = whole.outcomes(WHAT_IF, SILVER).toList().getFirst();
        var outcome = next.outcomes(WHAT_IF, SILVER).toList().getFirst();
        assertThat(outcome.money()).isEqualTo(expected.money());
        assertThat(outcome.counts()).isEqualTo(expected.counts());
        assertThat(next.reasons(WHAT_IF))
                .extracting(Reason::total)
                .isEqualTo(whole.reasons(WHAT_IF).stream().map(Reason::total).toList());
        assertThat(next.examples(WHAT_IF))
                .extracting(each -> each.id, each -> each.difference().minor(), Example::then)
                .isEqualTo(whole.examples(WHAT_IF).stream()
                        .map(each -> tuple(each.id, each.difference().minor(), each.then()))
                        .toList());
    }
}
