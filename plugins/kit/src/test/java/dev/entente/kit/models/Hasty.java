package dev.entente.kit.models;

/** Looks at the clock. */
public final class Hasty extends Honest {

    @Override
    public boolean closes(Share terms) {
        return System.nanoTime() < 0;
    }
}
