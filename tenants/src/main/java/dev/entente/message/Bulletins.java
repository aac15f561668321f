package dev.entente.message;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Optional;
import java.util.UUID;

/** The news that the scope reaches. */
@Repository
interface Bulletins {

    @Query("where id = :id")
    Optional<Bulletin> find(UUID id);
}
