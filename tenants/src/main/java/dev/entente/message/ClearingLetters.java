package dev.entente.message;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Removes the rows of a tenant's letters that were sent or given up long ago. Those that are too young yet stay on the clock. */
@ApplicationScoped
@Internal
public class ClearingLetters implements DueWork {

    private static final Logger LOG = System.getLogger(ClearingLetters.class.getName());
    private static final int PART = 5_000;

    @Inject
    Parts parts;

    @Override
    public String kind() {
        return Retention.LETTERS;
    }

    @Override
    public void run(UUID tenant) {
        int removed = 0;
        int last;
        do {
            last = parts.remove();
            removed += last;
        } while (last == PART);
        parts.goOn();
        if (removed > 0) LOG.log(Level.INFO, "Removed " + removed + " old letters");
    }

    /** So many at a time, each in a transaction of its own. */
    @ApplicationScoped
    @Internal
    @Transactional(TxType.REQUIRES_NEW)
    static class Parts {

        @Inject
        Letters letters;

        @Inject
        Retention retention;

        int remove() {
            return letters.removeDone(Scope.current().tenantId(), retention.lettersFrom(), PART);
        }

        void goOn() {
            letters.oldestDone().ifPresent(retention::letterDone);
        }
    }
}
