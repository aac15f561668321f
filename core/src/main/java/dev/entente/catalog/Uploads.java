package dev.entente.catalog;

import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * How much publishers may hand in at once and in all: each jar is kept in memory and looked through, and its bytes stay. Each server
 * counts for itself.
 */
@Internal
@ApplicationScoped
class Uploads {

    static final int LARGEST = 20_000_000;

    /** What all kept versions of one publisher may take. */
    static final long MOST_BYTES = 500_000_000;

    private static final int AT_ONCE = 8;

    private final Set<String> going = new HashSet<>();

    interface Work<R> {
        R with(byte[] jar) throws IOException;
    }

    /** Reads a jar and does something with it, while the same publisher does nothing of the kind. */
    <R> R one(Publisher publisher, InputStream jar, Work<R> work) throws IOException {
        begin(publisher.code());
        try {
            return work.with(read(jar));
        } finally {
            end(publisher.code());
        }
    }

    private synchronized void begin(String publisher) {
        if (going.contains(publisher))
            throw new Problem(CatalogProblem.TOO_MANY_AT_ONCE, "Wait until your other jar was looked through.");
        if (going.size() >= AT_ONCE)
            throw new Problem(CatalogProblem.TOO_MANY_AT_ONCE, "Others hand in jars just now; try again in a minute.");
        going.add(publisher);
    }

    private synchronized void end(String publisher) {
        going.remove(publisher);
    }

    private static byte[] read(InputStream jar) throws IOException {
        var bytes = jar.readNBytes(LARGEST + 1);
        if (bytes.length <= LARGEST) return bytes;
        throw new Problem(CatalogProblem.JAR_TOO_LARGE, "Make it smaller than 20 MB: the API is no part of it.");
    }

    /** Refuses one more where the publisher's versions would take more than they may. */
    static void refuseBeyond(long kept, long more) {
        if (kept + more <= MOST_BYTES) return;
        throw new Problem(
                CatalogProblem.NO_ROOM,
                "Your versions take " + kept / 1_000_000 + " of " + MOST_BYTES / 1_000_000
                        + " MB. Make the jar smaller, or hand it in under the version of one that was not listed: it takes its place.");
    }
}
