package dev.entente.earning;

import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Standing;
import dev.entente.earning.Binding.Unusable;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Case.Nothing;
import dev.entente.earning.Case.Open;
import dev.entente.earning.Case.Ready;
import dev.entente.earning.Case.Waiting;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Inputs.Pin;
import dev.entente.earning.Inputs.Undecided;
import dev.entente.earning.Inputs.Withdrawn;
import dev.entente.earning.Resolution.Found;
import dev.entente.enablement.Certified;
import dev.entente.enablement.KnowingCertified;
import dev.entente.identity.Internal;
import dev.entente.measure.Asking;
import dev.entente.measure.Measures;
import dev.entente.measure.Running;
import dev.entente.program.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks models, in the order in which all happened, with the standing of each partner at that place: totals are read once
 * for all, and run in memory from there.
 */
@Internal
@ApplicationScoped
class Calculating {

    @Inject
    BoundTerms bound;

    @Inject
    Measures measures;

    @Inject
    KnowingCertified knowing;

    /** Cases that depend on nothing but themselves. */
    List<Worked> all(List<Case> cases) {
        return all(cases, _ -> null);
    }

    /** Each sees what came of those before it; of sales that are not among them, what was booked. */
    List<Worked> all(List<Case> cases, Function<Place, @Nullable Earning> booked) {
        return all(cases, booked, measures::running, bound::of);
    }

    /** The same, with totals that somebody else knows, of models that are bound in another way. */
    List<Worked> all(
            List<Case> cases,
            Function<Place, @Nullable Earning> booked,
            Function<Collection<Asking>, Running> totals,
            Function<Offer, Binding> bound) {
        var pass = new Pass(booked, totals, bound);
        return pass.all(cases.stream()
                .map(one -> Map.entry(one.event().place(), one))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList());
    }

    private final class Pass {

        private final Function<Place, @Nullable Earning> booked;
        private final Function<Collection<Asking>, Running> totals;
        private final Function<Offer, Binding> bound;
        private final Map<Offer, Binding> bindings = new IdentityHashMap<>();
        private final Map<Offer, Agreed> agreed = new IdentityHashMap<>();
        private final Map<Case, Asking> askings = new IdentityHashMap<>();
        private final Map<Place, Worked> results = new HashMap<>();
        private Certified certified = new Certified(List.of());

        Pass(
                Function<Place, @Nullable Earning> booked,
                Function<Collection<Asking>, Running> totals,
                Function<Offer, Binding> bound) {
            this.booked = booked;
            this.totals = totals;
            this.bound = bound;
        }

        List<Worked> all(List<Case> cases) {
            var looking = new HashSet<UUID>();
            for (var one : cases) {
                if (!(binding(one) instanceof ModelTerms terms)) continue;
                var asking = Asked.of(one, terms);
                if (asking == null) continue;
                askings.put(one, asking);
                if (terms.looksAtCertifications()) looking.add(asking.partner());
            }
            var running = totals.apply(askings.values());
            certified = knowing.at(looking);
            var all = new ArrayList<Worked>(cases.size());
            for (var one : cases) {
                var worked = worked(one, askings.get(one), running);
                results.put(Place.of(worked), worked);
                all.add(worked);
            }
            return all;
        }

        private @Nullable Binding binding(Case one) {
            return switch (one) {
                case Open _, Nothing _ -> null;
                case Ready ready -> binding(ready.terms().offer());
                case Waiting waiting -> binding(waiting.terms().offer());
            };
        }

        private Binding binding(Offer offer) {
            return bindings.computeIfAbsent(offer, bound);
        }

        private Worked worked(Case one, @Nullable Asking asking, Running running) {
            return switch (one) {
                case Open open -> held(open);
                case Nothing nothing -> nothing(nothing);
                case Waiting waiting -> worked(waiting.then().apply(resultOf(waiting)), asking, running);
                case Ready ready -> ready(ready, asking, running);
            };
        }

        private Worked ready(Ready ready, @Nullable Asking asking, Running running) {
            return switch (binding(ready.terms().offer())) {
                case Unusable unusable -> Worked.unasked(ready.event(), unusable.because());
                case ModelTerms terms -> {
                    if (asking == null) throw new IllegalStateException("Nothing was asked for " + ready.event());
                    var unasked = terms.unasked();
                    if (unasked != null) yield Worked.unasked(ready.event(), unasked);
                    if (isShared(ready) && !terms.shares())
                        yield held(new Open(ready.event(), CreditedTerms.NOT_SHARED));
                    var paths = terms.looksAtCertifications()
                            ? certified.paths(asking.partner(), ready.what().on())
                            : List.<String>of();
                    var worked = calculated(ready, terms, asking, running, paths);
                    if (worked.result() instanceof Earned earned)
                        running.earned(
                                asking,
                                earned.amount(),
                                only -> worked.onLines().of(only));
                    yield worked;
                }
            };
        }

        private Worked calculated(Ready ready, ModelTerms terms, Asking asking, Running running, List<String> paths) {
            var found = ready.terms();
            var totals = running.of(asking);
            var standing = new Standing(
                    found.tierOn(ready.what().on()),
                    found.enrolled().since(),
                    ready.registered(),
                    paths,
                    totals.measured(),
                    totals.own(),
                    ready.credit());
            var what = terms.looksBack() ? ready.dated().get() : ready.what();
            var agreed = this.agreed.computeIfAbsent(found.offer(), _ -> Agreed.of(found, terms));
            var inputs = new Calculated(
                    what,
                    standing,
                    agreed.pin(),
                    found.offer().terms(),
                    found.offer().payable(),
                    found.offer().clawback(),
                    ready.converted(),
                    found.approved());
            boolean depends = terms.rerates() && (terms.looksBack() || !running.isOfNobody(asking));
            var from = depends ? running.countedFrom(asking) : null;
            return Worked.of(ready.event(), inputs, agreed.kept(), inputs.result(terms), from)
                    .byLines(terms);
        }

        /** What is missing its model says nothing of a sale that was worked out before. */
        private @Nullable Earning resultOf(Waiting waiting) {
            var sale = new Place(waiting.sale(), waiting.event().partnerId());
            var now = results.get(sale);
            if (now != null && !now.isUnasked()) return now.result();
            var before = booked.apply(sale);
            if (before != null) return before;
            return now == null ? null : now.result();
        }
    }

    /** Where terms come from, and how they are kept: the same for all that one offer applies to. */
    private record Agreed(Pin pin, AgreedTerms kept) {

        static Agreed of(Found found, ModelTerms terms) {
            var pin = new Pin(
                    found.program().id(),
                    found.program().name(),
                    found.version().number(),
                    found.version().from(),
                    found.offer().motion(),
                    found.offer().name(),
                    found.offer().model(),
                    terms.digest());
            return new Agreed(
                    pin,
                    new AgreedTerms(
                            pin,
                            found.offer().terms(),
                            found.offer().payable(),
                            found.offer().clawback()));
        }
    }

    private static Worked nothing(Nothing nothing) {
        var inputs = new Withdrawn(Kind.PAYS, nothing.unit(), nothing.because());
        return Worked.of(nothing.event(), inputs, inputs.nothing());
    }

    /** Several sell it together; influence has a share of its own, and what is given back follows what its sale earned. */
    private static boolean isShared(Ready ready) {
        return ready.what() instanceof Occurrence.Sale && !ready.credit().isWhole();
    }

    private static Worked held(Open open) {
        return Worked.of(open.event(), new Undecided(open.because()), new Held(open.because()));
    }
}
