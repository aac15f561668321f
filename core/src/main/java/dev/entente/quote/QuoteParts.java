package dev.entente.quote;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What belongs to quotes: their revisions, and the texts under which they are found. */
@Repository
interface QuoteParts {

    @Insert
    void insert(QuoteRevision revision);

    @Query("where quoteId = :quoteId order by number desc")
    List<QuoteRevision> revisionsOf(UUID quoteId);

    @Query("where quoteId = :quoteId and number = :number")
    Optional<QuoteRevision> revision(UUID quoteId, int number);

    @Insert
    void insertTokens(List<QuoteToken> tokens);

    @Query("delete from QuoteToken where quoteId = :quoteId")
    int deleteTokens(UUID quoteId);
}
