package dev.entente.pricebook;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.UUID;

/** How much is left of prices at least, by book. */
@Repository
interface Margins {

    /** The newest last. */
    @Query("from LeastMargin order by bookId, fromDay")
    List<LeastMargin> all();

    @Query("from LeastMargin where bookId = :book order by fromDay")
    List<LeastMargin> of(UUID book);

    @Insert
    void insert(LeastMargin margin);

    @Update
    void update(LeastMargin margin);
}
