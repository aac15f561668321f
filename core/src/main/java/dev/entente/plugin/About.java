package dev.entente.plugin;

/** What a jar's manifest says of it: what it does, and who made it. Texts from outside, as they may be shown. */
public record About(String description, String provider) {

    static About of(String description, String provider) {
        return new About(Refusal.visible(description.strip()), Refusal.visible(provider.strip()));
    }
}
