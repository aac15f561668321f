package dev.entente.product;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** All products of the tenant. */
@Repository
public interface Products {

    @Find
    Optional<Product> bySku(String sku);

    /** Those of these article numbers that exist, in one query however many they are. */
    @Query("where cast(sql('(? = any(?))', sku, :skus) as Boolean)")
    List<Product> bySkus(String[] skus);

    @Query("where id > :after order by id")
    List<Product> after(UUID after, Limit limit);

    @Query("order by sku")
    List<Product> inOrder(Limit limit);

    @Query("select count(*) from Product")
    long count();

    @Insert
    void insert(Product product);

    @Insert
    void insertAll(List<Product> products);

    @Update
    void update(Product product);

    @Update
    void updateAll(List<Product> products);

    /** Those that could be removed, since no line of a sale has them. */
    @SQL("""
            with gone as (delete from product p where tenant_id = :tenant and id = any(:ids)
            and not exists (select from sale_line l where l.tenant_id = p.tenant_id and l.sku = p.sku) returning id)
            select id from gone""")
    List<UUID> removeUnlessSold(UUID tenant, UUID[] ids);
}
