package dev.entente.plugin;

import dev.entente.plugin.Models.Origin;

/** Watches what plugin jars do; one bean above. */
public interface Watching {

    /** The watch over one jar, which many threads ask at once, each for the tenant that it works for. */
    Watch over(Origin jar);
}
