package dev.entente.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.application.Fit.Outcome;
import dev.entente.application.IdealProfile.Criterion;
import dev.entente.application.IdealProfile.Wanted;
import dev.entente.partner.PartnerFixtures;
import dev.entente.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final Criterion REACH =
            new Criterion("Sells in DACH", 30, "country", new Wanted.OneOf(List.of("DACH"), List.of("BENELUX", "FR")));
    private static final Criterion SIZE = new Criterion(
            "Has twenty engineers", 20, "engineers", new Wanted.AtLeast(new BigDecimal("20"), new BigDecimal("5")));
    private static final Criterion SKILLS = new Criterion(
            "Knows our stack", 50, "skills", new Wanted.AllOf(List.of("Cloud", "Security", "Data", "Networks")));
    private static final IdealProfile PROFILE = new IdealProfile(List.of(REACH, SIZE, SKILLS));

    @Test
    void whatIsAllThereIsAHundred() {
        var fit = fit("DE", "25", "Cloud", "Security", "Data", "Networks");
        assertThat(fit.score()).isEqualTo(100);
        assertThat(fit.known()).isEqualTo(100);
        assertThat(fit.lines()).extracting(Fit.Line::outcome).containsOnly(Outcome.MET);
        assertThat(fit.gaps()).isEmpty();
    }

    @Test
    void partsCountByHowMuchOfThemThereIs() {
        var fit = fit("NL", "10", "cloud", "Data");
        assertThat(fit.lines()).extracting(Fit.Line::outcome).containsOnly(Outcome.PARTLY);
        assertThat(fit.lines()).extracting(Fit.Line::share).containsExactly(50, 50, 50);
        assertThat(fit.score()).isEqualTo(50);
        assertThat(fit.lines().getLast().why()).isEqualTo("Has Cloud, Data; missing is Security, Networks");
    }

    @Test
    void whatIsMissingIsZeroAndSaysWhatIsWanted() {
        var fit = fit("BR", "4", "Painting");
        assertThat(fit.score()).isZero();
        assertThat(fit.known()).isEqualTo(100);
        assertThat(fit.lines()).extracting(Fit.Line::outcome).containsOnly(Outcome.MISSING);
        assertThat(fit.lines().getFirst().why()).isEqualTo("Says BR; wanted is DACH");
    }

    @Test
    void aPartnerIsComparedAsItStandsTodayAndAsItAnsweredOnce() {
        var partner = PartnerFixtures.partner("brightwater");
        var said = Applicants.from("AT", Map.of("engineers", List.of("25")));
        var fit = Fit.of(1, PROFILE, Applicant.today(partner, said));
        // Where it sits today is not known, whatever it said once.
        assertThat(fit.lines())
                .extracting(Fit.Line::outcome)
                .containsExactly(Outcome.UNKNOWN, Outcome.MET, Outcome.UNKNOWN);
        assertThat(fit.score()).isEqualTo(20);
        assertThat(Fit.of(1, PROFILE, Applicant.today(partner, null)).known()).isZero();
    }

    @Test
    void whatIsUnknownAddsNothingAndIsSaid() {
        var fit = Fit.of(3, PROFILE, Applicants.from("AT", Map.of()));
        assertThat(fit.profile()).isEqualTo(3);
        assertThat(fit.score()).isEqualTo(30);
        assertThat(fit.known()).isEqualTo(30);
        assertThat(fit.lines())
                .extracting(Fit.Line::outcome)
                .containsExactly(Outcome.MET, Outcome.UNKNOWN, Outcome.UNKNOWN);
        assertThat(fit.gaps()).extracting(Fit.Line::words).containsExactly("Knows our stack", "Has twenty engineers");
    }

    @Test
    void aProfileWithoutWishesSaysNothing() {
        assertThat(Fit.of(0, IdealProfile.NONE, Applicants.complete()).isWorkedOut())
                .isFalse();
    }

    @Test
    void wishesThatNoAnswerCanMeetAreRefused() {
        var profile = new IdealProfile(List.of(
                new Criterion("", 0, "nothing", new Wanted.OneOf(List.of(), List.of())),
                new Criterion("Where", 1, "country", new Wanted.OneOf(List.of("Atlantis"), List.of())),
                new Criterion("How many", 1, "country", new Wanted.AtLeast(BigDecimal.ONE, BigDecimal.TEN))));
        var problem = catchThrowableOfType(Problem.class, () -> profile.check(ApplicationForm.NONE));
        assertThat(problem.errors())
                .extracting(Problem.Finding::pointer)
                .containsExactly(
                        "/criteria/0/words",
                        "/criteria/0/weight",
                        "/criteria/0/answer",
                        "/criteria/0/wanted/values",
                        "/criteria/1/wanted/values",
                        "/criteria/2/wanted/nearly");
    }

    private static Fit fit(String country, String engineers, String... skills) {
        return Fit.of(
                1,
                PROFILE,
                Applicants.from(country, Map.of("engineers", List.of(engineers), "skills", List.of(skills))));
    }

    @Test
    void numbersThatNobodyWritesOutAreRefused() {
        for (var number : new String[] {"1e999999999", "1e-999999999", "1e13", "0.00001"}) {
            var wanted = new Wanted.AtLeast(new BigDecimal(number), BigDecimal.ZERO);
            var wish = new Criterion("Many", 1, "country", wanted);
            assertThatThrownBy(() -> wish.refuseUnclear(ApplicationForm.NONE))
                    .as(number)
                    .isInstanceOf(Problem.class);
        }
        var usual = new Wanted.AtLeast(new BigDecimal("2.5e6"), BigDecimal.ONE);
        new Criterion("Many", 1, "country", usual).refuseUnclear(ApplicationForm.NONE);
    }
}
