package dev.entente.identity;

/** What a member is for; the vendor's side first, then the partner's. */
public enum Role {
    ADMINISTRATOR(true, "Administrator"),
    PARTNER_MANAGER(true, "Partner manager"),
    PARTNER_OPERATIONS(true, "Partner operations"),
    FINANCE(true, "Finance"),
    SALES(true, "Sales"),
    VIEWER(true, "Viewer"),
    PARTNER_ADMINISTRATOR(false, "Partner administrator"),
    PARTNER_SELLER(false, "Partner seller"),
    PARTNER_ENGINEER(false, "Partner engineer"),
    PARTNER_MARKETER(false, "Partner marketer"),
    PARTNER_FINANCE(false, "Partner finance");

    private final boolean home;
    private final String words;

    Role(boolean home, String words) {
        this.home = home;
        this.words = words;
    }

    /** Whether members of the vendor have it, not those of a partner. */
    public boolean isHome() {
        return home;
    }

    public String words() {
        return words;
    }
}
