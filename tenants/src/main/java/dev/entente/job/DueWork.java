package dev.entente.job;

import java.util.UUID;

/**
 * What is done when it is due; one bean a kind. It may be called more than once for the same, and looks first whether there is
 * still something to do.
 */
public interface DueWork {

    /** Names it on the clock, for ever: rows of this kind may wait for years. */
    String kind();

    /**
     * Runs as the system in the subject's tenant, without a transaction: it opens its own. What it throws is written to the log,
     * and the work is tried again later, with a growing delay.
     */
    void run(UUID subject);
}
