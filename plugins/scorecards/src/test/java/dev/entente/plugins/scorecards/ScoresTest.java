package dev.entente.plugins.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.api.scorecard.ScorecardProvider.Facts;
import dev.entente.api.scorecard.ScorecardProvider.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final DateRange QUARTER = new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1));

    @Test
    void whoeverGrowsInPeaceHasAllPoints() {
        var because = signals(Map.of("hiring", 2L, "funding", 1L, "leadership", 1L));
        assertThat(because)
                .containsExactly(
                        "30/30 It hires: 2 of 2, reached",
                        "20/20 It is funded: 1 of 1, reached",
                        "20/20 Its leadership changes: 1, and up to 1 takes nothing",
                        "30/30 It lays people off: 0, and up to 0 takes nothing");
    }

    @Test
    void whatShakesAPartnerTakesHalfEachTime() {
        var because = signals(Map.of("hiring", 1L, "layoffs", 2L, "leadership", 40L));
        assertThat(because)
                .containsExactly(
                        "15/30 It hires: 1 of 2",
                        "0/20 It is funded: 0 of 1",
                        "0/20 Its leadership changes: 40, and each one over 1 takes half of the points",
                        "7/30 It lays people off: 2, and each one over 0 takes half of the points");
    }

    @Test
    void aPartnerWithoutCustomersIsNotBlamedForThoseThatLeft() {
        var because = says(
                new CustomerSuccess(),
                CustomerSuccess.Criteria.usual(),
                measure -> measure.what().equals("deals") ? Optional.of(1L) : Optional.empty());
        assertThat(because).containsExactly("6/20 Renewals: 1 of 3", "10/20 Expansions: 1 of 2");
    }

    @Test
    void customersThatStayCountByTheirShare() {
        var because = says(
                new CustomerSuccess(),
                CustomerSuccess.Criteria.usual(),
                measure -> Optional.of(measure.what().equals("retention") ? 800L : 1_103L));
        assertThat(because)
                .startsWith(
                        "28/30 Customers that stay: 80 % of 85 %",
                        "30/30 Revenue of a year ago that is kept: 110.3 % of 100 %, reached");
    }

    @Test
    void whatIsSaidTakesThePlaceOfWhatIsUsual() {
        var criteria = new EcosystemEngagement.Criteria(4, 100, null, 0, null, 0, null, 0);
        var because = says(new EcosystemEngagement(), criteria, _ -> Optional.of(3L));
        assertThat(because)
                .startsWith("75/100 Meetings of both sides: 3 of 4", "0/0 Certified people: 3 of 3, reached");
    }

    private static List<String> signals(Map<String, Long> heard) {
        return says(
                new ExternalSignals(),
                ExternalSignals.Criteria.usual(),
                measure -> Optional.of(heard.getOrDefault(measure.only().getOrDefault("kind", ""), 0L)));
    }

    private interface Heard {
        Optional<Long> of(Measure measure);
    }

    private static <C extends Record> List<String> says(ScorecardProvider<C> provider, C criteria, Heard heard) {
        var measured = new LinkedHashMap<Measure, Amount>();
        for (var measure : provider.measures(criteria))
            heard.of(measure).ifPresent(figure -> measured.put(measure, new Amount(figure, measure.unit())));
        var score = provider.score(new Facts(QUARTER, measured), criteria);
        return score.readings().stream().map(ScoresTest::words).toList();
    }

    private static String words(Reading reading) {
        return reading.points() + "/" + reading.outOf() + " " + reading.because();
    }
}
