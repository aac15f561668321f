package dev.entente.quote;

import dev.entente.product.Product;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;

/** The products that can be put into a cart on a day, found by a part of their name or article number. */
@Repository
interface Choosable {

    String FOUND = "from Product where (retiredFrom is null or retiredFrom > :day)"
            + " and (lower(name) like :pattern escape '!' or lower(sku) like :pattern escape '!')";

    @Query(FOUND + " order by name, sku")
    List<Product> page(LocalDate day, String pattern, Limit limit);

    @Query("select count(*) " + FOUND)
    long count(LocalDate day, String pattern);
}
