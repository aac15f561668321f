package dev.entente.message;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** The letters that the scope reaches. */
@Repository
interface Letters {

    @Insert
    void insertAll(List<KeptLetter> letters);

    @Query("where id = :id")
    Optional<KeptLetter> find(UUID id);

    @Query("select count(*) from KeptLetter where doneAt is null")
    long waiting();

    @Query("select count(*) from KeptLetter where doneAt > :since and refusal is null")
    long sentSince(Instant since);

    @Query("select min(doneAt) from KeptLetter where doneAt is not null")
    Optional<Instant> oldestDone();

    @SQL("delete from letter where tenant_id = :tenant and id in"
            + " (select id from letter where tenant_id = :tenant and done_at < :before limit :most)")
    int removeDone(UUID tenant, Instant before, int most);

    @Query("update KeptLetter set doneAt = :now, refusal = :refusal, body = null where id = :id and doneAt is null")
    int close(UUID id, Instant now, @Nullable String refusal);
}
