package dev.entente.lifecycle;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is proposed, and what became of it. */
@Repository
interface MoveProposals {

    @Query("where id = :id")
    Optional<MoveProposal> byId(UUID id);

    @Query("where partnerId = :partnerId and course = 'OPEN' order by id")
    List<MoveProposal> openOf(UUID partnerId);

    @Query("where cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean) and course = 'OPEN' order by id")
    List<MoveProposal> openOfAll(UUID[] partnerIds);

    @Query("where course = 'OPEN' and id > :after order by id")
    List<MoveProposal> openAfter(UUID after, Limit limit);

    @Query("select count(*) from MoveProposal where course = 'OPEN'")
    long countOpen();

    /** Those of these about whom something open is proposed, or was declined since a moment. */
    @Query(
            "select distinct partnerId from MoveProposal where cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean)"
                    + " and cast(toState as string) = :to and (course = 'OPEN' or course = 'DECLINED' and decidedAt > :since)")
    List<UUID> settled(UUID[] partnerIds, String to, Instant since);

    @Insert
    void insertAll(List<MoveProposal> proposals);

    @Update
    void update(MoveProposal proposal);

    @Update
    void updateAll(List<MoveProposal> proposals);
}
