package dev.entente.level;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Proposals that the scope reaches. */
@Repository
interface LevelProposals {

    @Query("where id = :id")
    Optional<LevelProposal> byId(UUID id);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<LevelProposal> byIds(UUID[] ids);

    /** Of these partners, what waits for a decision or for its day. */
    @Query("where programId = :programId and cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean)"
            + " and (state = 'OPEN' or (state = 'ACCEPTED' and applied = false))")
    List<LevelProposal> pending(UUID programId, UUID[] partnerIds);

    /** Of these partners, the promotions that were accepted for a day that is still to come. */
    @Query("where programId = :programId and cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean)"
            + " and state = 'ACCEPTED' and promotion = true and effectiveOn > :day")
    List<LevelProposal> coming(UUID programId, UUID[] partnerIds, LocalDate day);

    /** The newest first. */
    @Query("where partnerId = :partnerId order by openedAt desc, id")
    List<LevelProposal> of(UUID partnerId, Limit limit);

    @Query("select count(*) from LevelProposal where state = 'OPEN' and programId = :programId")
    long open(UUID programId);

    /** What people have to look at: what is open, and appeals without an answer. */
    @Query("select count(*) from LevelProposal where state = 'OPEN' or (appeal is not null and granted is null)")
    long waiting();

    @Insert
    void insert(LevelProposal proposal);

    @Update
    void update(LevelProposal proposal);
}
