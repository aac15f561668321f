package dev.entente.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.api.commercial.Step.Words;
import dev.entente.plugin.Watch.Failure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalculationTest {

    private static final Unit EUR = Unit.currency("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Line LINE = new Line("SKU", "any", 1, Period.ZERO, null, Amount.of("100", "EUR"));
    private static final Won SALE = new Won(DAY, Route.DIRECT, List.of(LINE));
    private static final Standing STANDING = new Standing(null, DAY, false, List.of(), Map.of());
    private static final Held FAILED = new Held("The model misbehaving v3 failed; tell whoever maintains it");

    private final MisbehavingModel model = new MisbehavingModel();

    static Stream<Throwable> thrown() {
        return Stream.of(
                new IllegalStateException("<script>"),
                new ArithmeticException(),
                new AssertionError("no"),
                new NoClassDefFoundError("java/io/File"),
                new StackOverflowError(),
                new OutOfMemoryError(),
                new InternalError(),
                new Throwable("neither exception nor error"),
                new RuntimeException() {
                    @Override
                    public String getMessage() {
                        throw new IllegalStateException("hostile message");
                    }

                    @Override
                    public StackTraceElement[] getStackTrace() {
                        throw new IllegalStateException("hostile stack");
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whateverAModelThrowsIsHeldInOurWords(Throwable thrown) {
        model.answer = () -> sneak(thrown);
        assertThat(answer()).isEqualTo(FAILED);
        model.answer = () -> new Held("Nothing to do");
        model.measures = () -> sneak(thrown);
        assertThat(answer()).isEqualTo(FAILED);
        model.measures = Set::of;
        model.closes = () -> sneak(thrown);
        assertThat(answer()).isEqualTo(FAILED);
        model.closes = () -> false;
        model.id = () -> sneak(thrown);
        assertThat(answer()).isEqualTo(new Held("Nothing to do"));
    }

    @Test
    void endlessRecursionIsHeld() {
        model.answer = () -> answerAfter(1);
        assertThat(answer()).isEqualTo(FAILED);
    }

    private static Earning answerAfter(int more) {
        return more == 0 ? FAILED : answerAfter(more + 1);
    }

    @Test
    void noAnswerIsHeld() {
        model.answer = () -> null;
        assertThat(answer()).isEqualTo(new Held("The model misbehaving v3 gave no answer"));
    }

    @Test
    void aGoodAnswerIsLeftAsItIs() {
        model.answer = () -> euros("12.30");
        assertThat(answer()).isEqualTo(euros("12.30"));
        model.answer = () -> new Held("A person decides");
        assertThat(answer()).isEqualTo(new Held("A person decides"));
    }

    @Test
    void anotherUnitIsHeld() {
        model.answer = () -> earned(Step.of("Dollars", Amount.of("1", "USD").exact()));
        assertThat(answer())
                .isEqualTo(new Held("The model misbehaving v3 answered in USD, "
                        + "which stands neither in its terms nor in what happened"));
        var points = Unit.counted("points", 0);
        model.answer = () -> earned(Step.nothing(points, "None"));
        assertThat(answer(new MisbehavingModel.Terms(points), SALE)).isInstanceOf(Earned.class);
    }

    @Test
    void aFractionOfAPartOrAnotherSumCannotEvenBeMade() {
        var third = Step.of("A third", new Exact(new BigDecimal("0.003"), EUR));
        model.answer = () -> Earning.pays(Rounding.halfUp(3), List.of(third));
        assertThat(answer()).isEqualTo(FAILED);
        model.answer = () -> new Earned(Kind.PAYS, Amount.of("1", "EUR"), List.of(third));
        assertThat(answer()).isEqualTo(FAILED);
    }

    @Test
    void wordsThatCannotBeShownAreHeld() {
        for (var words : List.of("a\u0000b", "line\nbreak", "\u202Egnorw", "x".repeat(501), "\uD800")) {
            model.answer = () -> new Held(words);
            assertThat(because()).isEqualTo("holds this for a reason that cannot be shown");
            model.answer = () -> earned(Step.nothing(EUR, words));
            assertThat(because()).isEqualTo("explained itself in words that cannot be shown");
            model.answer = () -> earned(Step.nothing(EUR, "Unused", words));
            assertThat(because()).isEqualTo("explained itself in words that cannot be shown");
        }
    }

    @Test
    void wordsThatBecomeTooLongWithTheirFiguresAreHeld() {
        var half = "x".repeat(300);
        model.answer = () -> earned(Step.nothing(EUR, "{0} and {1}", half, half));
        assertThat(because()).isEqualTo("explained itself in words that cannot be shown");
        model.answer = () -> earned(Step.nothing(EUR, "{0} alone", half, half));
        assertThat(answer()).isInstanceOf(Earned.class);
    }

    @Test
    void wordsThatManyStepsShareAreKnownAndTheirOpenFiguresAreNot() {
        var calculation = new Calculation<>(model, new MisbehavingModel.Terms(EUR));
        var words = new Words("{0} for {1}, {2}", null, null, "x".repeat(300));
        var ten = Amount.of("10", "EUR").exact();
        model.answer = () -> earned(words.step(ten, "SKU", 1L, "short"));
        assertThat(calculation.calculate(SALE, STANDING)).isInstanceOf(Earned.class);
        assertThat(calculation.calculate(SALE, STANDING)).isInstanceOf(Earned.class);
        for (var text : List.of("line\nbreak", "\u202Egnorw", "x".repeat(300))) {
            model.answer = () -> earned(words.step(ten, "SKU", 1L, text));
            assertThat(because(calculation)).isEqualTo("explained itself in words that cannot be shown");
        }
        model.answer = () -> earned(words.step(ten, "SKU", 1L, LocalDate.of(12345, 1, 1)));
        assertThat(because(calculation)).isEqualTo("named a figure that cannot be kept");
        model.answer = () -> earned(words.step(ten, "OTHER", 1L, "short"));
        assertThat(because(calculation)).isEqualTo("named a product that is not part of this");
    }

    @Test
    void sharedWordsThatCannotBeShownOrKeptAreHeldEachTime() {
        var calculation = new Calculation<>(model, new MisbehavingModel.Terms(EUR));
        var ten = Amount.of("10", "EUR").exact();
        var hidden = new Words("{0} and {1}", null, "line\nbreak");
        var lost = new Words("{0} until {1}", null, LocalDate.of(12345, 1, 1));
        for (int i = 0; i < 2; i++) {
            model.answer = () -> earned(hidden.step(ten, null, 1L));
            assertThat(because(calculation)).isEqualTo("explained itself in words that cannot be shown");
            model.answer = () -> earned(lost.step(ten, null, 1L));
            assertThat(because(calculation)).isEqualTo("named a figure that cannot be kept");
        }
    }

    @Test
    void moreStepsThanAnyoneReadsAreHeld() {
        model.answer = () -> earned(Collections.nCopies(1001, Step.nothing(EUR, "Again")));
        assertThat(because()).isEqualTo("explained itself in more than 1000 steps");
    }

    @Test
    void anAmountBeyondAllSenseIsHeld() {
        for (long minor : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 100_000_000_000_000_001L}) {
            model.answer = () -> earned(Step.of("Much", new Amount(minor, EUR).exact()));
            assertThat(because()).isEqualTo("answered with an amount that is too large");
        }
    }

    @Test
    void aProductThatWasNotSoldIsHeld() {
        var other = new Line("OTHER", "any", 1, Period.ZERO, null, Amount.of("1", "EUR"));
        model.answer = () -> earned(Step.nothing(EUR, "Other").about(other));
        assertThat(because()).isEqualTo("named a product that is not part of this");
        model.answer = () -> earned(Step.nothing(EUR, "This one").about(LINE));
        assertThat(answer()).isInstanceOf(Earned.class);
    }

    /** Terms that somebody published may take something for each piece; only jars are refused that. */
    @Test
    void whatAModelOfOurOwnTakesStays() {
        model.answer = () -> earned(Step.of("Malus", Amount.of("-5.00", "EUR").exact()));
        assertThat(answer())
                .isInstanceOfSatisfying(
                        Earned.class, it -> assertThat(it.amount()).isEqualTo(Amount.of("-5.00", "EUR")));
    }

    @Test
    void aFigureThatWouldNotComeBackIsHeld() {
        for (var figure : List.of(LocalDate.of(12345, 1, 1), Period.ofDays(-1), Period.ofYears(10_000))) {
            model.answer = () -> earned(Step.nothing(EUR, "Until {0}", figure));
            assertThat(because()).isEqualTo("named a figure that cannot be kept");
        }
    }

    @Test
    void aRefundGivesBackWhatWasEarned() {
        var refund = new Refunded(DAY, SALE, (Earned) euros("10"), List.of(), List.of(LINE));
        model.answer = refund::undone;
        assertThat(answer(new MisbehavingModel.Terms(EUR), refund)).isEqualTo(refund.undone());
        model.answer = () -> Earning.charges(Rounding.halfUp(2), List.of(Step.nothing(EUR, "A charge")));
        assertThat(answer(new MisbehavingModel.Terms(EUR), refund))
                .isEqualTo(new Held("The model misbehaving v3 gave back something else than was earned"));
    }

    @Test
    void whatCannotBeMadeReadyIsOneFailureHoweverManyResultsNeedIt() {
        model.closes = () -> {
            throw new IllegalStateException();
        };
        var told = new ArrayList<Failure>();
        var calculation = new Calculation<>(model, new MisbehavingModel.Terms(EUR), new Watch() {

            @Override
            public @Nullable String silenced() {
                return null;
            }

            @Override
            public void took(long fuel, long cells, long nanos) {}

            @Override
            public void answered() {}

            @Override
            public void failed(Failure failure) {
                told.add(failure);
            }
        });
        assertThat(told).containsExactly(Failure.THREW);
        for (int i = 0; i < 5; i++)
            assertThat(calculation.calculate(SALE, STANDING)).isEqualTo(FAILED);
        assertThat(told).hasSize(1);
        assertThat(calculation.unasked()).isEqualTo(FAILED.because());
    }

    @Test
    void measuresAreAskedForInOneOrder() {
        var first = Measure.of("deals", EUR, Calendar.MONTH);
        var second = Measure.of("net-revenue", EUR, Calendar.MONTH);
        model.measures = () -> new LinkedHashSet<>(List.of(second, first));
        assertThat(new Calculation<>(model, new MisbehavingModel.Terms(EUR)).measures())
                .containsExactly(first, second);
    }

    @SuppressWarnings("unchecked")
    private static <R, X extends Throwable> R sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }

    private static Earning euros(String amount) {
        return earned(Step.of("Agreed", Amount.of(amount, "EUR").exact()));
    }

    private static Earning earned(Step step) {
        return earned(List.of(step));
    }

    private static Earning earned(List<Step> steps) {
        return Earning.pays(Rounding.halfUp(2), steps);
    }

    private String because() {
        return because(new Calculation<>(model, new MisbehavingModel.Terms(EUR)));
    }

    private static String because(Calculation<?> calculation) {
        return ((Held) calculation.calculate(SALE, STANDING)).because().replace("The model misbehaving v3 ", "");
    }

    private Earning answer() {
        return answer(new MisbehavingModel.Terms(EUR), SALE);
    }

    private Earning answer(MisbehavingModel.Terms terms, Occurrence what) {
        return new Calculation<>(model, terms).calculate(what, STANDING);
    }
}
