package dev.entente.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text of a condition cut into words, texts in quotes, figures and signs, each with its column. */
final class ConditionTokens {

    // Possessive, so that no text can make it go back.
    private static final Pattern NEXT = Pattern.compile(
            "\\s++"
                    + "|(?<quoted>\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\")"
                    + "|(?<figure>-?\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?(?![\\p{L}\\p{N}_.]))"
                    + "|(?<word>[\\p{L}\\p{N}_./:-]++)"
                    + "|(?<sign>!=|>=|<=|[=<>(),?])",
            Pattern.DOTALL);

    /** What stands there, where, and whether it was in quotes; the end of the text is empty and not in quotes. */
    record Token(String text, int column, boolean isQuoted) {

        boolean isSign() {
            return !isQuoted && !text.isEmpty() && "!=<>(),?".indexOf(text.charAt(0)) >= 0;
        }

        boolean isEnd() {
            return !isQuoted && text.isEmpty();
        }
    }

    private ConditionTokens() {}

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var next = NEXT.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!next.region(at, text.length()).lookingAt())
                throw new ConditionRefused(at + 1, "put what stands here in double quotes, or take it out");
            var quoted = next.group("quoted");
            var figure = next.group("figure");
            if (quoted != null) tokens.add(new Token(unescaped(quoted), at + 1, true));
            else if (figure != null) tokens.add(new Token(figure, at + 1, false));
            else if (!next.group().isBlank()) tokens.add(new Token(next.group(), at + 1, false));
            at = next.end();
        }
        tokens.add(new Token("", text.length() + 1, false));
        return tokens;
    }

    private static String unescaped(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replaceAll("(?s)\\\\(.)", "$1");
    }
}
