package dev.entente.partner;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether two companies may be one by their names: a pure function over the words that tell companies apart. */
public final class NamesAlike {

    /** Legal forms and words that many companies have. */
    private static final Set<String> COMMON = Set.of(
            "ab",
            "ag",
            "and",
            "as",
            "asa",
            "bv",
            "co",
            "company",
            "corp",
            "corporation",
            "de",
            "der",
            "die",
            "du",
            "eg",
            "ev",
            "gmbh",
            "group",
            "gruppe",
            "holding",
            "holdings",
            "inc",
            "international",
            "kg",
            "kgaa",
            "la",
            "le",
            "limited",
            "llc",
            "llp",
            "ltd",
            "mbh",
            "nv",
            "of",
            "oy",
            "oyj",
            "plc",
            "pte",
            "pty",
            "pvt",
            "sa",
            "sarl",
            "sas",
            "se",
            "spa",
            "srl",
            "the",
            "und",
            "ug");

    private static final int MOST_WORDS = 4;

    private NamesAlike() {}

    /** All telling words of one are in the other, or at least half of all they have are in both. */
    public static boolean are(String one, String other) {
        var first = words(one);
        var second = words(other);
        if (first.isEmpty() || second.isEmpty()) return SearchTokens.key(one).equals(SearchTokens.key(other));
        var both = new LinkedHashSet<>(first);
        both.retainAll(second);
        if (both.size() == Math.min(first.size(), second.size())) return true;
        var all = new LinkedHashSet<>(first);
        all.addAll(second);
        return 2 * both.size() >= all.size();
    }

    /** What names have in common that differ in legal forms and their like at most: the telling words. */
    public static String core(String name) {
        var words = words(name);
        return words.isEmpty() ? SearchTokens.key(name) : String.join(" ", words);
    }

    /** The words by which companies of a like name are looked for; the longest tell most. */
    public static List<String> telling(String name) {
        var words = words(name);
        if (words.isEmpty()) return List.of(SearchTokens.key(name));
        return words.stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .limit(MOST_WORDS)
                .toList();
    }

    private static Set<String> words(String name) {
        var words = new LinkedHashSet<String>();
        for (var word : SearchTokens.key(name).split(" ")) {
            if (word.length() > 1 && !COMMON.contains(word)) words.add(word);
        }
        return words;
    }
}
