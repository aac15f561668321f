package dev.entente.customer;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** All customers of the tenant. */
@Repository
public interface Customers {

    @Query("where id = :id")
    Optional<Customer> byId(UUID id);

    /** Those of these that exist, in one query however many they are. */
    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Customer> byIds(UUID[] ids);

    /** Those of these keys that exist, in one query however many they are. In plain SQL, as whatever names a customer asks it. */
    @SQL("select c.* from customer c where c.tenant_id = :tenant and c.key = any(:keys)")
    List<Customer> byKeys(UUID tenant, String[] keys);

    /** The first that were said, each once: from one to the next by the index, however many customers there are. */
    @SQL("""
            with recursive said as (
              (select c.region from customer c where c.tenant_id = :tenant and c.region is not null order by c.region limit 1)
              union all
              select (select c.region from customer c where c.tenant_id = :tenant and c.region > said.region order by c.region limit 1)
              from said where said.region is not null)
            select region from said where region is not null limit :most""")
    List<String> regions(UUID tenant, int most);

    @SQL("""
            with recursive said as (
              (select c.segment from customer c where c.tenant_id = :tenant and c.segment is not null order by c.segment limit 1)
              union all
              select (select c.segment from customer c where c.tenant_id = :tenant and c.segment > said.segment order by c.segment limit 1)
              from said where said.segment is not null)
            select segment from said where segment is not null limit :most""")
    List<String> segments(UUID tenant, int most);

    @SQL("""
            with recursive said as (
              (select c.industry from customer c where c.tenant_id = :tenant and c.industry is not null order by c.industry limit 1)
              union all
              select (select c.industry from customer c where c.tenant_id = :tenant and c.industry > said.industry order by c.industry limit 1)
              from said where said.industry is not null)
            select industry from said where industry is not null limit :most""")
    List<String> industries(UUID tenant, int most);

    @Update
    void update(Customer customer);

    /** As they stand once nobody else is changing them; in the order of their keys, so that two batches never wait in a circle. */
    @SQL("select c.* from customer c where c.tenant_id = :tenant and c.id = any(:ids) order by c.id for no key update")
    List<Customer> locked(UUID tenant, UUID[] ids);

    /** Says of each what kind of customer it is, in one statement; of customers that are locked. */
    @SQL("""
            update customer c set region = n.region, segment = n.segment, industry = n.industry, size = n.size,
              revision = c.revision + 1
            from unnest(:ids, :regions, :segments, :industries, :sizes) as n(id, region, segment, industry, size)
            where c.tenant_id = :tenant and c.id = n.id""")
    int describe(UUID tenant, UUID[] ids, String[] regions, String[] segments, String[] industries, String[] sizes);

    /** Those whose names begin with one of these words, so many of each. */
    @SQL("""
            select c.* from (select distinct n.low, n.high from unnest(:lows, :highs) as n(low, high)) as n
            cross join lateral (select each.* from customer each where each.tenant_id = :tenant
              and each.name_key >= n.low and each.name_key < n.high order by each.name_key limit :most) as c""")
    List<Customer> beginning(UUID tenant, String[] lows, String[] highs, int most);

    /** Those that could be removed, since no deal, no sale and no partner that shares the account has them. */
    @SQL("""
            with gone as (delete from customer c where tenant_id = :tenant and id = any(:ids)
            and not exists (select from deal d where d.tenant_id = c.tenant_id and d.customer_id = c.id)
            and not exists (select from sale s where s.tenant_id = c.tenant_id and s.customer_id = c.id)
            and not exists (select from shared_account a where a.tenant_id = c.tenant_id and a.customer_id = c.id) returning id)
            select id from gone""")
    List<UUID> removeUnlessNamed(UUID tenant, UUID[] ids);

    /**
     * One statement for all; one that somebody else inserts at the same moment is left as it is. As a query, since Hibernate goes
     * over all that it knows after a statement that only writes.
     */
    @SQL("""
            with written as (insert into customer (tenant_id, id, key, name, name_key, domain)
            select :tenant, n.id, n.key, n.name, n.name_key, n.domain
            from unnest(:ids, :keys, :names, :nameKeys, :domains) as n(id, key, name, name_key, domain)
            on conflict do nothing)
            select cast(1 as bigint)""")
    long insertUnlessKnown(UUID tenant, UUID[] ids, String[] keys, String[] names, String[] nameKeys, String[] domains);
}
