package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.Brackets;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.model.Validity.By;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much of a base. */
public sealed interface Rate {

    /** The measures that it is read by. */
    default Set<Measure> measures() {
        return Set.of();
    }

    /** Amounts that it gives as they are. */
    default Stream<Amount> results() {
        return Stream.of();
    }

    /** So many percent. */
    record Percent(
            @Label("Rate") @Bounds(min = "0", max = "100") Percentage rate) implements Rate {}

    /** A fixed amount for each piece, or once. */
    record Each(@Label("Amount") Amount amount) implements Rate {

        @Override
        public Stream<Amount> results() {
            return Stream.of(amount);
        }
    }

    /** Percent by brackets, of the base itself or of a running total; read whole or each part at its own rate. */
    record Table(
            @Label("Rates") Brackets brackets,
            @Label("Brackets are read") Reading read,

            @Label(value = "By", help = "Left out, by what the rate is applied to.") @Nullable
            Measure by)
            implements Rate {

        /** One rate for the whole amount, or each part of it at its own rate. */
        public enum Reading {
            WHOLE,
            @Label("part by part")
            MARGINAL
        }

        public Table {
            if (by != null && !by.unit().equals(brackets.unit()))
                throw new IllegalArgumentException("Brackets are in the unit that they are read by");
        }

        @Override
        public Set<Measure> measures() {
            return by == null ? Set.of() : Set.of(by);
        }
    }

    /** Fixed amounts by what a running total reached. */
    record Bonus(
            @Label("Amounts") List<From> amounts,
            @Label("By") Measure by) implements Rate {

        /** An amount from this total on. */
        public record From(
                @Label("From") Amount from, @Label("Amount") Amount amount) {}

        public Bonus {
            amounts = List.copyOf(amounts);
            if (amounts.isEmpty()) throw new IllegalArgumentException("Name at least one amount");
            for (int i = 0; i < amounts.size(); i++) {
                if (!amounts.get(i).from().unit().equals(by.unit()))
                    throw new IllegalArgumentException("Totals are in the unit that they are counted in");
                if (i > 0 && amounts.get(i - 1).from().compareTo(amounts.get(i).from()) >= 0)
                    throw new IllegalArgumentException("Totals rise from row to row");
            }
        }

        @Override
        public Set<Measure> measures() {
            return Set.of(by);
        }

        @Override
        public Stream<Amount> results() {
            return amounts.stream().map(From::amount);
        }
    }

    /** Percent that change with age: each row holds until so long after the day; after the last, nothing or this. */
    record Aged(
            @Label("Since the day of") By since,
            @Label("Rates") List<Until> rates,

            @Label(value = "After that", help = "Left out, nothing.") @Bounds(min = "0", max = "100") @Nullable
            Percentage after)
            implements Rate {

        /** A rate for the time up to an age. */
        public record Until(
                @Label(
                        value = "Until",
                        help =
                                "Such as 6 months or 180 days. Whether day 180 is still within 180 days is said in the conventions.")
                Period age,

                @Label("Rate") @Bounds(min = "0", max = "100")
                Percentage rate) {

            public Until {
                if (age.isZero() || age.isNegative()) throw new IllegalArgumentException("An age has a length");
            }
        }

        public Aged {
            rates = List.copyOf(rates);
            if (rates.isEmpty()) throw new IllegalArgumentException("Name at least one rate");
        }
    }
}
