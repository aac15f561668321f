package dev.entente.ui.kit;

import java.util.Locale;

/** The five meanings a colour may have; a view picks a tone, never a colour. */
public enum Tone {
    NEUTRAL,
    INFO,
    GOOD,
    WARN,
    BAD;

    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
