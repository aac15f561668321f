package dev.entente.plugin;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;

import dev.entente.api.Measure;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.CommercialModel.Goal;
import dev.entente.api.commercial.CommercialModel.Prepared;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import dev.entente.guard.Crowded;
import dev.entente.guard.Exhausted;
import dev.entente.plugin.Watch.Failure;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A model with its terms, asked safely. Whatever it throws, and whatever it answers that cannot be right, becomes a result
 * that is held for a person, in words of ours; the other results go on.
 *
 * <p>Errors of the machine are caught too. Between the call and here none of our own frames could be left half done, and
 * one model that takes too much memory or never stops calling itself must not keep all others from being worked out.
 *
 * @param <T> the model's terms
 */
public final class Calculation<T extends Record> {

    private static final System.Logger LOG = System.getLogger(Calculation.class.getName());
    private static final int MOST_MEASURES = 100;
    private static final Duration REST = Duration.ofMinutes(1);

    private final CommercialModel<T> model;
    private final T terms;
    private String name = "The model";
    private final Set<Measure> measures;
    private final boolean closes;
    private final boolean rerates;
    private final boolean looksBack;
    private final boolean shares;
    private final @Nullable Prepared prepared;
    private final @Nullable Rechecking rechecking;
    private final Watch watch;
    private volatile boolean told;
    private @Nullable Failure failure;

    /** For previews, forecasts and examples: it is asked as long as anything is, and what comes of it counts for nothing. */
    public Calculation(CommercialModel<T> model, T terms) {
        this(model, terms, new Quiet(watch(model)));
    }

    /** For what is booked: failures count, and too many in a row silence the model. */
    public static <T extends Record> Calculation<T> counted(CommercialModel<T> model, T terms) {
        return new Calculation<>(model, terms, watch(model));
    }

    Calculation(CommercialModel<T> model, T terms, Watch watch) {
        this(model, terms, watch, isJars(model));
    }

    private Calculation(CommercialModel<T> model, T terms, Watch watch, boolean isGuarded) {
        this.model = model;
        this.terms = terms;
        this.watch = watch;
        this.name = or(name, ready(() -> name + " " + model.id()));
        // What may go on for long comes last: the more is known of one that is stopped, the less is held for nothing.
        var closing = ready(() -> model.closes(terms));
        var rerating = ready(() -> model.rerates(terms));
        this.closes = or(true, closing);
        this.rerates = or(false, rerating);
        var looking = ready(() -> model.looksBack(terms));
        this.looksBack = or(false, looking);
        var sharing = ready(() -> model.shares(terms));
        this.shares = or(false, sharing);
        var asked = ready(() -> sorted(model.measures(terms)));
        this.measures = or(Set.of(), asked);
        this.prepared = ready(() -> model.prepare(terms));
        if (failure != null) watch.failed(failure);
        boolean answered = closing != null && rerating != null && looking != null && sharing != null;
        boolean fit = asked != null && answered && prepared != null;
        this.rechecking = fit ? ready(() -> Rechecking.of(terms, measures, isGuarded)) : null;
    }

    /** For what was worked out before, and comes out again: it is asked even while nothing new is, and may answer what nothing new may. */
    public static <T extends Record> Calculation<T> unwatched(CommercialModel<T> model, T terms) {
        return new Calculation<>(model, terms, new Rest(REST), false);
    }

    /** What our own models answer follows from terms that somebody published, also where it takes something. */
    private static boolean isJars(CommercialModel<?> model) {
        return model instanceof KnownModel<?> known && known.model() instanceof ConfinedModel<?>;
    }

    private static Watch watch(CommercialModel<?> model) {
        var watch = isJars(model) ? ((ConfinedModel<?>) ((KnownModel<?>) model).model()).watch() : null;
        return watch == null ? new Rest(REST) : watch;
    }

    /** Whether it can be asked: the model threw nothing while it was made ready. */
    public boolean isReady() {
        return rechecking != null && prepared != null;
    }

    /** The totals that its {@link Standing} must know, always in the same order. */
    public Set<Measure> measures() {
        return measures;
    }

    /** Whether it has something to say when a month closes; also where it failed to say so, and that is held. */
    public boolean closes() {
        return closes;
    }

