package dev.entente.profitability;

import static dev.entente.profitability.CaseFixtures.assumed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.profitability.AssumedDeal.Like;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssumptionsTest {

    private static final Map<String, String> RESELL = Map.of("resell", "100");
    private static final Map<Assumption, String> FIGURES =
            Map.of(Assumption.MONTHS, "12", Assumption.DEALS, "4", Assumption.DEAL, "1000");

    @Test
    void whatCannotBeSoIsRefusedWithItsField() {
        assertThat(pointers(() -> assumed(
                        RESELL,
                        Map.of(
                                Assumption.MONTHS, "61",
                                Assumption.DEALS, "1.5",
                                Assumption.DEAL, "10.001",
                                Assumption.DISCOUNT, "100.01",
                                Assumption.PEOPLE, "0.25",
                                Assumption.PERSON, "-1"))))
                .containsExactly("/months", "/deals", "/deal", "/discount", "/people", "/person");
        assertThat(pointers(() -> assumed(RESELL, CaseFixtures.with(FIGURES, Assumption.PERSON, "1e999999999"))))
                .containsExactly("/person");
    }

    @Test
    void sharesOfMotionsAreAHundredTogether() {
        assertThat(pointers(() -> assumed(Map.of("resell", "60"), FIGURES))).containsExactly("/mix");
        assertThat(pointers(() -> assumed(Map.of("resell", "1e999999999"), FIGURES)))
                .containsExactly("/mix/resell");
        assertThat(pointers(() -> assumed(Map.of(), FIGURES))).containsExactly("/mix");
    }

    /** Adding one of these to another figure would take hours. */
    @Test
    void zerosThatSayNothingAreTakenAway() {
        var endless = assumed(
                Map.of("resell", "100", "referral", "0E-99999999"),
                CaseFixtures.with(FIGURES, Assumption.PEOPLE, "0E-99999999"));
        assertThat(endless.figure(Assumption.PEOPLE)).isEqualTo(BigDecimal.ZERO);
        assertThat(endless.mix())
                .containsEntry("referral", BigDecimal.ZERO)
                .containsEntry("resell", new BigDecimal(100));
        assertThat(pointers(() -> assumed(RESELL, CaseFixtures.with(FIGURES, Assumption.PEOPLE, "1E-99999999"))))
                .containsExactly("/people");
    }

    @Test
    void moreDealsThanCanBeGoneThroughAreRefused() {
        var many = CaseFixtures.with(FIGURES, Assumption.MONTHS, "60");
        many.put(Assumption.DEALS, "500");
        assertThat(AssumedDeals.of(assumed(RESELL, many))).hasSize(10_000);

        many.put(Assumption.GROWTH, "1");
        assertThat(pointers(() -> assumed(RESELL, many))).containsExactly("/deals");
    }

    @Test
    void dealsAreWholeAndComeAsThePaceMakesThemFull() {
        var ramp = CaseFixtures.with(FIGURES, Assumption.RAMP, "1");

        var months = AssumedDeals.of(assumed(RESELL, ramp)).stream()
                .collect(Collectors.groupingBy(AssumedDeal::month, LinkedHashMap::new, Collectors.counting()));

        assertThat(months.entrySet())
                .startsWith(Map.entry(2, 1L), Map.entry(3, 1L), Map.entry(4, 2L), Map.entry(5, 1L));
        assertThat(months.values().stream().mapToLong(each -> each).sum()).isEqualTo(14); // 11 months of 4/3
    }

    @Test
    void thePaceGrowsAfterEachYearWithDeals() {
        var growing = CaseFixtures.with(FIGURES, Assumption.MONTHS, "36");
        growing.put(Assumption.GROWTH, "50");

        assertThat(AssumedDeals.of(assumed(RESELL, growing))).hasSize(16 + 24 + 36);
    }

    @Test
    void eachDealIsOfTheKindThatIsFurthestBehindItsShare() {
        var figures = CaseFixtures.with(FIGURES, Assumption.RENEWALS, "25");
        figures.put(Assumption.REGISTERED, "50");

        var kinds = AssumedDeals.of(assumed(RESELL, figures)).stream()
                .map(AssumedDeal::like)
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));

        assertThat(kinds)
                .containsOnly(
                        Map.entry(new Like("resell", false, true), 6L),
                        Map.entry(new Like("resell", false, false), 6L),
                        Map.entry(new Like("resell", true, false), 4L));
    }

    private static List<String> pointers(ThrowingCallable asked) {
        var problem = catchThrowableOfType(Problem.class, asked);
        return problem.errors().stream().map(Finding::pointer).toList();
    }
}
