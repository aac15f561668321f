package dev.entente.search;

import dev.entente.tenant.Scope;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What can be found, in the order in which equally good hits stand; and the page of one, on either side (none: empty). */
public enum Kind {
    PARTNER("partners/%s", "portal/company"),
    CUSTOMER("customers/%s", ""),
    DEAL("deals/%s", "portal/deals/%s"),
    REGISTRATION("registrations/%s", "portal/registrations/%s"),
    LEAD("leads/%s", "portal/leads/%s"),
    QUOTE("quotes/%s", "portal/quotes/%s"),
    CONTACT("partners/%s", "portal/company"),
    MEMBER("members", "portal/people"),
    PROSPECT("prospects/%s", ""),
    APPLICATION("applications/%s", ""),
    STATEMENT("statements/%s", "portal/statements/%s"),
    SALE("sales/%s", ""),
    PROGRAM("programs/%s", "portal/program"),
    PRODUCT("products/%s", "");

    private final String vendor;
    private final String portal;

    Kind(String vendor, String portal) {
        this.vendor = vendor;
        this.portal = portal;
    }

    /** As it is called over REST: "deal". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The page of the one that is known there by this, for the side that asks. */
    String path(String known) {
        var page = Scope.current().isHome() ? vendor : portal;
        return page.formatted(URLEncoder.encode(known, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
