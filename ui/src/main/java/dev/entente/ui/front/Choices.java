package dev.entente.ui.front;

import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be chosen from at sign-up, as the options of a list: countries, the currencies in use, time zones, months. */
final class Choices {

    /** The zones that are named after a place; the rest are other names of the same. */
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    static final Map<String, String> BY_NAME =
            Map.of("countries", countries(), "currencies", currencies(), "zones", zones(), "months", months());

    private Choices() {}

    /** With the currency of the country, so that it can be proposed. */
    private static String countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code))
                .sorted(Comparator.comparing(country -> country.getDisplayCountry(Locale.ENGLISH)))
                .map(Choices::country)
                .collect(Collectors.joining());
    }

    private static String country(Locale country) {
        var currency = currency(country);
        var proposed = currency == null ? "" : " data-currency=\"" + currency.getCurrencyCode() + "\"";
        return "<option value=\"" + country.getCountry() + "\"" + proposed + ">"
                + Template.escaped(country.getDisplayCountry(Locale.ENGLISH)) + "</option>";
    }

    private static @Nullable Currency currency(Locale country) {
        var currency = Currency.getInstance(country);
        return currency == null || currency.getDefaultFractionDigits() < 0 ? null : currency;
    }

    private static String currencies() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> currency(Locale.of("", code)))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .map(one -> option(
                        one.getCurrencyCode(), one.getCurrencyCode() + " \u00b7 " + one.getDisplayName(Locale.ENGLISH)))
                .collect(Collectors.joining());
    }

    private static String zones() {
        var places = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> PLACE.matcher(zone).matches())
                .sorted();
        return Stream.concat(Stream.of("UTC"), places)
                .map(zone -> option(zone, zone.replace('_', ' ')))
                .collect(Collectors.joining());
    }

    private static String months() {
        return Arrays.stream(Month.values())
                .map(month -> option(
                        Integer.toString(month.getValue()), month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                .collect(Collectors.joining());
    }

    private static String option(String value, String words) {
        return "<option value=\"" + value + "\">" + Template.escaped(words) + "</option>";
    }
}
