package dev.entente.rate;

import dev.entente.api.Unit;
import dev.entente.identity.Requires;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows exchange rates. */
@ApplicationScoped
@Transactional
public class ReadingRates {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Inject
    Rates rates;

    @Inject
    FindingRates finding;

    /** Which are looked for: from a currency, to one, on or after a day, on or before one; what is left out is open. */
    public record Filter(
            String from,
            String to,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** Behind one, in the order of currencies and days; without one from the beginning. */
    @Requires(RatePermissions.READ)
    public List<ExchangeRate> after(@Nullable NewRate behind, Filter filter, int limit) {
        return rates.page(
                Scope.current().tenantId(),
                behind == null ? "" : behind.from(),
                behind == null ? "" : behind.to(),
                behind == null ? FIRST : behind.on(),
                filter.from(),
                filter.to(),
                filter.since() == null ? FIRST : filter.since(),
                filter.until() == null ? LAST : filter.until(),
                limit);
    }

    /** The newest of each pair, by currencies. */
    @Requires(RatePermissions.READ)
    public List<ExchangeRate> newest() {
        return rates.newestOfAll(Scope.current().tenantId());
    }

    @Requires(RatePermissions.READ)
    public FoundRate find(Unit from, Unit to, LocalDate day, int mostDaysOld) {
        return finding.find(from, to, day, mostDaysOld);
    }
}
