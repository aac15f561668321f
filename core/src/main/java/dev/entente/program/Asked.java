package dev.entente.program;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a tier asks for: one figure, or a group of which all or any one must hold. */
public sealed interface Asked permits Requirement, Asked.All, Asked.Any {

    /** All of these. */
    record All(List<Asked> of) implements Asked {

        public All {
            of = List.copyOf(of);
        }
    }

    /** One of these is enough. */
    record Any(List<Asked> of) implements Asked {

        public Any {
            of = List.copyOf(of);
        }
    }

    /** The figures in it, in their order. */
    default Stream<Requirement> figures() {
        return switch (this) {
            case Requirement one -> Stream.of(one);
            case All all -> all.of().stream().flatMap(Asked::figures);
            case Any any -> any.of().stream().flatMap(Asked::figures);
        };
    }

    /** As part of a sentence: "Users of 300 users", "one of: …; or …". */
    default String inWords() {
        return switch (this) {
            case Requirement one ->
                one.words() + " of " + one.least().value().toPlainString() + " "
                        + one.least().unit().code();
            case All all -> "(" + joined(all.of(), " and ") + ")";
            case Any any -> "(" + joined(any.of(), " or ") + ")";
        };
    }

    private static String joined(List<Asked> of, String by) {
        return of.stream().map(Asked::inWords).collect(Collectors.joining(by));
    }
}
