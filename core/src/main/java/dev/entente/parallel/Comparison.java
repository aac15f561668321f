package dev.entente.parallel;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.job.Job;
import dev.entente.plugin.ApiJson;
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
    public record Sum(Cause cause, long lines, Amount there, Amount here, Amount difference) {

        static Sum of(Object[] row) {
            var unit = new Unit((String) row[1], ((Number) row[2]).intValue());
            return new Sum(
                    (Cause) row[0],
                    ((Number) row[3]).longValue(),
                    amount(row[4], unit),
                    amount(row[5], unit),
                    amount(row[6], unit));
        }
    }

    /** All of them, as they are kept with the run. */
    record Sums(List<Sum> all) {

        Sums {
            all = List.copyOf(all);
        }

        String written() {
            return ApiJson.mapper().writeValueAsString(this);
        }

        static List<Sum> read(@Nullable String written) {
            return written == null
                    ? List.of()
                    : ApiJson.mapper().readValue(written, Sums.class).all();
        }
    }

    private static Amount amount(Object minor, Unit unit) {
        return new Amount(((Number) minor).longValue(), unit);
    }

    /** The same of one partner in one currency: how many lines, and how many of them differ. */
    public record OfPartner(
            UUID partnerId, String partner, long lines, long different, Amount there, Amount here, Amount difference) {

        static OfPartner of(Object[] row) {
            var unit = new Unit((String) row[2], ((Number) row[3]).intValue());
            return new OfPartner(
                    (UUID) row[0],
                    (String) row[1],
                    ((Number) row[4]).longValue(),
                    ((Number) row[5]).longValue(),
                    amount(row[6], unit),
                    amount(row[7], unit),
                    amount(row[8], unit));
        }

        /** Its place in lists. */
        Behind key() {
            return new Behind(partnerId, difference.unit().code());
        }
    }

    /** Where a list of partners goes on: behind one in a currency. */
    public record Behind(UUID partner, String unit) {

        static final Behind NOTHING = new Behind(ParallelRun.BEFORE_ALL, "");

        static Behind read(String written) {
            if (written.isEmpty()) return NOTHING;
            int space = written.indexOf(' ');
            return new Behind(UUID.fromString(written.substring(0, space)), written.substring(space + 1));
        }

        String written() {
            return partner + " " + unit;
        }
    }

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
