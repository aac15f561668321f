package dev.entente.earning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.OwnTried.Of;
import dev.entente.identity.Internal;
import dev.entente.measure.Asking;
import dev.entente.measure.MeasureSource;
import dev.entente.measure.MeasureSource.Fact;
import dev.entente.measure.MeasureSource.Question;
import dev.entente.measure.Place.Rank;
import dev.entente.program.PublishedProgram;
import dev.entente.sale.Sale;
import dev.entente.tenant.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps what later pages of a trial depend on, so that any server can go on with it after any page. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KeepingTrials {

    private static final UUID SUMMED = new UUID(0, 0);

    @Inject
    Trials trials;

    @Inject
    BoundTerms bound;

    @Inject
    OwnEarnings booked;

    @Inject
    Bulk bulk;

    /** What offers would have given before a page, as far as it is asked for. */
    MeasureSource own(Trial trial, Collection<Asking> askings) {
        return new OwnSoFar(trial.from(), booked, question -> facts(trial.id(), false, question, askings));
    }

    /** What offers gave before a page, months among it that nobody has closed. */
    MeasureSource asItIs(Trial trial, Collection<Asking> askings) {
        return new OwnAsItIs(booked, question -> facts(trial.id(), true, question, askings));
    }

    private List<Fact> facts(UUID trial, boolean asItIs, Question question, Collection<Asking> askings) {
        var cuts = question.cuts();
        var per = question.measure().per();
        var unit = question.measure().unit().code();
        var of = narrowed(question.measure().only());
        var whose = askings.stream()
                .flatMap(asking -> Stream.ofNullable(whose(per, asking)))
                .map(each -> each + of)
                .distinct()
                .toArray(String[]::new);
        return trials.own(trial, asItIs, per, unit, whose, cuts.from(), cuts.until(), cuts.array()).stream()
                .filter(row -> question.partners().contains((UUID) row[0]))
                .map(row -> new Fact(
                        (UUID) row[0],
                        ((String) row[1]).substring(0, ((String) row[1]).length() - of.length()),
                        new dev.entente.measure.Place(cuts.day((Integer) row[2]), Rank.SALE, SUMMED),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    /** What sales came to on earlier pages of which something is given back on this one. */
    Map<Place, Earning> originals(Trial trial, List<Sale> sales) {
        var ids = sales.stream()
                .map(Sale::refundOf)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        if (ids.length == 0) return Map.of();
        return trials.originalsOf(trial.id(), ids).stream()
                .collect(toMap(OriginalTried::place, row -> Snapshot.result(row.result)));
    }

    void keep(Trial trial, List<Worked> results, Collection<Sale> sales) {
        var refunded =
                sales.stream().map(Sale::refundOf).filter(Objects::nonNull).collect(toSet());
        insert(originals(results, refunded)
                .map(worked -> new OriginalTried(trial.id(), worked))
                .toList());
        keepOwn(trial, trial.tried(), false, results);
    }

    /** Of months that nobody has closed, as it is. */
    void keepOpen(Trial trial, List<Worked> months) {
        keepOwn(trial, trial.program(), true, months);
    }

    /** What is missing its model says nothing of a sale, on whatever page. */
    static Stream<Worked> originals(List<Worked> results, Set<UUID> refunded) {
        return results.stream().filter(worked -> refunded.contains(worked.sourceId()) && !worked.isUnasked());
    }

    private void keepOwn(Trial trial, PublishedProgram program, boolean asItIs, List<Worked> results) {
        var totals = new HashMap<Of, Long>();
        var asked = asked(program);
        for (var worked : results) add(totals, worked, asked);
        insert(totals.entrySet().stream()
                .map(each -> new OwnTried(trial.id(), asItIs, each.getKey(), each.getValue()))
                .toList());
    }

    private void insert(List<?> rows) {
        if (!rows.isEmpty()) bulk.insert(rows);
    }

    private record Kept(Per per, Unit unit, Map<String, String> only) {}

    /** The totals of its own that any offer of the program asks for, in whatever version. */
    private Set<Kept> asked(PublishedProgram program) {
        return program.versions().stream()
                .flatMap(version -> version.offers().stream())
                .map(bound::tried)
                .flatMap(binding ->
                        binding instanceof ModelTerms terms ? terms.measures().stream() : Set.<Measure>of().stream())
                .filter(measure -> measure.what().equals(OwnEarnings.NAME))
                .map(measure -> new Kept(measure.per(), measure.unit(), measure.only()))
                .collect(toSet());
    }

    private static void add(Map<Of, Long> totals, Worked worked, Set<Kept> asked) {
        if (!(worked.inputs() instanceof Calculated calculated && worked.result() instanceof Earned earned)) return;
        var unit = earned.amount().unit();
        for (var kept : asked) {
            var whose = kept.unit().equals(unit) ? whose(kept.per(), worked, calculated) : null;
            if (whose == null) continue;
            var only = kept.only();
            long minor =
                    only.isEmpty() ? earned.amount().minor() : worked.onLines().of(only);
            var of = new Of(worked.partnerId(), kept.per(), whose + narrowed(only), worked.on(), unit.code());
            totals.merge(of, minor, Math::addExact);
        }
    }

    /** What is kept of some lines alone stands beside what is kept of all. */
    private static String narrowed(Map<String, String> only) {
        return only.isEmpty() ? "" : " " + OnLines.filter(only);
    }

    private static @Nullable String whose(Per per, Worked worked, Calculated calculated) {
        var offer =
                OwnEarnings.offer(calculated.pin().programId(), calculated.pin().motion());
        var event = worked.event();
        return whose(per, offer, Objects.toString(event.customerId(), null), event.subscription());
    }

    private static @Nullable String whose(Per per, Asking asking) {
        return whose(
                per, asking.offer(), asking.about().customer(), asking.about().subscription());
    }

    private static @Nullable String whose(
            Per per, String offer, @Nullable String customer, @Nullable String subscription) {
        return switch (per) {
            case PARTNER, PRODUCT_LINE -> offer;
            case CUSTOMER -> customer == null ? null : offer + " " + customer;
            case SUBSCRIPTION -> subscription == null ? null : offer + " " + subscription;
        };
    }

    void forget(UUID trial) {
        trials.deleteOwn(trial);
        trials.deleteOriginals(trial);
    }
}
