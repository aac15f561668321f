package dev.entente.ledger;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
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

    /** The latest day first; of one partner or all. */
    @Query("where cast(:partnerId as uuid) is null or partnerId = :partnerId order by onDay desc, id")
    List<Posting> page(@Nullable UUID partnerId, Limit limit);

    /** In the order of keys, behind one. */
    @Query("where id > :after and (cast(:partnerId as uuid) is null or partnerId = :partnerId) order by id")
    List<Posting> after(UUID after, @Nullable UUID partnerId, Limit limit);

    @Query("select count(*) from Posting where cast(:partnerId as uuid) is null or partnerId = :partnerId")
    long count(@Nullable UUID partnerId);

    /** What moved between which accounts, by unit: from, to, unit, scale, sum. */
    @Query("select fromAccount, toAccount, unit, scale, sum(minor) from Posting"
            + " where cast(:partnerId as uuid) is null or partnerId = :partnerId"
            + " group by fromAccount, toAccount, unit, scale")
    List<Object[]> moved(@Nullable UUID partnerId);

    @Query("select count(*) from Posting")
    long count();
}
