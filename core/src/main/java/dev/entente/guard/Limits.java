package dev.entente.guard;

import java.time.Duration;

/**
 * What one call of a plugin may take. Fuel and cells are counted and come out the same every time; the time that a processor works
 * for it is a net below them, for a machine that is slower than anybody thought.
 *
 * @param fuel steps of work: calls, turns of loops, and elements and letters that are gone through
 * @param cells memory that is asked for, in parts of eight bytes, whether or not it is given back
 * @param depth calls within calls
 */
public record Limits(long fuel, long cells, int depth, Duration time) {

    /** For one answer about one sale, and for everything else that is asked of a model. */
    public static final Limits CALL = new Limits(5_000_000, 4_000_000, 200, Duration.ofSeconds(2));

    /** Steps of all calls of a request together: more than any page or command needs, a few seconds of work. */
    static final long REQUEST = 50 * CALL.fuel;

    /** For getting a plugin's classes ready, which is done once for all tenants and never put off. */
    public static final Limits LOADING = new Limits(CALL.fuel, CALL.cells, CALL.depth, CALL.time);
}
