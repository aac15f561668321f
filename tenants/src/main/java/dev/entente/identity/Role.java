package dev.entente.identity;

/** What a member is for; the vendor's side first, then the partner's. */
public enum Role {
    ADMINISTRATOR(true, "Administrator"),
    STAFF(true, "Staff"),
    FINANCE(true, "Finance"),
    PARTNER_ADMINISTRATOR(false, "Partner administrator"),
    PARTNER_SELLER(false, "Partner seller");

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
