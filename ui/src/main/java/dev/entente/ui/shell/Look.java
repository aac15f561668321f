package dev.entente.ui.shell;

import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.inject.spi.CDI;
import java.util.regex.Pattern;

/** What a tenant's pages are called and coloured like; both end up in HTML, so the colour is checked once more here. */
record Look(String name, String accent) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /** Where no tenant is bound: the page of an unknown address. */
    private static final Look NEUTRAL = new Look("Entente", "#3a4654");

    Look {
        if (!HEX.matcher(accent).matches()) throw new IllegalArgumentException("An accent is written #rrggbb");
    }

    static Look current() {
        if (Scope.bound().isEmpty()) return NEUTRAL;
        var tenant = CDI.current().select(CurrentTenant.class).get().get();
        return new Look(tenant.name(), HEX.matcher(tenant.accent()).matches() ? tenant.accent() : NEUTRAL.accent);
    }

    /** Black or white, whichever can be read on the accent. */
    String onAccent() {
        return luminance() > 0.36 ? "#000000" : "#ffffff";
    }

    /** The first letter or digit of the name, for a logo. */
    String initial() {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .map(letter -> letter.toUpperCase(java.util.Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private double luminance() {
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    }

    private double channel(int at) {
        return Math.pow(Integer.parseInt(accent.substring(at, at + 2), 16) / 255.0, 2.2);
    }
}
