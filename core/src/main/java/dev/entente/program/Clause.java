package dev.entente.program;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing that terms say, for people: what it is about, what it is, and the brackets that it is read by where it has some. */
public record Clause(String what, String words, List<Bracket> brackets) {

    /** From where on, and what it is from there. */
    public record Bracket(String from, String is) {}

    public Clause {
        brackets = List.copyOf(brackets);
    }

    public Clause(String what, String words) {
        this(what, words, List.of());
    }

    /** All of it in one line. */
    public String inWords() {
        var rows = brackets.stream().map(row -> row.is() + " from " + row.from());
        return Stream.concat(Stream.of(words).filter(each -> !each.isEmpty()), rows)
                .collect(Collectors.joining(", "));
    }
}
