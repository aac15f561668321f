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
}
