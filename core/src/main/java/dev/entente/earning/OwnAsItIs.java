package dev.entente.earning;

import dev.entente.measure.MeasureSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What offers gave partners as it is: what was booked, and what earlier pages came to of months that nobody has closed. */
record OwnAsItIs(MeasureSource booked, Function<Question, List<Fact>> open) implements MeasureSource {

    @Override
    public List<Definition> definitions() {
        return booked.definitions();
    }

    @Override
    public List<Fact> facts(Question question) {
        return Stream.concat(booked.facts(question).stream(), open.apply(question).stream())
                .toList();
    }
}
