package dev.entente.lifecycle;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
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

    /** The last move of each of these. */
    @Query("select m from PartnerMove m where cast(sql('(? = any(?))', m.partnerId, :partnerIds) as Boolean) and not exists"
            + " (select 1 from PartnerMove later where later.partnerId = m.partnerId and later.id > m.id)")
    List<PartnerMove> last(UUID[] partnerIds);
}
