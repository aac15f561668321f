package dev.entente.clock;

import dev.entente.clock.CalendarChoice.Candidate;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is promised, and in which calendar it is counted: asked with every record that something is promised of, and hardly ever changed. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class InForce {

    private static final Region<String, List<Promise>> PROMISES = new Region<>();
    private static final Region<String, List<StoredCalendar>> CALENDARS = new Region<>();

    @Inject
    TenantCache cache;

    @Inject
    Promises promises;

    @Inject
    Partners partners;

    @Inject
    CurrentTenant tenant;

    /** Keeps others from setting promises or calendars, which are judged together, until this transaction ends. */
    void lock() {
        promises.lock("promises of " + Scope.current().tenantId());
    }

    /** By name, those that are not made any more among them. */
    List<Promise> promises() {
        return cache.get(PROMISES, "", promises::all);
    }

    /** By name. */
    List<StoredCalendar> calendars() {
        return cache.get(CALENDARS, "", promises::calendars);
    }

    /** Where none is named, or says anything of the country: Monday to Friday from nine to five in the tenant's zone. */
    BusinessCalendar calendar(@Nullable UUID id) {
        return find(id).map(StoredCalendar::calendar)
                .orElseGet(() -> BusinessCalendar.usual(tenant.get().zone()));
    }

    /** Where the time of a clock is read: in its calendar's, or in that in which the record itself says until when. */
    ZoneId zone(Clock one) {
        return one.terms().within().isFree()
                ? tenant.get().zone()
                : calendar(one.calendarId).zone();
    }

    Optional<StoredCalendar> find(@Nullable UUID id) {
        return calendars().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The one in which a promise is counted towards a partner; null: the usual one. */
    @Nullable
    UUID choose(Promise promise, @Nullable UUID partnerId) {
        return choose(promise.calendarId(), country(promise.side(), partnerId));
    }

    /** The one by which whoever owes it works. */
    @Nullable
    UUID choose(Side side, UUID partnerId) {
        return choose((UUID) null, country(side, partnerId));
    }

    @Nullable
    UUID choose(@Nullable UUID named, @Nullable String country) {
        var candidates = calendars().stream()
                .map(each -> new Candidate(each.id(), each.written().countries()))
                .toList();
        return CalendarChoice.of(candidates, named, country).orElse(null);
    }

    /** The country where the vendor is at home. */
    @Nullable
    String home() {
        return tenant.get().region();
    }

    private @Nullable String country(Side side, @Nullable UUID partnerId) {
        return switch (side) {
            case VENDOR -> home();
            case PARTNER ->
                partnerId == null
                        ? null
                        : partners.byId(partnerId).map(Partner::country).orElse(null);
        };
    }
}
