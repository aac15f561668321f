package dev.entente.branding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a tenant looks to everybody: what was published last, or else what it was opened with. */
public record Brand(Design design, @Nullable UUID logoId, Palette palette) {

    /** What is left when a colour of old cannot be read. */
    private static final Colour QUIET = new Colour(0x3a, 0x46, 0x54);

    static Brand of(Design design, @Nullable UUID logoId) {
        return new Brand(
                design, logoId, Palette.of(Colour.parse(design.accent()).orElse(QUIET)));
    }

    /** Where no tenant is bound, and for drafts: a look without a logo. */
    public static Brand plain(String name, String accent) {
        return of(Design.plain(name, accent), null);
    }
}
