package dev.entente.clock;

import dev.entente.audit.Audit;
import dev.entente.clock.WrittenPromise.WrittenTerms;
import dev.entente.identity.Internal;
import dev.entente.tenant.TenantOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;

/** Begins with what is usually promised, so that clocks run from the first record on; whoever sets promises changes them. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class UsualPromises {

    private static final int WARNING = 75;

    @Inject
    InForce inForce;

    @Inject
    KnownOccasions occasions;

    @Inject
    Promises promises;

    @Inject
    Audit audit;

    void bring(@Observes TenantOpened opened) {
        if (opened.promises()) begin();
    }

    /** One for each occasion; nothing where anything was promised ever. */
    public void begin() {
        inForce.lock();
        if (!inForce.promises().isEmpty()) return;
        for (var occasion : occasions.all()) {
            var written = usual(occasion);
            var promise = new Promise(written, occasion);
            promises.insert(promise);
            audit.record("promise.made", "promise", promise.id(), null, written);
        }
    }

    /** Of as much time as is proposed, or until when the record itself says. */
    static WrittenPromise usual(Occasion occasion) {
        var within = Objects.requireNonNullElse(occasion.usual(), Within.AS_THE_RECORD_SAYS);
        var warning = occasion.isWarned() ? Integer.valueOf(WARNING) : null;
        return new WrittenPromise(
                occasion.words(), occasion.code(), null, WrittenTerms.of(new Terms(within, warning, List.of())), true);
    }
}
