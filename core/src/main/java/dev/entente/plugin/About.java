package dev.entente.plugin;

import dev.entente.guard.Archive;

/** What a jar's manifest says of it: what it does, and who made it. Texts from outside, as they may be shown. */
public record About(String description, String provider) {

    /** What a jar's manifest says, which nobody ran. */
    public static About of(Archive archive) {
        return of(archive.line("Plugin-Description"), archive.line("Plugin-Provider"));
    }

    static About of(String description, String provider) {
        return new About(Refusal.visible(description.strip()), Refusal.visible(provider.strip()));
    }
}
