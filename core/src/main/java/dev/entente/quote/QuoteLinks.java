package dev.entente.quote;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** The links of all quotes that the scope reaches. */
@Repository
interface QuoteLinks {

    @Insert
    void insert(QuoteLink link);

    /** Of a quote, the newest first: those that have not ended. */
    @Query("where quoteId = :quoteId and endsAt > :now order by id desc")
    List<QuoteLink> of(UUID quoteId, Instant now);

    @Query("where hash = :hash")
    Optional<QuoteLink> byHash(byte[] hash);

    @Query("update QuoteLink set endsAt = :now where quoteId = :quoteId and id = :id and endsAt > :now")
    int end(UUID quoteId, UUID id, Instant now);

    /** Two who open it at once are both counted. */
    @SQL("update quote_link set opened = opened + 1, opened_at = :now where tenant_id = :tenant and id = :id")
    int count(UUID tenant, UUID id, Instant now);
}
