package dev.entente.message;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long notices that were read, and letters that are done, are kept; puts their end on the tenant's clock. */
@ApplicationScoped
@Internal
@Transactional(TxType.MANDATORY)
class Retention {

    static final String NOTICES = "notice.clear";
    static final String LETTERS = "letter.clear";

    @Inject
    @ConfigProperty(name = "entente.notices.kept", defaultValue = "180")
    int noticeDays;

    @Inject
    @ConfigProperty(name = "entente.letters.kept", defaultValue = "30")
    int letterDays;

    @Inject
    Dispatch dispatch;

    @Inject
    InstantSource clock;

    /** What was read before this moment is to go. */
    Instant noticesFrom() {
        return clock.instant().minus(Duration.ofDays(noticeDays));
    }

    /** What was done before this moment is to go. */
    Instant lettersFrom() {
        return clock.instant().minus(Duration.ofDays(letterDays));
    }

    void noticeRead(Instant at) {
        put(at, noticeDays, NOTICES);
    }

    void letterDone(Instant at) {
        put(at, letterDays, LETTERS);
    }

    // At the end of a day: what was read on one day is one row on the clock, however much it was.
    private void put(Instant at, int days, String kind) {
        var end = at.plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
        dispatch.at(end, kind, Scope.current().tenantId());
    }
}
