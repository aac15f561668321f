package dev.entente.plugin;

import java.util.List;

/** How something is compared: as a program file has it, as a text has it, and what else people may write for it. */
enum Comparison {
    ONE_OF("oneOf", "in", "is one of", "is in"),
    AT_LEAST("atLeast", ">=", "is at least", "at least"),
    ABOVE("above", ">", "is above", "above"),
    AT_MOST("atMost", "<=", "is at most", "at most"),
    BELOW("below", "<", "is below", "below"),
    UNKNOWN("unknown", "is unknown", "is not known"),
    IS("is", "=", "is");

    private final String written;
    private final String text;
    private final List<String> also;

    Comparison(String written, String text, String... also) {
        this.written = written;
        this.text = text;
        this.also = List.of(also);
    }

    String written() {
        return written;
    }

    String text() {
        return text;
    }

    boolean isCalled(String words) {
        return text.equals(words) || also.contains(words);
    }
}
