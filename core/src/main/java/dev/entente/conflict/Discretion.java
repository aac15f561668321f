package dev.entente.conflict;

import dev.entente.partner.NamesAlike;
import dev.entente.partner.SearchTokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What gives a side of a case away to those who read a text: a pure function. */
final class Discretion {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\b[RD]-\\d{5,}\\b", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 4;

    /** Words of many names that a decision needs as well. */
    private static final Set<String> EVERYDAY = Set.of(
            "business",
            "cloud",
            "consulting",
            "data",
            "digital",
            "direct",
            "discovery",
            "partner",
            "partners",
            "sales",
            "services",
            "software",
            "solutions",
            "systems",
            "technologies",
            "technology");

    private Discretion() {}

    /**
     * The words of a text that tell of a company: its code, its whole name, those words of that by which companies are told
     * apart, unless they are so short that any sentence may have them; and numbers of registrations and deals.
     */
    static Set<String> told(String text, String name, String code) {
        var told = new LinkedHashSet<String>();
        NUMBER.matcher(text).results().forEach(found -> told.add(found.group()));
        var words = words(text);
        if (follows(words, words(code)) && isTelling(code)) told.add(code);
        if (follows(words, words(name)) && isTelling(name)) told.add(name);
        var telling = NamesAlike.telling(name);
        WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(Discretion::isTelling)
                .filter(each -> telling.contains(SearchTokens.key(each)))
                .filter(each -> !EVERYDAY.contains(SearchTokens.key(each)))
                .forEach(told::add);
        return told;
    }

    private static boolean isTelling(String word) {
        return word.length() >= SHORTEST;
    }

    private static boolean follows(List<String> text, List<String> words) {
        if (words.isEmpty()) return false;
        for (int at = 0; at + words.size() <= text.size(); at++) {
            if (text.subList(at, at + words.size()).equals(words)) return true;
        }
        return false;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
    }
}
