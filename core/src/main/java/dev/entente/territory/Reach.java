package dev.entente.territory;

import dev.entente.application.Regions;
import dev.entente.problem.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One way to belong to a territory: any of the countries (or names for several, such as DACH), any of the beginnings of postal
 * codes, any of the segments, and any of the industries. What is left empty is not asked for.
 */
public record Reach(List<String> countries, List<String> postalCodes, List<String> segments, List<String> industries) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern POSTAL = Pattern.compile("[A-Z0-9]{1,10}");
    private static final int MOST = 300;

    public Reach {
        countries = countries.stream()
                .map(each -> each.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        postalCodes = postalCodes.stream().map(Place::postal).distinct().toList();
        segments = segments.stream().map(String::strip).distinct().toList();
        industries = industries.stream().map(String::strip).distinct().toList();
    }

    /** Everything in these countries. */
    public static Reach in(String... countries) {
        return new Reach(List.of(countries), List.of(), List.of(), List.of());
    }

    void check(Findings findings, String at) {
        if (countries.isEmpty() && postalCodes.isEmpty() && segments.isEmpty() && industries.isEmpty())
            findings.add(at, "Say a country, the beginning of a postal code, a segment or an industry");
        if (!postalCodes.isEmpty() && countries.isEmpty())
            findings.add(at + "/countries", "Say in which country these postal codes are");
        if (countries.size() + postalCodes.size() + segments.size() + industries.size() > MOST)
            findings.add(at, "Use at most " + MOST + " in one rule");
        for (int i = 0; i < countries.size(); i++)
            if (!COUNTRIES.contains(countries.get(i))
                    && Regions.of(countries.get(i)).isEmpty())
                findings.add(
                        at + "/countries/" + i,
                        "Use two capital letters of a country, or one of " + String.join(", ", Regions.NAMES));
        for (int i = 0; i < postalCodes.size(); i++)
            findings.form(at + "/postalCodes/" + i, postalCodes.get(i), POSTAL, "Use 1 to 10 letters and digits");
        lines(findings, at + "/segments/", segments);
        lines(findings, at + "/industries/", industries);
    }

    private static void lines(Findings findings, String at, List<String> words) {
        for (int i = 0; i < words.size(); i++) findings.line(at + i, words.get(i), 100);
    }

    boolean holds(Place place) {
        var country = place.country();
        return (countries.isEmpty() || (country != null && countries.stream().anyMatch(each -> isIn(each, country))))
                && (postalCodes.isEmpty() || prefix(place) > 0)
                && (segments.isEmpty() || segments.stream().anyMatch(each -> Place.isSame(each, place.segment())))
                && (industries.isEmpty() || industries.stream().anyMatch(each -> Place.isSame(each, place.industry())));
    }

    private static boolean isIn(String named, String country) {
        return named.equals(country) || Regions.of(named).contains(country);
    }

    /** How many characters of the postal code it names at most. */
    private int prefix(Place place) {
        return postalCodes.stream()
                .filter(each -> place.postalCode().startsWith(each))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** How narrow it is for a place that it holds: a longer postal code before anything, a country of its own before one of many. */
    int narrowness(Place place) {
        int narrow = prefix(place) * 100;
        if (!industries.isEmpty()) narrow += 20;
        if (!segments.isEmpty()) narrow += 10;
        if (countries.contains(place.country())) narrow += 5;
        else if (!countries.isEmpty()) narrow += 2;
        return narrow;
    }

    /** As people read it: "DE, AT · 80, 81 · Enterprise". */
    public String words() {
        var parts = new ArrayList<String>();
        for (var part : List.of(countries, postalCodes, segments, industries))
            if (!part.isEmpty()) parts.add(part.stream().collect(Collectors.joining(", ")));
        return String.join(" \u00b7 ", parts);
    }

    /** All ways to belong to a territory, as people read them. */
    public static String words(List<Reach> rules) {
        return rules.isEmpty()
                ? "What its parts hold"
                : rules.stream().map(Reach::words).collect(Collectors.joining("; or "));
    }
}
