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

    /** The newest first. */
    @Query("select r.number, r.day, r.validThrough, r.program, r.version, r.list, r.net, r.unit, r.scale, r.madeAt"
            + " from QuoteRevision r where r.quoteId = :quoteId order by r.number desc")
    List<QuoteHead> headsOf(UUID quoteId);

    @Query("where quoteId = :quoteId and number = :number")
    Optional<QuoteRevision> revision(UUID quoteId, int number);

    @Insert
    void insertTokens(List<QuoteToken> tokens);

    @Query("delete from QuoteToken where quoteId = :quoteId")
    int deleteTokens(UUID quoteId);
}
