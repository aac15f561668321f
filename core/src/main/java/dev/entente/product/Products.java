package dev.entente.product;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** All products of the tenant. */
@Repository
public interface Products {

    /** Read from what the database makes ready of name and article number. */
    String TYPED =
            "(cast(:typed as string) is null or cast(sql('(found like cast(? as text) escape ''!'')', :typed) as Boolean))";

    String FOUND = "(cast(:family as string) is null or family = :family) and (:bundles = false or parts <> '[]')"
            + " and " + TYPED;

    @Find
    Optional<Product> bySku(String sku);

    /** Those of these article numbers that exist, in one query however many they are. */
    @Query("where cast(sql('(? = any(?))', sku, :skus) as Boolean)")
    List<Product> bySkus(String[] skus);

    /** With all that bundles among them contain, down to the depth that a bundle may have; in one query. */
    @SQL("""
            with recursive inside(sku, depth) as (
              select s.sku, 0 from unnest(cast(:skus as text[])) as s(sku)
              union
              select part.sku, inside.depth + 1 from inside
              join product b on b.tenant_id = :tenant and b.sku = inside.sku and b.parts <> '[]'
              cross join lateral jsonb_to_recordset(cast(b.parts as jsonb)) as part(sku text)
              where inside.depth < :most)
            select p.* from (select distinct sku from inside) as found
            join product p on p.tenant_id = :tenant and p.sku = found.sku""")
    List<Product> withParts(UUID tenant, String[] skus, int most);

    /** What these were on days before, in the order of days. */
    @Query("from ProductRevision where cast(sql('(? = any(?))', sku, :skus) as Boolean) order by sku, until")
    List<ProductRevision> revisionsOf(String[] skus);

    /** What products were until a day; of what changes twice on one, what was before the first. As a query, as other statements for many. */
    @SQL("""
            with written as (insert into product_revision (tenant_id, id, sku, until_day, parts, rules)
            select :tenant, n.id, n.sku, cast(:until as date), n.parts, n.rules
            from unnest(:ids, :skus, :parts, :rules) as n(id, sku, parts, rules)
            on conflict do nothing)
            select cast(1 as bigint)""")
    long keep(UUID tenant, LocalDate until, UUID[] ids, String[] skus, String[] parts, String[] rules);

    @Query("where parts <> '[]'")
    List<Product> bundles();

    /** Whoever else changes what bundles contain waits until this transaction ends. */
    @SQL("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) as locked")
    int lock(String key);

    @Query("where id > :after and " + TYPED + " order by id")
    List<Product> after(UUID after, @Nullable String typed, Limit limit);

    @Query("order by sku")
    List<Product> inOrder(Limit limit);

    @Query("select count(*) from Product")
    long count();

    /** By article number. */
    @Query("where " + FOUND + " order by sku")
    List<Product> list(@Nullable String family, boolean bundles, @Nullable String typed, Limit limit);

    @Query("select count(*) from Product where " + FOUND)
    long count(@Nullable String family, boolean bundles, @Nullable String typed);

    /** From one to the next by the index, however many products each has. */
    @SQL("""
            with recursive each(family) as (
              (select p.family from product p where p.tenant_id = :tenant order by p.family limit 1)
              union all
              select (select p.family from product p where p.tenant_id = :tenant and p.family > each.family
                order by p.family limit 1)
              from each where each.family is not null)
            select each.family from each where each.family is not null limit :most""")
    List<String> families(UUID tenant, int most);

    @Insert
    void insert(Product product);

    @Insert
    void insertAll(List<Product> products);

    @Update
    void update(Product product);

    @Update
    void updateAll(List<Product> products);

    /** Those that could be removed, since no line of a sale, no price and no bundle has or had them, and they never were otherwise. */
    @SQL("""
            with gone as (delete from product p where tenant_id = :tenant and id = any(:ids)
            and not exists (select from sale_line l where l.tenant_id = p.tenant_id and l.sku = p.sku)
            and not exists (select from price x where x.tenant_id = p.tenant_id and x.sku = p.sku)
            and not exists (select from product_revision v where v.tenant_id = p.tenant_id and v.sku = p.sku)
            and not exists (select from product b where b.tenant_id = p.tenant_id and b.parts <> '[]' and not b.id = any(:ids)
              and cast(b.parts as jsonb) @> jsonb_build_array(jsonb_build_object('sku', p.sku)))
            and not exists (select from product_revision b where b.tenant_id = p.tenant_id and b.parts <> '[]'
              and cast(b.parts as jsonb) @> jsonb_build_array(jsonb_build_object('sku', p.sku))) returning id)
            select id from gone""")
    List<UUID> removeUnlessSold(UUID tenant, UUID[] ids);
}
