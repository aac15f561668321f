package dev.entente.earning;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** What was asked to be worked out again. */
@Repository
interface Recalculations {

    @Insert
    void insert(Recalculation asked);

    @Update
    void update(Recalculation asked);

    @Query("where id = :id")
    Optional<Recalculation> byId(UUID id);
}
