package dev.entente.search;

import dev.entente.partner.SearchTokens;
import dev.entente.partner.SearchTokens.Range;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed, as it is looked for: its words without case, accents and punctuation, the longest first, since that is
 * the one that the fewest records have; a letter by itself counts as the last word alone. What is longer than anybody types is cut
 * off.
 */
public record Typed(String raw, String text, List<String> words) {

    /** What a text that does not fit ranks. */
    public static final int UNFIT = 4;

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}._/#:-]*\\p{Nd}[\\p{L}\\p{Nd}._/#:-]*");
    private static final int LONGEST = 200;
    private static final String BEHIND_ALL = "\uDBFF\uDFFF";
    private static final int MOST_WORDS = 6;

    public Typed {
        words = List.copyOf(words);
    }

    public static Typed of(String typed) {
        var raw = typed.substring(0, end(typed)).strip();
        var text = SearchTokens.key(raw);
        var all = List.of(text.split(" "));
        // Of a letter alone half of all records have a word, unless it is the word that somebody has just begun.
        var words = all.stream()
                .filter(word -> word.codePointCount(0, word.length()) > 1 || word.equals(all.getLast()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
        return new Typed(raw, text, words);
    }

    // A character of two halves is left whole or left out.
    private static int end(String typed) {
        if (typed.length() <= LONGEST) return typed.length();
        return Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    /** Whether nothing was typed that could be looked for. */
    public boolean isNothing() {
        return words.isEmpty();
    }

    /** What stands behind all that begin like this. */
    public static String behind(String beginning) {
        return beginning + BEHIND_ALL;
    }

    /** Whether it may be the beginning of a number: letters, signs that stand in numbers, and at least one digit. */
    public boolean isNumber() {
        return NUMBER.matcher(raw).matches();
    }

    /** For each word the tokens that begin like it. */
    List<Range> ranges() {
        return words.stream().map(Range::of).toList();
    }

    /**
     * How well a record with these texts fits, the best being 0: one of them is what was typed, one begins like it, one has a word
     * that does, or each word begins one of theirs; otherwise it is unfit.
     */
    public int rank(String... texts) {
        var keys = Stream.of(texts).map(SearchTokens::key).toList();
        if (keys.contains(text)) return 0;
        if (keys.stream().anyMatch(key -> key.startsWith(text))) return 1;
        if (keys.stream().anyMatch(key -> key.contains(" " + text))) return 2;
        var all = " " + String.join(" ", keys);
        return words.stream().allMatch(word -> all.contains(" " + word)) ? 3 : UNFIT;
    }
}
