package dev.entente.peers;

/** A fact for rules to look at, and to add to. */
public final class Deal {

    private final long net;
    private final long total;
    private final int tier;
    private final int family;
    private final boolean registered;
    private long earned;

    Deal(long net, long total, int tier, int family, boolean registered) {
        this.net = net;
        this.total = total;
        this.tier = tier;
        this.family = family;
        this.registered = registered;
    }

    public long getNet() {
        return net;
    }

    public long getTotal() {
        return total;
    }

    public int getTier() {
        return tier;
    }

    public int getFamily() {
        return family;
    }

    public boolean isRegistered() {
        return registered;
    }

    /** In ten-thousandths of a cent. */
    public void add(long earned) {
        this.earned += earned;
    }

    /** What was added, rounded half up to the cent, and back to nothing. */
    long taken() {
        long minor = (earned + 5_000) / 10_000;
        earned = 0;
        return minor;
    }
}
