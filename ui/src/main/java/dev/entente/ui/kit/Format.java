package dev.entente.ui.kit;

import com.vaadin.flow.component.UI;
import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.ui.kit.TraceSteps.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Locale;

/**
 * The one place where amounts, percentages and dates become text: the reader's locale decides how, the record decides
 * the unit. Nothing is rounded here but where a method's name says so.
 */
public record Format(Locale locale) {

    static final String MINUS = "\u2212";
    private static final String SPACE = "\u00a0";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** In the way of whoever reads the page that is being made. */
    public static Format user() {
        var ui = UI.getCurrent();
        return new Format(ui == null ? Locale.UK : ui.getLocale());
    }

    /** To the last decimal of the unit: €1,072.57. */
    public String money(Amount amount) {
        return money(amount.exact());
    }

    /** As fine as it is, at least to the last decimal of the unit. */
    public String money(Exact exact) {
        return signed(exact.value(), unsigned(exact.value(), exact.unit(), decimals(exact)));
    }

    /** For a key figure: €4.82m, €186,420, €747.00. Rounded; the exact amount stands where the figure leads to. */
    public String figure(Amount amount) {
        var value = amount.exact().value();
        int whole = amount.unit().scale();
        if (value.abs().compareTo(MILLION) >= 0) return shortened(value, amount.unit(), MILLION, 2);
        if (value.abs().compareTo(TEN_THOUSAND) >= 0) whole = 0;
        return signed(value, unsigned(value, amount.unit(), whole));
    }

    /** In whole units, for a list: €186,420. Rounded. */
    public String whole(Amount amount) {
        var value = amount.exact().value();
        return signed(value, unsigned(value, amount.unit(), 0));
    }

    /** As short as can be, for the labels of a chart: €747, €33.8k, €4.82m. Rounded. */
    public String label(Amount amount) {
        var value = amount.exact().value();
        if (value.abs().compareTo(MILLION) >= 0) return shortened(value, amount.unit(), MILLION, 2);
        if (value.abs().compareTo(TEN_THOUSAND) >= 0) return shortened(value, amount.unit(), THOUSAND, 1);
        return signed(value, unsigned(value, amount.unit(), 0));
    }

    /** A bare number with the decimals of its unit, for a column that names the unit once. */
    public String number(Exact exact) {
        return signed(exact.value(), decimal(exact.value().abs(), decimals(exact)));
    }

    /** The same, cut so that a column of values lines up at the decimal point. */
    public Value value(Exact exact) {
        return cut(number(exact), decimals(exact), exact.unit().scale());
    }

    /** An amount with its unit, cut in the same way. */
    public Value value(Amount amount) {
        return cut(money(amount), decimals(amount.exact()), amount.unit().scale());
    }

    public String number(long count) {
        return signed(
                BigDecimal.valueOf(count), decimal(BigDecimal.valueOf(count).abs(), 0));
    }

