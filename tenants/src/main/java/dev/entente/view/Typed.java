package dev.entente.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody typed to find something in a list. */
public final class Typed {

    private Typed() {}

    /** It anywhere in a text of small letters, as a pattern of the database with ! before its signs; null where it is blank. */
    public static @Nullable String pattern(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
