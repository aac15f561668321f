package dev.entente.ui.shell;

import dev.entente.api.Unit;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** The business day where the tenant is, and the currency it counts in. */
@ApplicationScoped
public class Today {

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    public ZoneId zone() {
        return tenant.get().zone();
    }

    /** The moment that it is. */
    public Instant now() {
        return clock.instant();
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    public YearMonth month() {
        return YearMonth.from(day());
    }

    /** morning, afternoon, evening. */
    public String partOfDay() {
        int hour = clock.instant().atZone(zone()).getHour();
        return hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
    }

    /** The currency that the tenant counts in. */
    public Unit currency() {
        return Unit.currency(tenant.get().currency().getCurrencyCode());
    }
}
