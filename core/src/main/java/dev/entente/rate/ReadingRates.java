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

    /** Which are looked for: of a source, from a currency, to one, on or after a day, on or before one; what is left out is open. */
    public record Filter(
            @Nullable RateSource source,
            String from,
            String to,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {

        /** As somebody asks over the wire. */
        public static Filter of(
                @Nullable String source,
                @Nullable String from,
                @Nullable String to,
                @Nullable LocalDate since,
                @Nullable LocalDate until) {
            var said = source == null || source.isBlank() ? null : RateSource.read(source, "/source");
            return new Filter(said, from == null ? "" : from, to == null ? "" : to, since, until);
        }
    }

    /** Where one stands in their order. */
    public record Place(String source, String from, String to, LocalDate on) {

        public static final Place START = new Place("", "", "", FIRST);

        public static Place of(ExchangeRate rate) {
            return new Place(rate.source().code(), rate.from().code(), rate.to().code(), rate.on());
        }
    }

    /** Behind one, in the order of sources, currencies and days. */
    @Requires(RatePermissions.READ)
    public List<ExchangeRate> after(Place behind, Filter filter, int limit) {
        return rates.page(
                Scope.current().tenantId(),
                behind.source(),
                behind.from(),
                behind.to(),
                behind.on(),
                RateSource.asked(filter.source()),
                filter.from(),
                filter.to(),
                filter.since() == null ? FIRST : filter.since(),
                filter.until() == null ? LAST : filter.until(),
                limit);
    }

    /** The newest of each pair and source, by currencies, and that which counts first before others of its pair. */
    @Requires(RatePermissions.READ)
    public List<ExchangeRate> newest() {
        return rates.newestOfAll(Scope.current().tenantId()).stream()
                .sorted(ExchangeRate.BY_PAIR)
                .toList();
    }

    /** All that say any rate, that which counts first before others. */
    @Requires(RatePermissions.READ)
    public List<RateSource> sources() {
        return finding.sources();
    }

    /** By what one source says, or any. */
    @Requires(RatePermissions.READ)
    public FoundRate find(Unit from, Unit to, LocalDate day, int mostDaysOld, @Nullable RateSource source) {
        return finding.find(from, to, day, mostDaysOld, source);
    }
}
