package dev.entente.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.catalog.Tally.Took;
import dev.entente.plugin.Watch.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Tally tally = new Tally();

    @Test
    void threeFailuresInARowAreOneTooMany() {
        tally.failed(Failure.THREW, Took.NOTHING);
        tally.failed(Failure.STOPPED, Took.NOTHING);
        assertThat(tally.because()).isNull();
        tally.failed(Failure.UNFIT, Took.NOTHING);
        assertThat(tally.because())
                .isEqualTo("It failed 3 times in a row; the last time it answered what cannot be right");
        assertThat(tally.untold()).isNotNull();
        tally.tell();
        assertThat(tally.untold()).isNull();
    }

    @Test
    void anAnswerInBetweenBeginsTheCountAnew() {
        for (int i = 0; i < 10; i++) {
            tally.failed(Failure.THREW, Took.NOTHING);
            tally.failed(Failure.THREW, Took.NOTHING);
            tally.answered(Took.NOTHING);
        }
        assertThat(tally.because()).isNull();
        assertThat(tally.drain().failed()).isEqualTo(20);
    }

    @Test
    void whatIsResumedMayFailTwiceAgain() {
        for (int i = 0; i < 3; i++) tally.failed(Failure.STOPPED, Took.NOTHING);
        tally.tell();
        assertThat(tally.resumed()).isZero();
        tally.resume();
        assertThat(tally.resumed()).isEqualTo(1);
        assertThat(tally.because()).isNull();
        tally.failed(Failure.STOPPED, Took.NOTHING);
        tally.failed(Failure.STOPPED, Took.NOTHING);
        assertThat(tally.because()).isNull();
        tally.failed(Failure.STOPPED, Took.NOTHING);
        assertThat(tally.untold()).isNotNull();
    }

    @Test
    void whatWasWrittenDownIsNotCountedAgainAndWhatCouldNotBeIsNotLost() {
        tally.answered(new Took(500, 10, 2_000));
        tally.failed(Failure.UNFIT, new Took(50_000, 700, 9_000));
        var counted = tally.drain();
        assertThat(counted).isEqualTo(new Counted(1, 0, 0, 1, 11_000, 9_000, 50_000, 700, List.of(1L, 0L, 1L, 0L, 0L)));
        assertThat(tally.drain()).isEqualTo(Counted.NOTHING);
        tally.putBack(counted);
        assertThat(tally.drain()).isEqualTo(counted);
    }

    @Test
    void theUsualWorkIsThatOfTheMiddleAnswer() {
        var counted = new Counted(5, 0, 0, 0, 0, 0, 3_000_000, 0, List.of(2L, 2L, 0L, 0L, 1L));
        assertThat(counted.usualFuel()).isEqualTo(10_000);
        assertThat(counted.plus(counted).usualFuel()).isEqualTo(10_000);
        assertThat(new Counted(1, 0, 0, 0, 0, 0, 400, 0, List.of(1L, 0L, 0L, 0L, 0L)).usualFuel())
                .isEqualTo(400);
        assertThat(Counted.NOTHING.usualFuel()).isZero();
    }
}
