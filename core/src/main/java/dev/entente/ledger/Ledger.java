package dev.entente.ledger;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The postings; they are added and read, nothing else. */
@Repository
public interface Ledger {

    @Query("where partnerId = :partnerId and unit = :unit and period = :period order by onDay, postedAt, id")
    List<Posting> of(UUID partnerId, String unit, LocalDate period);

    @Query("where id = :id")
    Optional<Posting> byId(UUID id);

    @Query("where cast(sql('(? = any(?))', sourceId, :sourceIds) as Boolean)")
    List<Posting> bySources(UUID[] sourceIds);

    @Query("select count(*) from Posting")
    long count();
}
