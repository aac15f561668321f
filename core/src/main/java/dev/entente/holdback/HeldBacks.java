package dev.entente.holdback;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is held back, and what was. */
@Repository
public interface HeldBacks {

    @Query("where cast(sql('(? = any(?))', sourceId, :sourceIds) as Boolean) and releasedAt is null")
    List<HeldBack> heldOf(UUID[] sourceIds);

    @Query("where earningId = :earningId order by part")
    List<HeldBack> ofEarning(UUID earningId);

    @Query("delete from HeldBack where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    int forget(UUID[] ids);

    /** What of a partner is due by a day, in the order of keys. */
    @Query("where partnerId = :partnerId and payableOn <= :day and releasedAt is null order by id")
    List<HeldBack> due(UUID partnerId, LocalDate day, Limit limit);

    @Query("update HeldBack set releasedAt = :at where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    int release(UUID[] ids, Instant at);

    /** Held back, of one partner or all, in the order of keys. */
    @Query(
            "where releasedAt is null and id > :after and (cast(:partnerId as uuid) is null or partnerId = :partnerId) order by id")
    List<HeldBack> heldAfter(UUID after, @Nullable UUID partnerId, Limit limit);

    /** Held back, of one partner or all, what is payable soonest first. */
    @Query(
            "where releasedAt is null and (cast(:partnerId as uuid) is null or partnerId = :partnerId) order by payableOn, id")
    List<HeldBack> page(@Nullable UUID partnerId, Limit limit);

    @Query("select count(*) from HeldBack where releasedAt is null"
            + " and (cast(:partnerId as uuid) is null or partnerId = :partnerId)")
    long count(@Nullable UUID partnerId);

    /** What is held back by unit, of one partner or all: unit, scale, minor units. */
    @Query("select unit, scale, sum(minor) from HeldBack where releasedAt is null"
            + " and (cast(:partnerId as uuid) is null or partnerId = :partnerId) group by unit, scale order by unit")
    List<Object[]> sums(@Nullable UUID partnerId);

    /** What becomes payable by day and unit, of one partner or all: day, unit, scale, minor units, number of parts. */
    @Query("""
            select payableOn, unit, scale, sum(minor), count(*) from HeldBack where releasedAt is null
            and (cast(:partnerId as uuid) is null or partnerId = :partnerId)
            group by payableOn, unit, scale order by payableOn, unit
            """)
    List<Object[]> coming(@Nullable UUID partnerId, Limit limit);

    @Query("select count(*) from HeldBack where releasedAt is null and payableOn < :day")
    long countOverdue(LocalDate day);

    /** Accounts of partners that are not what is held back of them: the partner, the unit. */
    @Query("""
            select f.partner, f.unit from (
            select p.partnerId as partner, p.unit as unit,
            case when p.toAccount = HOLD_BACK then p.minor else -p.minor end as minor
            from Posting p where p.toAccount = HOLD_BACK or p.fromAccount = HOLD_BACK
            union all
            select h.partnerId as partner, h.unit as unit, -h.minor as minor from HeldBack h where h.releasedAt is null
            ) f group by f.partner, f.unit having sum(f.minor) <> 0
            """)
    List<Object[]> unlike();
}