    /** Whether a late, changed or refunded sale has later results worked out again. */
    public boolean rerates() {
        return rerates;
    }

    /** Whether it looks at the days since when a customer buys. */
    public boolean looksBack() {
        return looksBack;
    }

    /** Whether what it answers follows the partner's share of the credit. */
    public boolean shares() {
        return shares;
    }

    /**
     * Why it is not asked now, in a sentence: it is silenced, or could not be made ready; null where it is asked. What is held for this
     * depends on nothing that can be worked out again.
     */
    public @Nullable String unasked() {
        var silenced = silenced();
        return silenced != null || isReady() ? silenced : failed().because();
    }

    private @Nullable String silenced() {
        var because = watch.silenced();
        return because == null ? null : name + " " + because;
    }

    /** The model's answer if it can be right, and otherwise held with the reason. */
    public Earning calculate(Occurrence what, Standing standing) {
        var silenced = silenced();
        if (silenced != null) return new Held(silenced);
        if (rechecking == null || prepared == null) return failed(); // which was told when it was made ready
        try {
            return rechecked(prepared, rechecking, what, standing);
        } catch (Crowded notItsFault) {
            throw notItsFault;
        } catch (Exhausted e) {
            watch.failed(Failure.STOPPED);
            tell(e.getClass());
            return new Held(name + " was stopped: " + e.limit().words());
        } catch (Throwable thrown) {
            watch.failed(Failure.THREW);
            tell(thrown.getClass());
            return failed();
        }
    }

    /** The totals at which the close of a period would give something else; none where the model does not know, or fails. */
    public List<Goal> goals(Closed what, Standing standing) {
        if (!isReady()) return List.of();
        return or(List.of(), attempt(() -> List.copyOf(model.goals(what, standing, terms))));
    }

    /** The amount alone, in smallest parts, for forecasts that nobody books; {@link Long#MIN_VALUE} where it is held. */
    public long minor(Occurrence what, Standing standing) {
        if (rechecking == null || prepared == null || watch.silenced() != null) return Long.MIN_VALUE;
        try {
            long minor = prepared.minor(what, standing);
            watch.answered();
            return minor;
        } catch (Crowded notItsFault) {
            throw notItsFault;
        } catch (Throwable thrown) {
            watch.failed(thrown instanceof Exhausted ? Failure.STOPPED : Failure.THREW);
            tell(thrown.getClass());
            return Long.MIN_VALUE;
        }
    }

    private Earning rechecked(Prepared prepared, Rechecking rechecking, Occurrence what, Standing standing) {
        Earning earning = prepared.calculate(what, standing);
        var wrong = rechecking.wrongWith(earning, what);
        if (wrong == null) watch.answered();
        else watch.failed(Failure.UNFIT);
        return wrong == null ? earning : new Held(name + " " + wrong);
    }

    private Held failed() {
        return new Held(name + " failed; tell whoever maintains it");
    }

    private static Set<Measure> sorted(Set<Measure> measures) {
        if (measures.size() > MOST_MEASURES) throw new IllegalArgumentException("Too many measures");
        return measures.stream()
                .sorted(Comparator.comparing(Measure::toString))
                .collect(collectingAndThen(toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    private static <R> R or(R other, @Nullable R result) {
        return result == null ? other : result;
    }

    /** While it is made ready: null also where it was stopped before, since the next call may take all that it may as well. */
    private <R> @Nullable R ready(Callable<R> code) {
        return failure == Failure.STOPPED ? null : attempt(code);
    }

    /** Null if it threw. Only the kind of what it threw is told: its text, and its stack, are the plugin's. */
    private <R> @Nullable R attempt(Callable<R> code) {
        try {
            return code.call();
        } catch (Crowded notItsFault) {
            throw notItsFault;
        } catch (Throwable thrown) {
            failure = thrown instanceof Exhausted ? Failure.STOPPED : Failure.THREW;
            tell(thrown.getClass());
            return null;
        }
    }

    /** Once: what fails for one sale often fails for ten thousand. */
    private void tell(Class<?> thrown) {
        if (told) return;
        told = true;
        LOG.log(Level.ERROR, "{0} of {1} threw {2}", name, model.getClass().getName(), thrown.getName());
    }
}
