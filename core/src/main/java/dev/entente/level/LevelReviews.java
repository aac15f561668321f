package dev.entente.level;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

/** What reviews found. */
@Repository
interface LevelReviews {

    /** The last one of each of these that was due by the program. */
    @Query("from LevelReview r where r.programId = :programId and r.scheduled"
            + " and cast(sql('(? = any(?))', r.partnerId, :partnerIds) as Boolean)"
            + " and r.onDay = (select max(other.onDay) from LevelReview other where other.programId = r.programId"
            + " and other.partnerId = r.partnerId and other.scheduled)")
    List<LevelReview> last(UUID programId, UUID[] partnerIds);

    /** The newest first. */
    @Query("where partnerId = :partnerId order by onDay desc, at desc")
    List<LevelReview> of(UUID partnerId, Limit limit);

    @Insert
    void insertAll(List<LevelReview> reviews);
}
