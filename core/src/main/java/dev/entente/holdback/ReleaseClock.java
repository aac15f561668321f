package dev.entente.holdback;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.job.Dispatch.Due;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts on the clock that something of a partner becomes payable: once for a day, however many parts there are. */
@Internal
@ApplicationScoped
class ReleaseClock {

    static final String RELEASE = "holdback.release";

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    void release(List<HeldBack> rows) {
        if (rows.isEmpty()) return;
        var zone = tenant.get().zone();
        var due = rows.stream()
                .map(row -> new Due(row.payableOn().atStartOfDay(zone).toInstant(), row.partnerId()))
                .distinct()
                .toList();
        dispatch.all(RELEASE, due);
    }
}
