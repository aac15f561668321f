package dev.entente.holdback;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
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
        var partners = rows.stream().collect(groupingBy(HeldBack::payableOn, mapping(HeldBack::partnerId, toSet())));
        partners.forEach((day, ids) -> dispatch.all(day.atStartOfDay(zone).toInstant(), RELEASE, ids));
    }
}
