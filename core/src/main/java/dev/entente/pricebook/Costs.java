package dev.entente.pricebook;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** What products cost the vendor. */
@Repository
interface Costs {

    @Query("where cast(sql('(? = any(?))', sku, :skus) as Boolean)")
    List<Cost> all(String[] skus);

    /** All that was ever said of products, the newest last. */
    @Query("where cast(sql('(? = any(?))', sku, :skus) as Boolean) and fromDay <= :day order by fromDay")
    List<Cost> until(String[] skus, LocalDate day);

    /** Behind a key, in the order of keys; of products with something in their article number or name, where it is not empty. */
    @SQL("""
            select c.* from product_cost c where c.tenant_id = :tenant
            and (:typed = '' or exists (select from product p where p.tenant_id = c.tenant_id and p.sku = c.sku
              and (lower(p.sku) like :typed escape '!' or lower(p.name) like :typed escape '!')))
            and (c.sku, c.term, c.currency, c.from_day) > (:sku, :term, :currency, :from)
            order by c.sku, c.term, c.currency, c.from_day limit :most""")
    List<Cost> after(UUID tenant, String typed, String sku, String term, String currency, LocalDate from, int most);

    @Query("where sku = :sku order by term, currency, fromDay")
    List<Cost> of(String sku);

    /** Adds what is not there, and says anew what is; in the order of keys, so that two never wait for each other. */
    @SQL("""
            insert into product_cost (tenant_id, sku, term, currency, from_day, value)
            select :tenant, n.sku, n.term, n.currency, n.from_day, cast(n.value as numeric)
            from unnest(cast(:skus as text[]), cast(:terms as text[]), cast(:currencies as text[]), cast(:days as date[]),
              cast(:figures as text[])) as n(sku, term, currency, from_day, value)
            order by n.sku collate "C", n.term collate "C", n.currency collate "C", n.from_day
            on conflict (tenant_id, sku, term, currency, from_day) do update set value = excluded.value""")
    int write(UUID tenant, String[] skus, String[] terms, String[] currencies, LocalDate[] days, String[] figures);
}
