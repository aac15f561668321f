package dev.entente.attribution;

/** The order in which claims on a sale are looked at; the first that anybody reaches decides. Influence stands beside it. */
public enum Level {
    EXCLUDED("Excluded traffic"),
    MARKETPLACE("Marketplace procurement"),
    AGREED("Agreed split"),
    REGISTERED("Registered partner"),
    PAID("Paid channel"),
    DIRECT("Direct");

    private final String title;

    Level(String title) {
        this.title = title;
    }

    /** What people call it. */
    public String title() {
        return title;
    }
}
