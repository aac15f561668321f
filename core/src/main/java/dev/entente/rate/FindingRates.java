package dev.entente.rate;

import dev.entente.api.Unit;
import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a currency is worth in another on a day: by the newest rates on or before it that are not too old; through the
 * tenant's own currency or the euro where the two have none. One query, however many currencies.
 */
@Internal
@ApplicationScoped
@Transactional
public class FindingRates {

    /** A week with its holidays. */
    public static final int USUAL_DAYS = 7;

    private static final Unit EURO = Unit.currency("EUR");

    @Inject
    Rates rates;

    @Inject
    CurrentTenant tenant;

    /** Refused where there is none: a rate is never guessed. */
    public FoundRate find(Unit from, Unit to, LocalDate day, int mostDaysOld, @Nullable RateSource source) {
        return find(List.of(from), to, day, mostDaysOld, source)
                .getOrDefault(from, Optional.empty())
                .orElseThrow(() -> missing(from, to, day, mostDaysOld, source));
    }

    /** Of each currency into one, whoever says so; empty where nothing is known. */
    public Map<Unit, Optional<FoundRate>> find(Collection<Unit> from, Unit to, LocalDate day, int mostDaysOld) {
        return find(from, to, day, mostDaysOld, null);
    }

    /** The same by what one source says, or any. */
    public Map<Unit, Optional<FoundRate>> find(
            Collection<Unit> from, Unit to, LocalDate day, int mostDaysOld, @Nullable RateSource source) {
        var through = through();
        var currencies = Stream.of(from.stream(), through.stream(), Stream.of(to))
                .flatMap(each -> each)
                .map(Unit::code)
                .distinct()
                .toArray(String[]::new);
        var newest = rates.newest(
                Scope.current().tenantId(), RateSource.asked(source), currencies, day, day.minusDays(mostDaysOld));
        var table = new Ways(newest.stream().sorted(ExchangeRate.NEWEST_FIRST).toList());
        var found = new HashMap<Unit, Optional<FoundRate>>();
        for (var each : from) found.put(each, table.find(each, to, through));
        return found;
    }

    /** All that say any rate, that which counts first before others. */
    public List<RateSource> sources() {
        return rates.sources(Scope.current().tenantId()).stream()
                .map(RateSource::new)
                .sorted()
                .toList();
    }

    /** What one currency is worth in another on a day, by rates that are at most so many days old, of one source or any. */
    public record Wanted(
            Unit from,
            Unit to,
            LocalDate day,
            int mostDaysOld,
            @Nullable RateSource source) {

        public Wanted(Unit from, Unit to, LocalDate day, int mostDaysOld) {
            this(from, to, day, mostDaysOld, null);
        }

        LocalDate oldest() {
            return day.minusDays(mostDaysOld);
        }

        boolean covers(ExchangeRate rate) {
            return !rate.on().isAfter(day)
                    && !rate.on().isBefore(oldest())
                    && (source == null || source.equals(rate.source()));
        }
    }

    /** Of many currencies and days, in one query; what has none is left out. */
    public Map<Wanted, FoundRate> find(Set<Wanted> wanted) {
        if (wanted.isEmpty()) return Map.of();
        var through = through();
        var currencies = Stream.concat(
                        through.stream(), wanted.stream().flatMap(each -> Stream.of(each.from(), each.to())))
                .map(Unit::code)
                .distinct()
                .toArray(String[]::new);
        var all = newest(wanted, currencies);
        var found = new HashMap<Wanted, FoundRate>();
        for (var each : wanted) {
            var table = new Ways(all.stream().filter(each::covers).toList());
            table.find(each.from(), each.to(), through).ifPresent(rate -> found.put(each, rate));
        }
        return found;
    }

    /** In the order in which they count, so that of each pair the first that covers a day is that day's. */
    private List<ExchangeRate> newest(Set<Wanted> wanted, String[] currencies) {
        var days = wanted.stream().map(Wanted::day).toArray(LocalDate[]::new);
        var oldest = wanted.stream().map(Wanted::oldest).toArray(LocalDate[]::new);
        var sources =
                wanted.stream().map(each -> RateSource.asked(each.source())).toArray(String[]::new);
        return rates.newestOn(Scope.current().tenantId(), sources, currencies, days, oldest).stream()
                .sorted(ExchangeRate.NEWEST_FIRST)
                .toList();
    }

    private List<Unit> through() {
        return List.of(Unit.currency(tenant.get().currency().getCurrencyCode()), EURO);
    }

    /** Which pair and day it is about. */
    public static Problem missing(Unit from, Unit to, LocalDate day, int mostDaysOld, @Nullable RateSource source) {
        return new Problem(
                RateProblem.NO_EXCHANGE_RATE,
                "There is no rate from " + from + " to " + to + " on " + day + ", nor in the " + mostDaysOld
                        + " days before" + RateSource.only(source) + "; enter one, or upload a newer file");
    }
}