    /** One decimal at least: 6.0%, 12.75%. */
    public String percent(Percentage percentage) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(12);
        return signed(percentage.fraction(), format.format(percentage.fraction().abs()));
    }

    /** How much more or less: +12.0%, −2.1%. */
    public String change(Percentage percentage) {
        return (percentage.fraction().signum() > 0 ? "+" : "") + percent(percentage);
    }

    /** A rate as the factor that it is: 0.06. */
    public String factor(Percentage percentage) {
        var plain = percentage.fraction().stripTrailingZeros();
        return signed(plain, decimal(plain.abs(), Math.max(0, plain.scale())));
    }

    public String day(LocalDate day) {
        return date("yMMMd", day);
    }

    /** Friday 20 November 2026. */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }

    /** March 2026. */
    public String month(YearMonth month) {
        return date("yMMMM", month.atDay(1));
    }

    /** Mar 2026, for the column of a list. */
    public String shortMonth(YearMonth month) {
        return date("yMMM", month.atDay(1));
    }

    /** Mar, for the axis of a chart. */
    public String monthName(YearMonth month) {
        return date("MMM", month.atDay(1));
    }

    public String time(Instant instant, ZoneId zone) {
        return date("yMMMdjm", instant.atZone(zone));
    }

    /** A moment as people say it: a time today, "Yesterday", the day before that. */
    public String moment(Instant at, ZoneId zone, LocalDate today) {
        var when = at.atZone(zone);
        return when.toLocalDate().equals(today) ? date("jm", when) : moment(when.toLocalDate(), today);
    }

    /** A day in the same way. */
    public String moment(LocalDate day, LocalDate today) {
        if (day.equals(today)) return "Today";
        if (day.equals(today.minusDays(1))) return "Yesterday";
        return day(day);
    }

    /** Since a day, or from the first day to the last. */
    public String range(DateRange range) {
        if (range.until().equals(LocalDate.MAX)) return "since " + day(range.from());
        return day(range.from()) + " to " + day(range.last());
    }

    /** How long, in words: 1 year, 3 months. */
    public String period(Period period) {
        var words = new StringBuilder();
        word(words, period.getYears(), "year");
        word(words, period.getMonths(), "month");
        word(words, period.getDays(), "day");
        return words.isEmpty() ? "no time" : words.toString();
    }

    /** A figure that the words of an explanation name. */
    public String plain(Object value) {
        return switch (value) {
            case Amount amount -> money(amount);
            case Exact exact -> money(exact);
            case UnitPrice price -> money(new Exact(price.value(), price.unit()));
            case Percentage percentage -> percent(percentage);
            case DateRange range -> range(range);
            case LocalDate day -> day(day);
            case Period period -> period(period);
            case Integer count -> number(count);
            case Long count -> number(count);
            case BigDecimal number -> signed(number, decimal(number.abs(), Math.max(0, number.scale())));
            default -> value.toString();
        };
    }

    /** Counted in thousands or millions, with the reader's own letter for them; in full where there is none. */
    private String shortened(BigDecimal value, Unit unit, BigDecimal measure, int decimals) {
        var one = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT)
                .format(measure);
        if (!one.startsWith("1") || one.chars().skip(1).anyMatch(Character::isDigit)) {
            return signed(value, unsigned(value, unit, 0)); // counts in ten thousands or lakhs, or writes thousands out
        }
        var suffix = locale.getLanguage().equals("en") ? one.substring(1).toLowerCase(Locale.ROOT) : one.substring(1);
        var number = unsigned(value.divide(measure, decimals, RoundingMode.HALF_EVEN), unit, decimals);
        int end = endOfDigits(number);
        return signed(value, number.substring(0, end) + suffix + number.substring(end));
    }

    private String unsigned(BigDecimal value, Unit unit, int decimals) {
        if (!unit.isCurrency()) return decimal(value.abs(), decimals) + SPACE + unit.code();
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(unit.code()));
        return fraction(format, decimals).format(value.abs());
    }

    private String decimal(BigDecimal value, int decimals) {
        return fraction(NumberFormat.getNumberInstance(locale), decimals).format(value);
    }

    private static int decimals(Exact exact) {
        return Math.max(exact.unit().scale(), exact.value().scale());
    }

    private static Value cut(String text, int decimals, int scale) {
        int end = endOfDigits(text);
        int point = decimals == 0 ? end : end - decimals - 1;
        int small = scale == 0 ? point : Math.min(end, point + 1 + scale);
        return new Value(text.substring(0, point), text.substring(point, small), text.substring(small));
    }

    private static int endOfDigits(String text) {
        int end = text.length();
        while (!Character.isDigit(text.charAt(end - 1))) end--;
        return end;
    }

    private static NumberFormat fraction(NumberFormat format, int decimals) {
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format;
    }

    private static String signed(BigDecimal value, String unsigned) {
        return value.signum() < 0 ? MINUS + unsigned : unsigned;
    }

    private String date(String skeleton, TemporalAccessor when) {
        try {
            return DateTimeFormatter.ofLocalizedPattern(skeleton)
                    .withLocale(locale)
                    .format(when);
        } catch (DateTimeException | IllegalArgumentException e) { // a locale without usable patterns
            return new Format(Locale.UK).date(skeleton, when);
        }
    }

    private static void word(StringBuilder words, int count, String unit) {
        if (count == 0) return;
        if (!words.isEmpty()) words.append(' ');
        words.append(count).append(' ').append(unit).append(count == 1 ? "" : "s");
    }

    /** A code that is a word already, as the beginning of a sentence: "Co-sell". */
    public static String word(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }
}
