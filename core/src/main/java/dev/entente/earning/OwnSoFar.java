package dev.entente.earning;

import dev.entente.api.Measure;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.measure.MeasureSource;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What offers gave partners in a trial: before its first day what was booked, from then on what the trial itself came to.
 * Each measure of it is kept by days from when it is first asked for, which is before anything counts for it.
 */
final class OwnSoFar {

    private static final UUID SUMMED = new UUID(0, 0);

    private record Key(UUID partner, String of, LocalDate day) {}

    private final LocalDate from;
    private final Map<Measure, Map<Key, Long>> kept = new HashMap<>();

    OwnSoFar(LocalDate from) {
        this.from = from;
    }

    /** In place of the source that reads what was booked, with which it begins. */
    MeasureSource after(MeasureSource booked) {
        return new MeasureSource() {

            @Override
            public List<Definition> definitions() {
                return booked.definitions();
            }

            @Override
            public List<Fact> facts(Question question) {
                var asked = kept.computeIfAbsent(question.measure(), _ -> new HashMap<>());
                var all = new ArrayList<>(before(question, booked));
                asked.forEach((key, minor) -> {
                    if (question.partners().contains(key.partner()) && counts(question, key.day()))
                        all.add(new Fact(key.partner(), key.of(), new Place(key.day(), Rank.SALE, SUMMED), minor));
                });
                return all;
            }
        };
    }

    private static boolean counts(MeasureSource.Question question, LocalDate day) {
        var cuts = question.cuts();
        return !day.isBefore(cuts.from()) && day.isBefore(cuts.until());
    }

    private List<MeasureSource.Fact> before(MeasureSource.Question question, MeasureSource booked) {
        var cuts = question.cuts();
        if (!cuts.from().isBefore(from)) return List.of();
        var days = new TreeSet<>(cuts.days().stream().filter(this::isBefore).toList());
        days.add(cuts.until().isBefore(from) ? cuts.until() : from);
        var exact = new TreeSet<>(cuts.exact().stream().filter(this::isBefore).toList());
        var earlier = new MeasureSource.Cuts(List.copyOf(days), exact);
        return booked.facts(
                new MeasureSource.Question(question.measure(), question.partners(), earlier, question.without()));
    }

    private boolean isBefore(LocalDate day) {
        return day.isBefore(from);
    }

    /** What a page came to, for the pages of later days. */
    void add(List<Worked> results) {
        for (var worked : results) {
            if (worked.inputs() instanceof Calculated calculated && worked.result() instanceof Earned earned)
                kept.forEach((measure, totals) -> {
                    if (measure.unit().equals(earned.amount().unit()))
                        keys(measure, worked, calculated)
                                .forEach(of -> totals.merge(
                                        new Key(worked.partnerId(), of, worked.on()),
                                        earned.amount().minor(),
                                        Math::addExact));
                });
        }
    }

    private static Stream<String> keys(Measure measure, Worked worked, Calculated calculated) {
        var offer =
                OwnEarnings.offer(calculated.pin().programId(), calculated.pin().motion());
        @Nullable
        Object whose = switch (measure.per()) {
            case PARTNER, PRODUCT_LINE -> "";
            case CUSTOMER -> worked.event().customerId();
            case SUBSCRIPTION -> worked.event().subscription();
        };
        return Stream.ofNullable(whose).map(Objects::toString).map(of -> of.isEmpty() ? offer : offer + " " + of);
    }
}
