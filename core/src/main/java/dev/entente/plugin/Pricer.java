package dev.entente.plugin;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;

import dev.entente.api.Exact;
import dev.entente.api.Measure;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.PricingModel.Quoted;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.guard.Crowded;
import dev.entente.guard.Exhausted;
import dev.entente.plugin.Watch.Failure;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pricing model with its terms, asked as safely as a {@link Calculation}: what it throws, and what cannot be right, is told
 * in words of ours, and no price comes of it.
 *
 * @param <T> the model's terms
 */
public final class Pricer<T extends Record> {

    private static final System.Logger LOG = System.getLogger(Pricer.class.getName());
    private static final int MOST_STEPS = 100;
    private static final BigDecimal MOST = BigDecimal.valueOf(1, -15);

    private final PricingModel<T> model;
    private final T terms;
    private final @Nullable Watch watch;

    /** Terms never change, and so neither does what they ask for. */
    private volatile @Nullable Set<Measure> measures;

    public Pricer(PricingModel<T> model, T terms) {
        this.model = model;
        this.terms = terms;
        boolean watched = model instanceof KnownPricing<?> known && known.model() instanceof ConfinedPricing<?>;
        this.watch = watched ? ((ConfinedPricing<?>) ((KnownPricing<?>) model).model()).watch() : null;
    }

    /** What became of asking. */
    public sealed interface Answer {

        /** Steps that can be shown and added up; none leave the price as it is. */
        record Steps(List<Step> steps) implements Answer {}

        /** Why there is no price. */
        record Unfit(String because) implements Answer {}
    }

    /** The totals that its {@link Standing} must know, always in the same order; none where it cannot say. */
    public Set<Measure> measures() {
        var known = measures;
        if (known == null) measures = known = asked();
        return known;
    }

    private Set<Measure> asked() {
        try {
            return model.measures(terms).stream()
                    .sorted(Comparator.comparing(Measure::toString))
                    .collect(collectingAndThen(toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
        } catch (Crowded notItsFault) {
            throw notItsFault;
        } catch (Throwable thrown) { // a plugin's code
            tell(thrown);
            return Set.of();
        }
    }

    /** The model's steps if they can be right, and otherwise what is wrong with them. */
    public Answer price(Quoted quoted, Standing standing) {
        var silenced = watch == null ? null : watch.silenced();
        if (silenced != null) return unfit(silenced);
        try {
            var steps = List.copyOf(model.price(quoted, standing, terms));
            var wrong = wrongWith(steps, quoted);
            tell(wrong.isEmpty() ? null : Failure.UNFIT);
            return wrong.isEmpty() ? new Answer.Steps(steps) : unfit(wrong);
        } catch (Crowded notItsFault) {
            throw notItsFault;
        } catch (Throwable thrown) { // a plugin's code
            tell(thrown instanceof Exhausted ? Failure.STOPPED : Failure.THREW);
            tell(thrown);
            return unfit("failed; tell whoever maintains it");
        }
    }

    private void tell(@Nullable Failure failure) {
        if (watch == null) return;
        if (failure == null) watch.answered();
        else watch.failed(failure);
    }

    private Answer unfit(String wrong) {
        return new Answer.Unfit("The model " + model.id() + " " + wrong);
    }

    private static String wrongWith(List<Step> steps, Quoted quoted) {
        if (steps.size() > MOST_STEPS) return "explained itself in more than " + MOST_STEPS + " steps";
        var sum = Exact.zero(quoted.list().unit());
        for (var step : steps) {
            if (!step.exact().unit().equals(sum.unit())) return "answered in another unit than the price is in";
            if (step.sku() != null && !step.sku().equals(quoted.line().sku())) return "named another product";
            if (!Rechecking.canBeShown(step)) return "explained itself in words that cannot be shown";
            sum = sum.plus(step.exact());
        }
        return sum.value().abs().compareTo(MOST) > 0 ? "answered with an amount that is too large" : "";
    }

    private void tell(Throwable thrown) {
        LOG.log(
                Level.ERROR,
                "{0} threw {1}",
                model.getClass().getName(),
                thrown.getClass().getName());
    }
}
