package dev.entente.quote;

import dev.entente.product.Product;
import dev.entente.product.Products;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The products that can be put into a cart on a day, found by a part of their name or article number. */
@Repository
interface Choosable {

    String FOUND = "from Product where (retiredFrom is null or retiredFrom > :day) and " + Products.TYPED;

    @Query(FOUND + " order by name, sku")
    List<Product> page(LocalDate day, @Nullable String typed, Limit limit);

    @Query("select count(*) " + FOUND)
    long count(LocalDate day, @Nullable String typed);
}
