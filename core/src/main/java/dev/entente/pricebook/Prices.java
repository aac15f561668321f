package dev.entente.pricebook;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** All price books of the tenant, and what they say. */
@Repository
interface Prices {

    @Query("from PriceBook where code = :code")
    Optional<PriceBook> book(String code);

    @Query("from PriceBook where cast(sql('(? = any(?))', code, :codes) as Boolean)")
    List<PriceBook> books(String[] codes);

    @Query("from PriceBook order by code")
    List<PriceBook> allBooks();

    @Query("from PriceBook where code > :after order by code")
    List<PriceBook> booksAfter(String after, Limit limit);

    /** All that may matter to a buyer: those for it by name and those for no partner by name, in a currency. */
    @Query("from PriceBook where currency = :currency and (partnerId is null or partnerId = :partner)")
    List<PriceBook> candidates(String currency, UUID partner);

    /** Whoever else changes what books inherit waits until this transaction ends. */
    @SQL("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) as locked")
    int lock(String key);

    @Insert
    void insert(PriceBook book);

    @Update
    void update(PriceBook book);

    /** What books say of products on a day: the newest row of each term and number of pieces. Looked up by key alone. */
    @SQL("""
            select p.* from unnest(cast(:books as uuid[])) as b(id) cross join unnest(cast(:skus as text[])) as s(sku)
            cross join lateral (
              select distinct on (each.term, each.least) each.* from price each
              where each.tenant_id = :tenant and each.book_id = b.id and each.sku = s.sku and each.from_day <= :day
              order by each.term desc, each.least desc, each.from_day desc) as p""")
    List<Price> current(UUID tenant, UUID[] books, String[] skus, LocalDate day);
}
