package dev.entente.handoff;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** The hand-offs there are. */
@Repository
interface HandOffs {

    String FOUND = " (cast(:partner as uuid) is null or partnerId = :partner)"
            + " and (cast(:deal as uuid) is null or dealId = :deal)"
            + " and (:waiting = true and endedAt is null and (summary is null or calledOn is null)"
            + " or :done = true and summary is not null and calledOn is not null"
            + " or :over = true and endedAt is not null and (summary is null or calledOn is null))";

    @Insert
    void insertAll(List<HandOff> handOffs);

    @Update
    void update(HandOff handOff);

    @Update
    void updateAll(List<HandOff> handOffs);

    @Query("where id = :id")
    Optional<HandOff> byId(UUID id);

    /** Nobody else changes it until this transaction ends: both sides write on the same one, each its part. */
    @SQL("select id from hand_off where tenant_id = :tenant and id = :id for no key update")
    List<UUID> lock(UUID tenant, UUID id);

    /** The same of deals, those that are not over. */
    @SQL("""
            select id from hand_off where tenant_id = :tenant and deal_id = any(:deals) and ended_at is null
            order by id for no key update""")
    List<UUID> lockOpen(UUID tenant, UUID[] deals);

    /** The same of partners. */
    @SQL("""
            select id from hand_off where tenant_id = :tenant and partner_id = any(:partners) and ended_at is null
            order by id for no key update""")
    List<UUID> lockOf(UUID tenant, UUID[] partners);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean) order by id")
    List<HandOff> byIds(UUID[] ids);

    /** The newest first. */
    @Query("where" + FOUND + " order by id desc")
    List<HandOff> newest(
            @Nullable UUID partner, @Nullable UUID deal, boolean waiting, boolean done, boolean over, Limit limit);

    @Query("select count(*) from HandOff where" + FOUND)
    long count(@Nullable UUID partner, @Nullable UUID deal, boolean waiting, boolean done, boolean over);

    @Query("where id > :after and" + FOUND + " order by id")
    List<HandOff> after(
            UUID after,
            @Nullable UUID partner,
            @Nullable UUID deal,
            boolean waiting,
            boolean done,
            boolean over,
            Limit limit);
}
