package dev.entente.approval;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What a rule asks of one fact. */
public sealed interface Condition {

    /** Not below a number. */
    record AtLeast(String fact, BigDecimal least) implements Condition {

        @Override
        public Optional<Boolean> holds(Facts facts) {
            return number(facts, fact).map(value -> value.compareTo(least) >= 0);
        }

        @Override
        public boolean follows(Condition other) {
            return other instanceof AtLeast(var of, var more) && of.equals(fact) && more.compareTo(least) >= 0;
        }

        @Override
        public String says() {
            return fact + " is at least " + least.toPlainString();
        }
    }

    /** Below a number. */
    record Below(String fact, BigDecimal end) implements Condition {

        @Override
        public Optional<Boolean> holds(Facts facts) {
            return number(facts, fact).map(value -> value.compareTo(end) < 0);
        }

        @Override
        public boolean follows(Condition other) {
            return other instanceof Below(var of, var less) && of.equals(fact) && less.compareTo(end) <= 0;
        }

        @Override
        public String says() {
            return fact + " is below " + end.toPlainString();
        }
    }

    /** One of these words; of whoever asks, one of these roles. */
    record Is(String fact, Set<String> words) implements Condition {

        public Is {
            words = Set.copyOf(words);
        }

        @Override
        public Optional<Boolean> holds(Facts facts) {
            if (fact.equals(Facts.ASKER))
                return Optional.of(facts.asker().stream().anyMatch(role -> words.contains(role.name())));
            return Optional.ofNullable(facts.values().get(fact)).map(words::contains);
        }

        @Override
        public boolean follows(Condition other) {
            return other instanceof Is(var of, var fewer) && of.equals(fact) && words.containsAll(fewer);
        }

        @Override
        public String says() {
            return fact + " is " + String.join(" or ", words.stream().sorted().toList());
        }
    }

    String fact();

    /** Empty where the fact is not known. */
    Optional<Boolean> holds(Facts facts);

    /** Whether this one holds wherever the other does. */
    boolean follows(Condition other);

    String says();

    private static Optional<BigDecimal> number(Facts facts, String fact) {
        return Optional.ofNullable(facts.values().get(fact)).map(BigDecimal::new);
    }
}
