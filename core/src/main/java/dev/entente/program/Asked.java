package dev.entente.program;

import dev.entente.api.Amount;
import java.util.List;
import java.util.function.Function;
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
        return inWords(
                least -> least.value().toPlainString() + " " + least.unit().code());
    }

    /** The same with amounts in the reader's own way. */
    default String inWords(Function<Amount, String> amounts) {
        return switch (this) {
            case Requirement one -> one.words() + " of " + amounts.apply(one.least());
            case All all -> "(" + joined(all.of(), " and ", amounts) + ")";
            case Any any -> "(" + joined(any.of(), " or ", amounts) + ")";
        };
    }

    private static String joined(List<Asked> of, String by, Function<Amount, String> amounts) {
        return of.stream().map(each -> each.inWords(amounts)).collect(Collectors.joining(by));
    }
}
