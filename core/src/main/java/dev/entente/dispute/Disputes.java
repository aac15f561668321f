package dev.entente.dispute;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The disputes there are, and what was said in them. */
@Repository
interface Disputes {

    String FOUND = " (cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " and (cast(:statementId as uuid) is null or statementId = :statementId)"
            + " and cast(sql('(? = any(?))', state, :states) as Boolean)";

    @Insert
    void insert(Dispute dispute);

    @Update
    void update(Dispute dispute);

    @Insert
    void insert(DisputeComment comment);

    @Query("where id = :id")
    Optional<Dispute> byId(UUID id);

    @Query("where disputeId = :disputeId order by saidAt, id")
    List<DisputeComment> comments(UUID disputeId);

    @Query("select id, number from Dispute where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Object[]> named(UUID[] ids);

    @Query("select id from Dispute where lineId = :lineId")
    List<UUID> ofLine(UUID lineId);

    @Query("select count(*) from Dispute where lineId = :lineId and state = OPEN")
    long countOpen(UUID lineId);

    /** What is to be answered first. */
    @Query("where" + FOUND + " order by case when state = OPEN then 0 else 1 end, answerBy, id")
    List<Dispute> page(@Nullable UUID partnerId, @Nullable UUID statementId, String[] states, Limit limit);

    @Query("select count(*) from Dispute where" + FOUND)
    long count(@Nullable UUID partnerId, @Nullable UUID statementId, String[] states);

    @Query("where id > :after and" + FOUND + " order by id")
    List<Dispute> after(UUID after, @Nullable UUID partnerId, @Nullable UUID statementId, String[] states, Limit limit);
}
