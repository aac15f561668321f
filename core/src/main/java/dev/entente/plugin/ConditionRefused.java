package dev.entente.plugin;

import dev.entente.plugin.ConditionText.Unclear;

/** Where the text of a condition cannot be read, and what could stand there. */
final class ConditionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int column;
    private final String words;

    ConditionRefused(int column, String words) {
        super(words, null, false, false);
        this.column = column;
        this.words = words;
    }

    Unclear unclear() {
        return new Unclear(column, words);
    }
}
