package dev.entente.attribution;

import static dev.entente.attribution.CandidateFixtures.DAY;
import static dev.entente.attribution.CandidateFixtures.agreed;
import static dev.entente.attribution.CandidateFixtures.candidate;
import static dev.entente.attribution.CandidateFixtures.clicked;
import static dev.entente.attribution.CandidateFixtures.contracted;
import static dev.entente.attribution.CandidateFixtures.id;
import static dev.entente.attribution.CandidateFixtures.influenced;
import static dev.entente.attribution.CandidateFixtures.named;
import static dev.entente.attribution.CandidateFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Percentage;
import dev.entente.attribution.Outcome.Lost;
import dev.entente.program.AttributionPolicy;
import dev.entente.sale.Evidence.Exclusion;
import dev.entente.sale.Evidence.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreedSplitTest {

    private static final List<String> TWO = List.of("north sourced 60", "named sells 25.5");

    @Test
    void eachHasWhatWasAgreedInTheOrderOfTheShares() {
        var outcome = agreed("10", TWO, named());
        assertThat(outcome.level()).isEqualTo(Level.AGREED);
        assertThat(outcome.rule()).isEqualTo("Agreed on 2026-03-22 by Dana Reyes");
        assertThat(shares(outcome)).containsExactly("north sourced 0 % + 60 %", "named sells 60 % + 25.5 %");
        assertThat(outcome.shares()).allSatisfy(share -> {
            assertThat(share.vendor()).isEqualTo(Percentage.of("10"));
            assertThat(share.rule()).startsWith("It was agreed on 2026-03-22 that it has ");
        });
        assertThat(outcome.lost()).isEmpty();
    }

    @Test
    void whoeverHoldsARegistrationAndIsAmongThemHasRegisteredItsPart() {
        var outcome = agreed(null, TWO, named(), registered("north", DAY.minusDays(30)));
        assertThat(outcome.level()).isEqualTo(Level.AGREED);
        assertThat(outcome.shares()).extracting(Share::registered).containsExactly(true, false);
        assertThat(outcome.shares()).extracting(Share::vendor).containsOnlyNulls();
    }

    @Test
    void aSplitThatLeavesOutThePartnerThatRegisteredFirstDoesNotDecide() {
        var outcome = agreed(
                null, TWO, named(), registered("south", DAY.minusDays(40)), registered("north", DAY.minusDays(30)));
        assertThat(outcome.level()).isEqualTo(Level.REGISTERED);
        assertThat(shares(outcome)).containsExactly("south sourced 0 % + 100 %");
        assertThat(lost(outcome))
                .contains("north: A valid registration goes first, of a partner that the split leaves out");
    }

    @Test
    void aRegistrationThatCameLaterThanThatOfAPartnerOfTheSplitIsBehindIt() {
        var outcome = agreed(
                null, TWO, named(), registered("north", DAY.minusDays(40)), registered("south", DAY.minusDays(30)));
        assertThat(outcome.level()).isEqualTo(Level.AGREED);
        assertThat(lost(outcome)).containsExactly("south: A split that was agreed goes first");
    }

    @Test
    void aMarketplaceContractOverridesIt() {
        var outcome = agreed(null, TWO, named(), contracted("west", "aws"));
        assertThat(outcome.level()).isEqualTo(Level.MARKETPLACE);
        assertThat(lost(outcome))
                .contains("north: Marketplace procurement goes first", "named: Marketplace procurement goes first");
    }

    @Test
    void whatIsExcludedCreditsNobodyWhateverWasAgreed() {
        var shares = List.of(new Agreed.Portion(id("north"), Part.SELLS, Percentage.of("100"), null));
        var exclusion = new Exclusion("fraud", "Bought under our own name");
        var outcome = Attribution.of(new Asked(
                DAY,
                id("named"),
                List.of(named()),
                exclusion,
                AttributionPolicy.USUAL,
                new Agreed("Dana Reyes", DAY, shares, null)));
        assertThat(outcome.shares()).isEmpty();
        assertThat(lost(outcome))
                .containsExactly("named: The sale is excluded: fraud", "north: The sale is excluded: fraud");
    }

    @Test
    void clicksAndInfluenceStandBehindAndBesideIt() {
        var outcome = agreed(
                null,
                List.of("north sourced 60", "east fulfils 40"),
                named(),
                clicked("south", "search", DAY),
                candidate("east", Part.FULFILS, null, null, null, 0),
                candidate("far", Part.IMPLEMENTS, null, null, null, 0),
                influenced("a", 1),
                influenced("north", 1));
        assertThat(shares(outcome))
                .containsExactly("north sourced 0 % + 60 %", "east fulfils 60 % + 40 %", "a influenced 0 % + 100 %");
        assertThat(lost(outcome))
                .containsExactlyInAnyOrder(
                        "named: It shows no contract, registration or click",
                        "south: A split that was agreed goes first",
                        "far: It implements; that is no claim on the sale",
                        "north: It has the sale itself");
    }

    @Test
    void theOrderOfTheCandidatesChangesNothing() {
        var all = new ArrayList<>(List.of(
                named(),
                registered("north", DAY.minusDays(9)),
                registered("south", DAY),
                clicked("east", "search", DAY),
                influenced("a", 3),
                influenced("b", 2)));
        var expected = agreed("5", TWO, all.toArray(Candidate[]::new));
        var random = new Random(11);
        for (int i = 0; i < 100; i++) {
            Collections.shuffle(all, random);
            assertThat(agreed("5", TWO, all.toArray(Candidate[]::new))).isEqualTo(expected);
        }
    }

    @Test
    void whatIsKeptComesBackAndGivesTheSameAgain() {
        var shares = List.of(
                new Agreed.Portion(id("north"), Part.SOURCED, Percentage.of("60"), "referral"),
                new Agreed.Portion(id("named"), Part.SELLS, Percentage.of("25.5"), null));
        var asked = new Asked(
                DAY,
                id("named"),
                List.of(named()),
                null,
                AttributionPolicy.USUAL,
                new Agreed("Dana Reyes", DAY, shares, Percentage.of("10")));
        var again = Texts.asked(Texts.of(asked));
        assertThat(again).isEqualTo(asked);
        assertThat(Attribution.of(again)).isEqualTo(Attribution.of(asked));
        assertThat(Attribution.of(again).shares()).extracting(Share::motion).containsExactly("referral", null);
    }

    private static List<String> shares(Outcome outcome) {
        return outcome.shares().stream()
                .map(share -> code(share.partner()) + " " + share.part() + " " + share.before() + " + " + share.share())
                .toList();
    }

    private static List<String> lost(Outcome outcome) {
        return outcome.lost().stream().map(AgreedSplitTest::words).toList();
    }

    private static String words(Lost lost) {
        return code(lost.partner()) + ": " + lost.because();
    }

    private static String code(UUID partner) {
        return List.of("named", "north", "south", "east", "west", "far", "a", "b").stream()
                .filter(code -> id(code).equals(partner))
                .findFirst()
                .orElseThrow();
    }
}
