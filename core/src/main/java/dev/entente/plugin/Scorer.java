package dev.entente.plugin;

import dev.entente.api.Measure;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.api.scorecard.ScorecardProvider.Facts;
import dev.entente.api.scorecard.ScorecardProvider.Reading;
import dev.entente.api.scorecard.ScorecardProvider.Score;
import dev.entente.guard.Crowded;
import dev.entente.guard.Exhausted;
import dev.entente.plugin.Watch.Failure;
import dev.entente.problem.Findings;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard provider with its criteria, asked as safely as a {@link Calculation}: what it throws, and what cannot be right, is told in
 * words of ours, and no score comes of it.
 *
 * @param <C> what is expected
 */
public final class Scorer<C extends Record> {

    private static final System.Logger LOG = System.getLogger(Scorer.class.getName());
    private static final int MOST_READINGS = 100;
    private static final int MOST_POINTS = 10_000;
    private static final int MOST_WORDS = 500;

    private final ScorecardProvider<C> provider;
    private final C criteria;
    private final @Nullable Watch watch;
    private final @Nullable Set<Measure> asked;

    public Scorer(ScorecardProvider<C> provider, C criteria) {
        this.provider = provider;
        this.criteria = criteria;
        var watch =
                provider instanceof KnownScorecard<?> known && known.provider() instanceof ConfinedScorecard<?> confined
                        ? confined.watch()
                        : null;
        this.watch = watch == null ? null : new Quiet(watch); // who may look is not who may stop
        this.asked = asked();
    }

    /** Once: by the same measures the facts are gathered and the answers judged. Null where it cannot say. */
    private @Nullable Set<Measure> asked() {
        try {
            return Set.copyOf(provider.measures(criteria));
        } catch (Crowded notItsFault) {
            throw notItsFault;
        } catch (Throwable thrown) { // a plugin's code
            failed(thrown);
            return null;
        }
    }

    /** What became of asking. */
    public sealed interface Answer {

        /** Readings that can be shown, each of what was asked for and measured. */
        record Scored(Score score) implements Answer {}

        /** Why there is no score. */
        record Unfit(String because) implements Answer {}
    }

    /** The totals that its facts must have; none where it cannot say. */
    public Set<Measure> measures() {
        return asked == null ? Set.of() : asked;
    }

    /** The provider's score if it can be right, and otherwise what is wrong with it. */
    public Answer score(Facts facts) {
        var silenced = watch == null ? null : watch.silenced();
        if (silenced != null) return unfit(silenced);
        if (asked == null) return unfit("could not say what it needs"); // which the watch heard when it was asked
        try {
            var score = provider.score(facts, criteria);
            var wrong = wrongWith(score, facts);
            if (watch != null && wrong.isEmpty()) watch.answered();
            else if (watch != null) watch.failed(Failure.UNFIT);
            return wrong.isEmpty() ? new Answer.Scored(score) : unfit(wrong);
        } catch (Crowded notItsFault) {
            throw notItsFault;
        } catch (Throwable thrown) { // a plugin's code
            failed(thrown);
            return thrown instanceof Exhausted stopped
                    ? unfit("was stopped: " + stopped.limit().words())
                    : unfit("failed; tell whoever maintains it");
        }
    }

    private String wrongWith(@Nullable Score score, Facts facts) {
        if (score == null) return "gave no answer";
        if (score.readings().size() > MOST_READINGS) return "gave more than " + MOST_READINGS + " readings";
        for (var reading : score.readings()) {
            var wrong = wrongWith(reading, measures(), facts);
            if (!wrong.isEmpty()) return wrong;
        }
        return "";
    }

    private static String wrongWith(Reading reading, Set<Measure> asked, Facts facts) {
        if (!asked.contains(reading.measure())) return "judged what it does not ask for";
        var measured = facts.of(reading.measure());
        if (measured.isEmpty()) return "judged what was not measured";
        if (!measured.get().equals(reading.measured())) return "named another figure than was measured";
        if (!reading.target().unit().equals(reading.measured().unit()))
            return "has a target in another unit than its measure";
        if (reading.outOf() > MOST_POINTS) return "gave more than " + MOST_POINTS + " points";
        boolean shown = new Findings().line("", reading.because(), MOST_WORDS).isEmpty();
        return shown ? "" : "explained itself in words that cannot be shown";
    }

    private Answer unfit(String wrong) {
        return new Answer.Unfit("The scorecard " + provider.id() + " " + wrong);
    }

    private void failed(Throwable thrown) {
        if (watch != null) watch.failed(thrown instanceof Exhausted ? Failure.STOPPED : Failure.THREW);
        LOG.log(
                Level.ERROR,
                "{0} threw {1}",
                provider.getClass().getName(),
                thrown.getClass().getName());
    }
}
