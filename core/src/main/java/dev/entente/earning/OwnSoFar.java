package dev.entente.earning;

import dev.entente.measure.MeasureSource;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What offers gave partners in a trial: before its first day what was booked, from then on what its earlier pages came to.
 * It stands in place of the source that reads what was booked.
 */
record OwnSoFar(LocalDate from, MeasureSource booked, Function<Question, List<Fact>> tried) implements MeasureSource {

    @Override
    public List<Definition> definitions() {
        return booked.definitions();
    }

    @Override
    public List<Fact> facts(Question question) {
        var since = question.cuts().until().isAfter(from) ? tried.apply(question) : List.<Fact>of();
        return Stream.concat(before(question).stream(), since.stream()).toList();
    }

    private List<Fact> before(Question question) {
        var cuts = question.cuts();
        if (!cuts.from().isBefore(from)) return List.of();
        var days = new TreeSet<>(cuts.days().stream().filter(this::isBefore).toList());
        days.add(cuts.until().isBefore(from) ? cuts.until() : from);
        var exact = new TreeSet<>(cuts.exact().stream().filter(this::isBefore).toList());
        var earlier = new Cuts(List.copyOf(days), exact);
        return booked.facts(new Question(question.measure(), question.partners(), earlier, question.without()));
    }

    private boolean isBefore(LocalDate day) {
        return day.isBefore(from);
    }
}
