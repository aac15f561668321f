package dev.entente.parallel;

import dev.entente.api.Amount;
import dev.entente.job.Job;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parallel run with what its last comparison came to: how far it is (null: none yet), and sums by cause, the largest first. */
public record Comparison(
        ParallelRun run, long payments, @Nullable Job job, List<Sum> sums) {

    public Comparison {
        sums = List.copyOf(sums);
    }

    /** How many lines differ in this way, in one currency, and what they come to there and here. */
    public record Sum(Cause cause, long lines, Amount there, Amount here, Amount difference) {}

    /** The same of one partner in one currency: how many lines, and how many of them differ. */
    public record OfPartner(
            UUID partnerId, String partner, long lines, long different, Amount there, Amount here, Amount difference) {}

    public boolean isAtWork() {
        return job != null && job.isActive();
    }

    /** Lines on which both sides agree, and all of them. */
    public long same() {
        return sums.stream()
                .filter(sum -> sum.cause() == Cause.SAME)
                .mapToLong(Sum::lines)
                .sum();
    }

    public long lines() {
        return sums.stream().mapToLong(Sum::lines).sum();
    }

    /** All of them in one currency. */
    public Optional<Sum> total(String unit) {
        return sums.stream()
                .filter(sum -> sum.there().unit().code().equals(unit))
                .reduce((one, other) -> new Sum(
                        one.cause(),
                        one.lines() + other.lines(),
                        one.there().plus(other.there()),
                        one.here().plus(other.here()),
                        one.difference().plus(other.difference())));
    }

    /** The currencies in it, that of most lines first. */
    public List<String> units() {
        return sums.stream().map(sum -> sum.there().unit().code()).distinct().toList();
    }
}
