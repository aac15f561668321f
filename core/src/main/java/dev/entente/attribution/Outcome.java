package dev.entente.attribution;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is credited with a sale, by which rule, and who lost and why. */
sealed interface Outcome {

    /** The level that decided. */
    Level level();

    /** The rule in words. */
    String rule();

    List<Lost> lost();

    /** All who are credited: whoever has the sale first, then influence. */
    List<Share> shares();

    /** A candidate that is not credited, and why. */
    record Lost(UUID partner, String part, String because) {}

    /** Traffic that must not be credited: nobody is. */
    record Excluded(String rule, List<Lost> lost) implements Outcome {

        @Override
        public Level level() {
            return Level.EXCLUDED;
        }

        @Override
        public List<Share> shares() {
            return List.of();
        }
    }

    /** One partner has the sale, others may have influenced it. */
    record Credited(Level level, Share winner, List<Share> influence, List<Lost> lost) implements Outcome {

        @Override
        public String rule() {
            return winner.rule();
        }

        @Override
        public List<Share> shares() {
            return Stream.concat(Stream.of(winner), influence.stream()).toList();
        }
    }

    /** Several share the sale as they agreed, in this order; others may have influenced it. */
    record Shared(String rule, List<Share> together, List<Share> influence, List<Lost> lost) implements Outcome {

        @Override
        public Level level() {
            return Level.AGREED;
        }

        @Override
        public List<Share> shares() {
            return Stream.concat(together.stream(), influence.stream()).toList();
        }
    }

    /** No partner has the sale, though others may have influenced it. */
    record Nobody(List<Share> influence, List<Lost> lost) implements Outcome {

        @Override
        public Level level() {
            return Level.DIRECT;
        }

        @Override
        public String rule() {
            return Words.NOBODY;
        }

        @Override
        public List<Share> shares() {
            return influence;
        }
    }
}
