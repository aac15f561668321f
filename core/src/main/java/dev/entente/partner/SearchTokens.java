package dev.entente.partner;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How partners are found by what people begin to type. Each ending of a text that starts with a word is a token, so that
 * one range of tokens answers "bright", "brightwater c" and "cons" for "Brightwater Consulting". The database compares plain
 * text only: anything cleverer would keep it from using its index behind row-level security.
 */
public final class SearchTokens {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 12;
    private static final String BEHIND_ALL = "\uDBFF\uDFFF";

    private SearchTokens() {}

    /** All tokens that begin with what was typed: from (included) until (excluded). */
    public record Range(String from, String until) {

        public static Range of(String typed) {
            var key = key(typed);
            return new Range(key, key + BEHIND_ALL);
        }

        /** Exactly those that have this domain. */
        public static Range ofDomain(String domain) {
            var token = SearchTokens.ofDomain(domain);
            return new Range(token, token + '\u0001');
        }

        /** Whether nothing was typed that could be looked for. */
        public boolean isAll() {
            return from.isEmpty();
        }
    }

    /** The token that finds who has this domain; nothing that people type begins like it. */
    public static String ofDomain(String domain) {
        return "@" + domain;
    }

    /** Without case, accents and punctuation. */
    public static String key(String text) {
        var letters = MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
        return BETWEEN_WORDS
                .matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** All tokens of these texts. */
    public static Set<String> of(String... texts) {
        var tokens = new LinkedHashSet<String>();
        Stream.of(texts).map(SearchTokens::endings).forEach(tokens::addAll);
        return tokens;
    }

    private static List<String> endings(String text) {
        var endings = new ArrayList<String>();
        var rest = key(text);
        while (!rest.isEmpty() && endings.size() < MOST_WORDS) {
            endings.add(rest);
            int space = rest.indexOf(' ');
            rest = space < 0 ? "" : rest.substring(space + 1);
        }
        return endings;
    }
}
