package dev.entente.plugin;

import dev.entente.problem.Findings;
import org.jspecify.annotations.Nullable;

/** The words of a record that refuses its values. They may be a plugin's, so they are shown only if they are fit to be. */
final class Refusal {

    private static final String PLAIN = "These values do not fit together";

    private Refusal() {}

    static String words(@Nullable Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) throw fatal;
        var message = thrown != null && isMeant(thrown.getClass()) ? thrown.getMessage() : null;
        return message != null && new Findings().line("", message, 300).isEmpty() ? message : PLAIN;
    }

    /** Subclasses are left out: their message could be code of the plugin. */
    private static boolean isMeant(Class<?> thrown) {
        return thrown == IllegalArgumentException.class || thrown == ArithmeticException.class;
    }

    /** A text from outside as it may stand in a log or on a page. */
    static String visible(String text) {
        var brief = text.length() > 300 ? text.substring(0, 300) : text;
        return brief.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
    }
}
