package dev.entente.ui.shell;

import dev.entente.branding.Brand;
import dev.entente.branding.ReadingBrand;
import dev.entente.tenant.Scope;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Locale;

/** What a tenant's pages are called and coloured like, and what they say to partners: the brand as it was published. */
record Look(Brand brand) {

    /** Where no tenant is bound: the page of an unknown address. */
    private static final Look NEUTRAL = new Look(Brand.plain("Entente", "#3a4654"));

    static Look current() {
        if (Scope.bound().isEmpty()) return NEUTRAL;
        return new Look(CDI.current().select(ReadingBrand.class).get().current());
    }

    String name() {
        return brand.design().name();
    }

    /** The brand's colour, as #rrggbb. */
    String accent() {
        return brand.palette().accent().hex();
    }

    /** Black or white, whichever can be read on the accent. */
    String onAccent() {
        return brand.palette().light().onFill().hex();
    }

    /** Where the logo is: another address for another one, so that browsers may keep it. */
    String logo() {
        var version = brand.logoId() == null
                ? accent().substring(1)
                : brand.logoId().toString().substring(24);
        return Logo.PATH + "?v=" + version;
    }

    /** The first letter or digit of the name, for a logo. */
    String initial() {
        return name().codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .map(letter -> letter.toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }
}
