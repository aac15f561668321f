package dev.entente.plugin;

import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Ago;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Measure.Window.Since;
import dev.entente.api.Measure.Window.SubscriptionMonths;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel.Motion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The values that are written as one text. */
final class Texts {

    private static final String NUMBER = "-?[0-9]{1,40}(\\.[0-9]{1,40})?";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String LENGTH = "P(?=.)([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,5}D)?";
    private static final String COUNTED = "[a-z][a-z0-9-]{0,31}(:[0-9])?";

    static final TextForm<BigDecimal> DECIMAL =
            checked(BigDecimal::toPlainString, BigDecimal::new, NUMBER, "Write a number in quotes, such as \"12.50\"");
    static final TextForm<Percentage> PERCENTAGE = checked(
            percentage -> percentage.percent().toPlainString(),
            Percentage::of,
            NUMBER,
            "Write percent in quotes, such as \"12.5\"");
    static final TextForm<LocalDate> DATE =
            checked(LocalDate::toString, LocalDate::parse, DAY, "Write a date as 2026-03-31");
    static final TextForm<Period> PERIOD =
            checked(Period::toString, Period::parse, LENGTH, "Write a length of time as P1M or P1Y");
    static final TextForm<Motion> MOTION =
            checked(Motion::code, Motion::new, "[a-z][a-z0-9-]{0,31}", "Write a motion, such as resell or marketplace");

    /** A currency by its code; what a program counts by its name, and its decimals where it has some: percent:2. */
    static final TextForm<Unit> UNIT = checked(
            Texts::unit,
            Texts::unit,
            "[A-Z]{3}|" + COUNTED,
            "Write a currency, such as EUR, or a unit of the program, such as points");

    private static final String CALENDAR =
            Arrays.stream(Calendar.values()).map(Enum::name).collect(Collectors.joining("|"));

    static final TextForm<Window> WINDOW = checked(
            Texts::window,
            Texts::window,
            CALENDAR + "|" + LENGTH + "|SINCE " + DAY + "|(" + CALENDAR + ") AGO " + LENGTH
                    + "|SUBSCRIPTION_MONTHS [0-9]{1,4}-[0-9]{1,4}",
            "Write MONTH, QUARTER, HALF_YEAR, YEAR, FISCAL_QUARTER, FISCAL_HALF_YEAR, FISCAL_YEAR, SINCE_JOINING,"
                    + " SINCE_SUBSCRIBING, EVER, a length of time such as P12M, SINCE 2026-01-01, QUARTER AGO P1Y,"
                    + " or SUBSCRIPTION_MONTHS 1-12");

    private Texts() {}

    static <E extends Enum<E>> TextForm<E> constant(Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        var expects = "Write one of " + String.join(", ", names);
        return checked(Enum::name, name -> Enum.valueOf(type, name), String.join("|", names), expects);
    }

    private static <T> TextForm<T> checked(
            Function<T, String> out, Function<String, T> in, String pattern, String expects) {
        var form = Pattern.compile(pattern);
        Function<String, T> careful = text -> {
            if (!form.matcher(text).matches()) throw new IllegalArgumentException(expects);
            return in.apply(text);
        };
        return new TextForm<>(out, careful, "^(" + pattern + ")$", expects);
    }

    private static String unit(Unit unit) {
        return unit.isCurrency() || unit.scale() == 0 ? unit.code() : unit.code() + ":" + unit.scale();
    }

    private static Unit unit(String text) {
        if (Character.isUpperCase(text.charAt(0))) return Unit.currency(text);
        int colon = text.indexOf(':');
        return colon < 0 ? Unit.counted(text, 0) : Unit.counted(text.substring(0, colon), text.charAt(colon + 1) - '0');
    }

    private static String window(Window window) {
        return switch (window) {
            case Calendar calendar -> calendar.name();
            case Last last -> last.length().toString();
            case Since since -> "SINCE " + since.day();
            case Ago ago -> ago.window().name() + " AGO " + ago.back();
            case SubscriptionMonths months -> "SUBSCRIPTION_MONTHS " + months.first() + "-" + months.last();
        };
    }

    private static Window window(String text) {
        var words = text.split(" ");
        if (words.length == 3) return new Ago(Calendar.valueOf(words[0]), Period.parse(words[2]));
        if (text.startsWith("SINCE ")) return new Since(LocalDate.parse(words[1]));
        if (text.startsWith("SUBSCRIPTION_MONTHS ")) {
            var months = words[1].split("-");
            return new SubscriptionMonths(Integer.parseInt(months[0]), Integer.parseInt(months[1]));
        }
        return text.startsWith("P") ? new Last(Period.parse(text)) : Calendar.valueOf(text);
    }
}
