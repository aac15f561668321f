package dev.entente.pricebook;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** What products cost the vendor. */
@Repository
interface Costs {

    @Query("where sku = :sku and term = :term and currency = :currency and fromDay = :from")
    Optional<Cost> at(String sku, String term, String currency, LocalDate from);

    /** All that was ever said of products, the newest last. */
    @Query("where cast(sql('(? = any(?))', sku, :skus) as Boolean) and currency = :currency and fromDay <= :day"
            + " order by fromDay")
    List<Cost> until(String[] skus, String currency, LocalDate day);

    /** Behind a key, in the order of keys. */
    @SQL("""
            select c.* from product_cost c where c.tenant_id = :tenant
            and (c.sku, c.term, c.currency, c.from_day) > (:sku, :term, :currency, :from)
            order by c.sku, c.term, c.currency, c.from_day limit :most""")
    List<Cost> after(UUID tenant, String sku, String term, String currency, LocalDate from, int most);

    @Query("where sku = :sku order by term, currency, fromDay")
    List<Cost> of(String sku);

    @Insert
    void insert(Cost cost);

    @Update
    void update(Cost cost);
}
