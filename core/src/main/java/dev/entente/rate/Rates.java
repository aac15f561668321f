package dev.entente.rate;

import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** All exchange rates of the tenant. An empty source stands for any. */
@Repository
interface Rates {

    /** All that say any: goes from one to the next, never through what they say. */
    String SOURCES = """
            with recursive said as (
              (select r.source from exchange_rate r where r.tenant_id = :tenant order by r.source limit 1)
              union all
              select n.source from said cross join lateral (
                select r.source from exchange_rate r where r.tenant_id = :tenant and r.source > said.source
                order by r.source limit 1) as n)""";

    /** The newest of each source and pair among these currencies, on or before a day and not older than another. */
    @SQL(SOURCES + """

            select r.* from said cross join unnest(cast(:currencies as text[])) as f(code)
            cross join unnest(cast(:currencies as text[])) as t(code)
            cross join lateral (
              select each.* from exchange_rate each where each.tenant_id = :tenant and each.source = said.source
              and each.from_currency = f.code and each.to_currency = t.code and each.on_day <= :day and each.on_day >= :oldest
              order by each.on_day desc limit 1) as r
            where :source = '' or said.source = :source""")
    List<ExchangeRate> newest(UUID tenant, String source, String[] currencies, LocalDate day, LocalDate oldest);

    /** The same of many days at once, each with the oldest and the source that count for it; one rate may be that of many days. */
    @SQL(SOURCES + """

            select distinct r.* from unnest(cast(:days as date[]), cast(:oldest as date[]), cast(:sources as text[])) as n(day, oldest, source)
            join said on n.source = '' or n.source = said.source
            cross join unnest(cast(:currencies as text[])) as f(code) cross join unnest(cast(:currencies as text[])) as t(code)
            cross join lateral (
              select each.* from exchange_rate each where each.tenant_id = :tenant and each.source = said.source
              and each.from_currency = f.code and each.to_currency = t.code and each.on_day <= n.day and each.on_day >= n.oldest
              order by each.on_day desc limit 1) as r""")
    List<ExchangeRate> newestOn(
            UUID tenant, String[] sources, String[] currencies, LocalDate[] days, LocalDate[] oldest);

    /** The newest of each source and pair that there is: goes from pair to pair, never through their days. */
    @SQL("""
            with recursive pair as (
              (select r.source, r.from_currency, r.to_currency from exchange_rate r where r.tenant_id = :tenant
               order by r.source, r.from_currency, r.to_currency limit 1)
              union all
              select n.source, n.from_currency, n.to_currency from pair cross join lateral (
                select r.source, r.from_currency, r.to_currency from exchange_rate r where r.tenant_id = :tenant
                and (r.source, r.from_currency, r.to_currency) > (pair.source, pair.from_currency, pair.to_currency)
                order by r.source, r.from_currency, r.to_currency limit 1) as n)
            select r.* from pair cross join lateral (
              select each.* from exchange_rate each where each.tenant_id = :tenant and each.source = pair.source
              and each.from_currency = pair.from_currency and each.to_currency = pair.to_currency
              order by each.on_day desc limit 1) as r""")
    List<ExchangeRate> newestOfAll(UUID tenant);

    @SQL(SOURCES + " select said.source from said")
    List<String> sources(UUID tenant);

    /** What a source says of these pairs on these days. */
    @SQL("""
            select r.* from unnest(cast(:froms as text[]), cast(:tos as text[]), cast(:days as date[])) as n(f, t, d)
            join exchange_rate r on r.tenant_id = :tenant and r.source = :source
            and r.from_currency = n.f and r.to_currency = n.t and r.on_day = n.d""")
    List<ExchangeRate> known(UUID tenant, String source, String[] froms, String[] tos, LocalDate[] days);

    /** Adds what is not there, and says anew what is. */
    @SQL("""
            insert into exchange_rate (tenant_id, source, from_currency, to_currency, on_day, rate)
            select :tenant, :source, n.f, n.t, n.d, cast(n.r as numeric)
            from unnest(cast(:froms as text[]), cast(:tos as text[]), cast(:days as date[]), cast(:rates as text[])) as n(f, t, d, r)
            order by n.f collate "C", n.t collate "C", n.d
            on conflict (tenant_id, source, from_currency, to_currency, on_day) do update set rate = excluded.rate""")
    int write(UUID tenant, String source, String[] froms, String[] tos, LocalDate[] days, String[] rates);

    /** Behind a key, in the order of keys; of a source, of one currency, to one, or on or before a day, where that is asked for. */
    @SQL("""
            select r.* from exchange_rate r where r.tenant_id = :tenant
            and (r.source, r.from_currency, r.to_currency, r.on_day) > (:afterSource, :afterFrom, :afterTo, :afterDay)
            and (:source = '' or r.source = :source)
            and (:from = '' or r.from_currency = :from) and (:to = '' or r.to_currency = :to) and r.on_day >= :since and r.on_day <= :until
            order by r.source, r.from_currency, r.to_currency, r.on_day limit :most""")
    List<ExchangeRate> page(
            UUID tenant,
            String afterSource,
            String afterFrom,
            String afterTo,
            LocalDate afterDay,
            String source,
            String from,
            String to,
            LocalDate since,
            LocalDate until,
            int most);
}
