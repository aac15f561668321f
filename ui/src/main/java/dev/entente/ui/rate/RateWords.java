package dev.entente.ui.rate;

import dev.entente.rate.ExchangeRate;
import dev.entente.rate.FoundRate;
import dev.entente.rate.RateSource;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Exchange rates in words. */
final class RateWords {

    /** From so many days on a rate is too old to be found. */
    private static final int OLD = 7;

    private RateWords() {}

    /** "EUR-USD", as an address writes it. */
    static String pair(ExchangeRate rate) {
        return rate.from() + "-" + rate.to();
    }

    /** "EUR-USD-ECB": the pair, as one source says it. */
    static String address(ExchangeRate rate) {
        return pair(rate) + "-" + rate.source();
    }

    static String name(ExchangeRate rate) {
        return rate.from() + " in " + rate.to();
    }

    /** "1 EUR = 1.0832 USD". */
    static String says(ExchangeRate rate) {
        return "1 " + rate.from() + " = " + Format.user().plain(rate.rate()) + " " + rate.to();
    }

    static String source(ExchangeRate rate) {
        return source(rate.source());
    }

    static String source(RateSource source) {
        return Format.word(source.words());
    }

    private static long age(ExchangeRate rate, LocalDate today) {
        return ChronoUnit.DAYS.between(rate.on(), today);
    }

    /** "Today", "3 days old". */
    static String age(LocalDate today, ExchangeRate rate) {
        long days = age(rate, today);
        if (days < 0) return "For a day to come";
        if (days == 0) return "Today";
        return days == 1 ? "1 day old" : Format.user().number(days) + " days old";
    }

    static Tone tone(LocalDate today, ExchangeRate rate) {
        return age(rate, today) > OLD ? Tone.WARN : Tone.GOOD;
    }

    /** A rate that is used, as a sentence. */
    static String leg(FoundRate.Leg leg) {
        var words = "1 " + leg.from() + " was " + Format.user().plain(leg.rate()) + " " + leg.to() + " on "
                + Format.user().day(leg.on()) + ", " + leg.source().words();
        return leg.turned() ? words + "; turned round" : words;
    }
}
