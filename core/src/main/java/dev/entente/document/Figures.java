package dev.entente.document;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.UnitPrice;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and days as papers write them, for readers anywhere: 1,234.50 EUR, 20 Nov 2026. */
public final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int MOST_DECIMALS = 12;
    private static final String MINUS = "\u2212";

    private Figures() {}

    public static String of(Amount amount) {
        int decimals = amount.unit().scale();
        return number(amount.value(), decimals, decimals) + " " + amount.unit().code();
    }

    /** As fine as it is. */
    public static String of(UnitPrice price) {
        return number(price.value(), Math.min(2, price.unit().scale()), MOST_DECIMALS) + " "
                + price.unit().code();
    }

    public static String of(Exact figure) {
        return number(figure.value(), figure.unit().scale(), MOST_DECIMALS) + " "
                + figure.unit().code();
    }

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** "once", "1 year", "18 months". */
    public static String of(Period term) {
        long months = term.toTotalMonths();
        if (months == 0) return "once";
        if (months % 12 != 0) return months + (months == 1 ? " month" : " months");
        return months / 12 + (months == 12 ? " year" : " years");
    }

    public static String of(long number) {
        return number(BigDecimal.valueOf(number), 0, 0);
    }

    /** Whatever the words of a step name. */
    public static String plain(Object value) {
        return switch (value) {
            case Amount amount -> of(amount);
            case UnitPrice price -> of(price);
            case Exact figure -> of(figure);
            case LocalDate day -> of(day);
            case Period term -> of(term);
            case Long number -> of(number);
            case Integer number -> of(number.longValue());
            default -> value.toString();
        };
    }

    private static String number(BigDecimal value, int least, int most) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(Math.max(least, most));
        format.setNegativePrefix(MINUS);
        return format.format(value);
    }
}
