package dev.entente.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contributes what one capability knows to timelines; one bean each, which asks the database a fixed number of times. */
public interface Happenings {

    /**
     * The latest so many before a moment, newest first: of one partner, or of all in reach. Called inside a transaction, for
     * somebody who may see timelines.
     */
    List<Happening> before(@Nullable UUID partnerId, Instant before, int most);
}
