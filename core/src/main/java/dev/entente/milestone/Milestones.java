package dev.entente.milestone;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The milestones of all partners that the scope reaches. */
@Repository
public interface Milestones {

    String FOUND = "(cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " and (cast(:withdrawn as boolean) is null or withdrawn = :withdrawn)"
            + " and (cast(:typed as string) is null or lower(name) like :typed escape '!'"
            + " or lower(externalId) like :typed escape '!')";

    @Query("where id = :id")
    Optional<Milestone> byId(UUID id);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Milestone> byIds(UUID[] ids);

    /** Behind a key, in their order, of one partner or of all. */
    @Query("where id > :after and (cast(:partnerId as uuid) is null or partnerId = :partnerId) order by id")
    List<Milestone> after(UUID after, @Nullable UUID partnerId, Limit limit);

    /** The latest first. */
    @Query("where " + FOUND + " order by onDay desc, id")
    List<Milestone> list(@Nullable UUID partnerId, @Nullable Boolean withdrawn, @Nullable String typed, Limit limit);

    @Query("select count(*) from Milestone where " + FOUND)
    long count(@Nullable UUID partnerId, @Nullable Boolean withdrawn, @Nullable String typed);

    /** In the order of their keys, behind one. */
    @Query("where id > :after and " + FOUND + " order by id")
    List<Milestone> found(
            UUID after, @Nullable UUID partnerId, @Nullable Boolean withdrawn, @Nullable String typed, Limit limit);

    /** On or after a day, those that count. */
    @Query("where not withdrawn and onDay >= :from and (cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " order by id")
    List<Milestone> since(@Nullable UUID partnerId, LocalDate from);

    /** What these partners reached on some days, and what counts of it. */
    @Query("where not withdrawn and cast(sql('(? = any(?))', partnerId, :partners) as Boolean)"
            + " and onDay >= :from and onDay < :until order by onDay, id")
    List<Milestone> reachedBy(UUID[] partners, LocalDate from, LocalDate until);

    /** The same of one partner, behind one of a day. */
    @Query("where not withdrawn and partnerId = :partnerId and onDay >= :day and onDay < :until"
            + " and (onDay, id) > (:day, :after) order by onDay, id")
    List<Milestone> reachedBehind(UUID partnerId, LocalDate day, UUID after, LocalDate until, Limit limit);

    /** How many each partner reached on some days, as pairs of a partner and a number. */
    @Query("select partnerId, count(*) from Milestone where not withdrawn and onDay >= :from and onDay < :until"
            + " group by partnerId")
    List<Object[]> countsOn(LocalDate from, LocalDate until);

    /** What a source reported of these partners, and what counts of it. */
    @Query("where source = :source and not withdrawn and cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean)"
            + " order by id")
    List<Milestone> ofSource(String source, UUID[] partnerIds);

    @Insert
    void insertAll(List<Milestone> milestones);

    @Update
    void updateAll(List<Milestone> milestones);
}
