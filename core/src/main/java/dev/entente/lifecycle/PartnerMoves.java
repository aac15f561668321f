package dev.entente.lifecycle;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was moved where, and what is proposed. */
@Repository
interface PartnerMoves {

    @Insert
    void insertAll(List<PartnerMove> moves);

    /** Of one partner, the newest first. */
    @Query("where partnerId = :partnerId order by movedAt desc, id desc")
    List<PartnerMove> of(UUID partnerId, Limit limit);

    /** Of one partner or all, before a moment, the newest first. */
    @Query("where movedAt < :before and (cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " order by movedAt desc, id desc")
    List<PartnerMove> before(@Nullable UUID partnerId, Instant before, Limit limit);

    @Insert
    void insertPauses(List<PartnerPause> pauses);

    @Update
    void update(PartnerPause pause);

    @Query("delete from PartnerPause where id = :id")
    int delete(UUID id);

    @Query("from PartnerPause where cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean) order by fromDay, id")
    List<PartnerPause> pauses(UUID[] partnerIds);

    /** What goes on. */
    @Query(
            "from PartnerPause where cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean) and untilDay is null order by id")
    List<PartnerPause> paused(UUID[] partnerIds);

    /** The last move of each of these. */
    @Query(
            "select m from PartnerMove m where cast(sql('(? = any(?))', m.partnerId, :partnerIds) as Boolean) and not exists"
                    + " (select 1 from PartnerMove later where later.partnerId = m.partnerId and later.id > m.id)")
    List<PartnerMove> last(UUID[] partnerIds);
}
