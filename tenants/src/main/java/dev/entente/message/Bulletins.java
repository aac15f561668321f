package dev.entente.message;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The news that the scope reaches. */
@Repository
interface Bulletins {

    @Insert
    void insert(Bulletin bulletin);

    @Insert
    void insertAll(List<Bulletin> bulletins);

    @Query("where id = :id")
    Optional<Bulletin> find(UUID id);

    /** 1 for the first who tells it. */
    @Query("update Bulletin set toldAt = :now where id = :id and toldAt is null")
    int markTold(UUID id, Instant now);
}
