package dev.entente.message;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** The letters that the scope reaches. */
@Repository
interface Letters {

    /** One to be sent; the system asks. In plain SQL, as Hibernate translates its own language anew each time. */
    @SQL("select l.* from letter l where l.tenant_id = :tenant and l.id = :id")
    Optional<KeptLetter> find(UUID tenant, UUID id);

    @SQL("select count(*) from letter where tenant_id = :tenant and done_at is null")
    long waiting(UUID tenant);

    @SQL("select count(*) from letter where tenant_id = :tenant and done_at > :since and refusal is null")
    long sentSince(UUID tenant, Instant since);

    /** When the last one was sent before so many others; empty where that was not since then. */
    @SQL("select done_at from letter where tenant_id = :tenant and done_at > :since and refusal is null"
            + " order by done_at desc offset :others limit 1")
    Optional<Instant> sentBefore(UUID tenant, Instant since, int others);

    @Query("select min(doneAt) from KeptLetter where doneAt is not null")
    Optional<Instant> oldestDone();

    @SQL("delete from letter where tenant_id = :tenant and id in"
            + " (select id from letter where tenant_id = :tenant and done_at < :before limit :most)")
    int removeDone(UUID tenant, Instant before, int most);

    @SQL("update letter set done_at = :now, refusal = cast(:refusal as text), body = null"
            + " where tenant_id = :tenant and id = :id and done_at is null")
    int close(UUID tenant, UUID id, Instant now, @Nullable String refusal);
}
