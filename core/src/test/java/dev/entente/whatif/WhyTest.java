package dev.entente.whatif;

import static dev.entente.whatif.TriedFixtures.CENTS;
import static dev.entente.whatif.TriedFixtures.EUR;
import static dev.entente.whatif.TriedFixtures.held;
import static dev.entente.whatif.TriedFixtures.referral;
import static dev.entente.whatif.TriedFixtures.resale;
import static dev.entente.whatif.TriedFixtures.share;
import static dev.entente.whatif.TriedFixtures.tried;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Step;
import dev.entente.earning.Tried.Tiers;
import dev.entente.earning.Tried.Worth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhyTest {

    @Test
    void aRateIsSaidWithWhatItWasAndWithoutWhatWasSold() {
        var small = Why.of(tried(resale(share("10", 100)), resale(share("12", 100))));
        var large = Why.of(tried(resale(share("10", 9_000)), resale(share("12", 9_000))));
        assertThat(small).isEqualTo("Resale: 10 % → 12 % of … for software").isEqualTo(large);
    }

    @Test
    void aLevelThatIsAnotherIsSaidWithTheRateThatFollows() {
        var moved = tried(resale(share("10", 100)), resale(share("15", 100)), new Tiers("silver", "gold"));
        assertThat(Why.of(moved)).isEqualTo("Level silver → gold, Resale: 10 % → 15 % of … for software");
    }

    @Test
    void aSaleThatFallsToAnotherOfferIsSaidSo() {
        assertThat(Why.of(tried(resale(share("10", 100)), referral(share("10", 100)))))
                .isEqualTo("From Resale to Referral");
        assertThat(Why.of(tried(resale(share("10", 100)), null)))
                .isEqualTo("The draft has no offer for it; before Resale");
    }

    @Test
    void whatIsHeldSaysWhyWithoutTheDay() {
        var because = "The program has no offer for the motion resell on 2026-03-10";
        assertThat(Why.of(tried(resale(share("10", 100)), held(because))))
                .isEqualTo("Held: The program has no offer for the motion resell on …");
        assertThat(Why.of(tried(held(because), resale(share("10", 100)))))
                .startsWith("Held no longer: The program has no offer");
    }

    @Test
    void aStepThatIsNewIsSaidAndAFigureWhereNothingElseDiffers() {
        assertThat(Why.of(tried(resale(share("10", 100)), resale(capped(600, 4)))))
                .isEqualTo("Resale: new: Lowered to the most, …");
        assertThat(Why.of(tried(resale(capped(600, 4)), resale(capped(700, 3)))))
                .isEqualTo("Resale: Lowered to the most, 6.00 EUR → 7.00 EUR");
    }

    @Test
    void theSameOnOtherDaysIsSaidSo() {
        var now = share("10", 100);
        var later = new Worth(now, new UUID(0, 1), "resell", "Resale", LocalDate.of(2026, 6, 1));
        assertThat(Why.of(tried(resale(now), later))).isEqualTo("Resale: payable on other days");
    }

    /** Ten percent of 100.00, at most so many cents. */
    private static Earning capped(long most, long euros) {
        var steps = new ArrayList<>(((Earned) share("10", 100)).steps());
        steps.add(Step.of("Lowered to the most, {0}", new Amount(-euros * 100, EUR).exact(), new Amount(most, EUR)));
        return Earning.pays(CENTS, List.copyOf(steps));
    }
}
