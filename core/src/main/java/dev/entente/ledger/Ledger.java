package dev.entente.ledger;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The postings; they are added and read, nothing else. */
@Repository
public interface Ledger {

    @Query("where partnerId = :partnerId and unit = :unit and period = :period order by onDay, postedAt, id")
    List<Posting> of(UUID partnerId, String unit, LocalDate period);

    @Query("where id = :id")
    Optional<Posting> byId(UUID id);

    @Query("where cast(sql('(? = any(?))', sourceId, :sourceIds) as Boolean)")
    List<Posting> bySources(UUID[] sourceIds);

    String AS_OF = "(cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " and onDay <= :through and postedAt <= :booked";

    /** The latest day first; of one partner or all. */
    @Query("where " + AS_OF + " order by onDay desc, id")
    List<Posting> page(@Nullable UUID partnerId, LocalDate through, Instant booked, Limit limit);

    /** In the order of keys, behind one. */
    @Query("where id > :after and " + AS_OF + " order by id")
    List<Posting> after(UUID after, @Nullable UUID partnerId, LocalDate through, Instant booked, Limit limit);

    @Query("select count(*) from Posting where " + AS_OF)
    long count(@Nullable UUID partnerId, LocalDate through, Instant booked);

    /** What moved between which accounts, by unit: from, to, unit, scale, sum. */
    @Query("select fromAccount, toAccount, unit, scale, sum(minor) from Posting where " + AS_OF
            + " group by fromAccount, toAccount, unit, scale")
    List<Object[]> moved(@Nullable UUID partnerId, LocalDate through, Instant booked);

    @Query("select count(*) from Posting")
    long count();
}
