package dev.entente.message;

import java.util.regex.Pattern;

/** What there is to tell: a sentence, a few more words, and the page that it opens, without a slash in front ("deals/0190…"). */
public record News(String kind, String title, String text, String path) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final Pattern PATH =
            Pattern.compile("([A-Za-z0-9_.~-]+(/[A-Za-z0-9_.~-]+)*)?(\\?[A-Za-z0-9_.~=&%-]*)?");

    public News {
        if (!PATH.matcher(path).matches()) throw new IllegalArgumentException("Not a path of ours: " + path);
        title = cut(title, LONGEST_TITLE);
        text = cut(text, LONGEST_TEXT);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
