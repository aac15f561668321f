package dev.entente.attribution;

import static dev.entente.attribution.CandidateFixtures.DAY;
import static dev.entente.attribution.CandidateFixtures.candidate;
import static dev.entente.attribution.CandidateFixtures.clicked;
import static dev.entente.attribution.CandidateFixtures.contracted;
import static dev.entente.attribution.CandidateFixtures.decide;
import static dev.entente.attribution.CandidateFixtures.excluded;
import static dev.entente.attribution.CandidateFixtures.expired;
import static dev.entente.attribution.CandidateFixtures.id;
import static dev.entente.attribution.CandidateFixtures.influenced;
import static dev.entente.attribution.CandidateFixtures.named;
import static dev.entente.attribution.CandidateFixtures.registered;
import static dev.entente.attribution.CandidateFixtures.strict;
import static dev.entente.attribution.CandidateFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Standing.Credit;
import dev.entente.attribution.Outcome.Credited;
import dev.entente.attribution.Outcome.Excluded;
import dev.entente.attribution.Outcome.Lost;
import dev.entente.attribution.Outcome.Nobody;
import dev.entente.program.AttributionPolicy;
import dev.entente.program.AttributionPolicy.PaidChannel;
import dev.entente.program.AttributionPolicy.Split;
import dev.entente.sale.Evidence.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final AttributionPolicy USUAL = AttributionPolicy.USUAL;

    @Test
    void forbiddenTrafficIsExcludedWhateverIsRegistered() {
        var outcome = excluded("forbidden", named(), registered("north", DAY.minusDays(9)), influenced("east", 1));
        assertThat(outcome).isInstanceOf(Excluded.class);
        assertThat(outcome.shares()).isEmpty();
        assertThat(outcome.rule()).isEqualTo("The sale is excluded: forbidden");
        assertThat(outcome.lost())
                .hasSize(3)
                .allSatisfy(lost -> assertThat(lost.because()).isEqualTo("The sale is excluded: forbidden"));
    }

    @Test
    void aKindThatTheProgramDoesNotExcludeChangesNothing() {
        var outcome = excluded("loyalty", named(), registered("north", DAY));
        assertThat(winner(outcome)).isEqualTo("REGISTERED north");
    }

    @Test
    void aContractOnAMarketplaceOverridesAValidRegistration() {
        var outcome = decide(USUAL, named(), registered("north", DAY.minusDays(30)), contracted("west", "aws"));
        assertThat(winner(outcome)).isEqualTo("MARKETPLACE west");
        assertThat(outcome.rule()).isEqualTo("Procurement on aws under offer-west overrides every other claim");
        assertThat(because(outcome, "north")).isEqualTo("Marketplace procurement goes first");
        assertThat(because(outcome, "named")).isEqualTo("It shows no contract, registration or click");
    }

    @Test
    void onlyTheMarketplacesOfTheProgramOverride() {
        var policy = new AttributionPolicy(
                USUAL.excluded(), List.of("azure"), USUAL.paid(), USUAL.unclaimed(), USUAL.influence());
        var outcome = decide(policy, named(), registered("north", DAY), contracted("west", "aws"));
        assertThat(winner(outcome)).isEqualTo("REGISTERED north");
        assertThat(because(outcome, "west")).isEqualTo("The program lets nothing on aws override");
    }

    @Test
    void aValidRegistrationGoesBeforeAPaidClick() {
        var outcome = decide(USUAL, named(), registered("north", DAY), clicked("south", "search", DAY));
        assertThat(winner(outcome)).isEqualTo("REGISTERED north");
        assertThat(because(outcome, "south")).isEqualTo("A valid registration goes first");
    }

    @Test
    void withAnExpiredRegistrationThePaidClickDecides() {
        var outcome = decide(USUAL, named(), expired("north"), clicked("south", "search", DAY.minusDays(3)));
        assertThat(winner(outcome)).isEqualTo("PAID south");
        assertThat(outcome.rule()).isEqualTo("The last click that counts was in search on 2026-03-28, campaign spring");
        assertThat(because(outcome, "north")).isEqualTo("The registration R-north did not hold on 2026-03-31");
    }

    @Test
    void aClickCountsToTheLastDayOfItsWindowAndNoLonger() {
        assertThat(winner(decide(USUAL, named(), clicked("south", "search", DAY.minusDays(30)))))
                .isEqualTo("PAID south");
        var late = decide(strict(), named(), clicked("south", "search", DAY.minusDays(31)));
        assertThat(late).isInstanceOf(Nobody.class);
        assertThat(because(late, "south")).isEqualTo("The click was 31 days before the sale; 30 count");
        var after = decide(strict(), named(), clicked("south", "search", DAY.plusDays(1)));
        assertThat(because(after, "south")).isEqualTo("The click came after the sale");
    }

    @Test
    void aChannelThatIsNamedHasDaysOfItsOwnAndOthersNone() {
        var policy = new AttributionPolicy(
                USUAL.excluded(),
                USUAL.marketplaces(),
                List.of(new PaidChannel("search", 7)),
                USUAL.unclaimed(),
                USUAL.influence());
        assertThat(winner(decide(policy, named(), clicked("south", "search", DAY.minusDays(7)))))
                .isEqualTo("PAID south");
        assertThat(winner(decide(policy, named(), clicked("south", "search", DAY.minusDays(8)))))
                .isEqualTo("DIRECT named");
        var other = decide(policy, named(), clicked("south", "display", DAY));
        assertThat(because(other, "south")).isEqualTo("The program pays for nothing in display");
    }

    @Test
    void nothingIsDirectAndThePartnerThatTheSaleNamesIsCreditedUnlessTheProgramSaysNobody() {
        assertThat(winner(decide(USUAL, named()))).isEqualTo("DIRECT named");
        var strict = decide(strict(), named(), expired("north"));
        assertThat(strict).isInstanceOf(Nobody.class);
        assertThat(strict.level()).isEqualTo(Level.DIRECT);
        assertThat(strict.shares()).isEmpty();
        assertThat(because(strict, "named")).isEqualTo("It shows no contract, registration or click");
    }

    @Test
    void ofTwoRegistrationsTheOlderIsCreditedAndOfTwoClicksTheLater() {
        var older = decide(USUAL, registered("north", DAY.minusDays(2)), registered("south", DAY.minusDays(20)));
        assertThat(winner(older)).isEqualTo("REGISTERED south");
        assertThat(because(older, "north")).isEqualTo("Another registration is older");
        var later = decide(
                USUAL, clicked("north", "search", DAY.minusDays(2)), clicked("south", "search", DAY.minusDays(20)));
        assertThat(winner(later)).isEqualTo("PAID north");
        assertThat(because(later, "south")).isEqualTo("Another click that counts was later");
    }

    @Test
    void whatIsAlikeInEverythingIsDecidedByTheCode() {
        assertThat(winner(decide(USUAL, contracted("b", "aws"), contracted("a", "aws"))))
                .isEqualTo("MARKETPLACE a");
        assertThat(winner(decide(USUAL, registered("b", DAY), registered("a", DAY))))
                .isEqualTo("REGISTERED a");
        assertThat(winner(decide(USUAL, clicked("b", "search", DAY), clicked("a", "search", DAY))))
                .isEqualTo("PAID a");
    }

    @Test
    void whoeverFulfilsOrImplementsHasNoClaimOnTheSale() {
        var outcome = decide(USUAL, named(), candidate("hands", Part.IMPLEMENTS, null, null, null, 0));
        assertThat(winner(outcome)).isEqualTo("DIRECT named");
        assertThat(because(outcome, "hands")).isEqualTo("It implements; that is no claim on the sale");
    }

    @Test
    void influenceStandsBesideWhoeverHasTheSaleAndSplitsEquallyWithoutLoss() {
        var outcome =
                decide(USUAL, registered("north", DAY), influenced("a", 0), influenced("b", 0), influenced("c", 0));
        assertThat(winner(outcome)).isEqualTo("REGISTERED north");
        var influence = ((Credited) outcome).influence();
        assertThat(influence).extracting(Share::partner).containsExactly(id("a"), id("b"), id("c"));
        assertThat(sum(influence)).isEqualByComparingTo("1");
        var hundred = Amount.of("100.00", "EUR");
        assertThat(influence.stream()
                        .map(share -> new Credit(share.part(), share.before(), share.share()).of(hundred))
                        .reduce(Amount::plus))
                .contains(hundred);
        assertThat(influence.getFirst().rule()).isEqualTo("Influence is shared equally by 3");
        assertThat(influence.getFirst().isInfluence()).isTrue();
    }

    @Test
    void influenceMaySplitByPointsOrInFixedSharesOrNotAtAll() {
        var points =
                decide(with(Split.POINTS, null), named(), influenced("a", 30), influenced("b", 10), influenced("c", 0));
        assertThat(shares(points)).containsExactly("a 75 %", "b 25 %");
        assertThat(because(points, "c")).isEqualTo("No points are stated for it");
        var fixed = decide(
                with(Split.FIXED, "40"),
                named(),
                influenced("a", 0),
                influenced("b", 0),
                influenced("c", 0),
                influenced("d", 0));
        assertThat(shares(fixed)).containsExactly("a 40 %", "b 40 %", "c 20 %");
        assertThat(because(fixed, "d")).isEqualTo("Others have all of the influence");
        var none = decide(with(Split.NONE, null), named(), influenced("a", 5));
        assertThat(shares(none)).isEmpty();
        assertThat(because(none, "a")).isEqualTo("The program gives no credit for influence");
    }

    @Test
    void aPartnerCountsOnceHoweverOftenItIsNamed() {
        var outcome = decide(
                with(Split.POINTS, null),
                named(),
                registered("north", DAY),
                clicked("north", "search", DAY),
                influenced("north", 5),
                influenced("a", 1),
                influenced("a", 3));
        assertThat(winner(outcome)).isEqualTo("REGISTERED north");
        assertThat(shares(outcome)).containsExactly("a 100 %");
        assertThat(because(outcome, "north")).isEqualTo("It has the sale itself");
    }

    @Test
    void theOrderInWhichCandidatesWereStatedChangesNothing() {
        var all = new ArrayList<>(List.of(
                named(),
                registered("north", DAY.minusDays(2)),
                registered("south", DAY.minusDays(2)),
                clicked("east", "search", DAY),
                contracted("west", "aws"),
                contracted("far", "aws"),
                influenced("a", 3),
                influenced("b", 2)));
        var expected = decide(USUAL, all.toArray(Candidate[]::new));
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(all, random);
            assertThat(decide(USUAL, all.toArray(Candidate[]::new))).isEqualTo(expected);
        }
    }

    @Test
    void whatIsKeptComesBackAndGivesTheSameAgain() {
        var asked = new Asked(
                DAY,
                id("named"),
                List.of(named(), registered("north", DAY), clicked("east", "search", DAY), contracted("west", "aws")),
                null,
                with(Split.FIXED, "12.5"),
                null);
        assertThat(Texts.of(asked)).doesNotContain("agreed");
        var again = Texts.asked(Texts.of(asked));
        assertThat(again).isEqualTo(asked);
        var outcome = Attribution.of(again);
        assertThat(Texts.lost(Texts.of(outcome.lost())))
                .isEqualTo(Attribution.of(asked).lost());
    }

    @Test
    void theCreditTableSaysTheLevelsInTheirOrderInTheProgramsOwnWords() {
        var levels = CreditTable.levels(strict());
        assertThat(levels)
                .extracting(CreditTable.Row::title)
                .containsExactly(
                        "Excluded traffic",
                        "Marketplace procurement",
                        "Agreed split",
                        "Registered partner",
                        "Paid channel",
                        "Direct");
        assertThat(levels.getFirst().when()).isEqualTo("The sale came from traffic of the kind forbidden or fraud.");
        assertThat(levels.get(4).when())
                .isEqualTo("The customer came by a partner's click before the sale: in any channel up to 30 days.");
        assertThat(levels.getLast().then()).isEqualTo("No partner is credited.");
        assertThat(CreditTable.influence(with(Split.FIXED, "10")).then())
                .isEqualTo("Each has a share of 10 % of its credit, as far as it goes.");
    }

    private static String winner(Outcome outcome) {
        var share = outcome.shares().getFirst();
        return outcome.level() + " " + code(share.partner());
    }

    private static List<String> shares(Outcome outcome) {
        return outcome.shares().stream()
                .filter(Share::isInfluence)
                .map(share -> code(share.partner()) + " " + share.share())
                .toList();
    }

    private static BigDecimal sum(List<Share> shares) {
        return shares.stream().map(share -> share.share().fraction()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String because(Outcome outcome, String code) {
        return outcome.lost().stream()
                .filter(lost -> lost.partner().equals(id(code)))
                .map(Lost::because)
                .findFirst()
                .orElse("has not lost");
    }

    private static String code(UUID partner) {
        return List.of("named", "north", "south", "east", "west", "far", "a", "b", "c", "d").stream()
                .filter(code -> id(code).equals(partner))
                .findFirst()
                .orElseThrow();
    }
}
