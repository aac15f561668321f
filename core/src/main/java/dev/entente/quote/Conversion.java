package dev.entente.quote;

import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.model.Exchange;
import dev.entente.program.RatePolicy;
import dev.entente.rate.FoundRate;
import dev.entente.rate.RateSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Turns prices into another currency, and says by what. Each price is rounded once, to four places finer than its currency. */
record Conversion(QuotedRate by, UnaryOperator<UnitPrice> of) {

    private static final int FINER = 4;

    /** By the program's own table; a row that counts the other way round is turned round. */
    static Conversion fixed(Exchange row, Unit from, Unit to, LocalDate day) {
        boolean turned = row.amount().unit().equals(to);
        var over = (turned ? row.amount() : row.counts()).value();
        var under = (turned ? row.counts() : row.amount()).value();
        var source = row.amount() + " count as " + row.counts() + " by the program\u2019s own table"
                + (row.from() == null ? "" : " since " + row.from());
        return new Conversion(new QuotedRate(from, day, source), price -> converted(price, over, under, to));
    }

    static Conversion dated(FoundRate rate, RatePolicy policy, LocalDate day) {
        var source = rate.words() + "; the rate of the " + policy.day().name().toLowerCase(Locale.ROOT)
                + "\u2019s day counts" + RateSource.only(policy.source());
        int decimals = rate.to().scale() + FINER;
        return new Conversion(new QuotedRate(rate.from(), day, source), price -> rate.of(price, decimals));
    }

    private static UnitPrice converted(UnitPrice price, BigDecimal over, BigDecimal under, Unit to) {
        var value = price.value().multiply(over).divide(under, to.scale() + FINER, RoundingMode.HALF_UP);
        return new UnitPrice(value, to);
    }
}
