package dev.entente.level;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Levels that are fixed or on trial, and those that were. */
@Repository
interface LevelGrants {

    @Query("where id = :id")
    Optional<LevelGrant> byId(UUID id);

    @Query("where programId = :programId and cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean)"
            + " and endedOn is null")
    List<LevelGrant> running(UUID programId, UUID[] partnerIds);

    /** The newest first. */
    @Query("where partnerId = :partnerId order by givenAt desc, id")
    List<LevelGrant> of(UUID partnerId, Limit limit);

    @Insert
    void insert(LevelGrant grant);

    @Update
    void update(LevelGrant grant);
}
