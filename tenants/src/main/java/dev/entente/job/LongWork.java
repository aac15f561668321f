package dev.entente.job;

import java.util.UUID;

/**
 * Work that people wait for, in parts; one bean a kind. Every part is one transaction together with the progress, so that a killed
 * server goes on where it stopped, and nothing is done twice.
 */
public interface LongWork {

    String kind();

    /**
     * Does the next part, about a second of work, as the system in the subject's tenant and in a transaction. What it has changed
     * is undone when it throws; a problem ends the job with its words, anything else is tried again a few times.
     */
    Part next(UUID subject, long done);
}
